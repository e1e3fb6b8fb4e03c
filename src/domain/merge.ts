import type { Answers, ItemAnswer, ItemId } from './answers.ts';

/**
 * What a device or a tab holds of one assessment. Two of them merge to the same whole in any order, any number of
 * times: for each item the newest answer, and nothing from before the newest start.
 */
export interface Kept {
  /** Epoch milliseconds of the last "Start again"; 0 before the first. Older answers are put away. */
  readonly since: number;
  readonly answers: Answers;
  /** When each answer was given, in epoch milliseconds. Every answer has its time. */
  readonly answeredAt: Readonly<Partial<Record<ItemId, number>>>;
}

export const NOTHING_KEPT: Kept = { since: 0, answers: {}, answeredAt: {} };

/** A record with the time that decides which of two stays. */
export interface Timed {
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * True when the first of two records for the same key is the one to keep: the later one; of two from the same
 * millisecond the one whose text is greater, so that every tab decides alike.
 */
export function isNewer(a: Timed, b: Timed): boolean {
  if (a.at !== b.at) return a.at > b.at;
  return JSON.stringify(a) > JSON.stringify(b);
}

/** The time of a new record: now, but later than what it replaces even when the clock was set back. */
export function stampAfter(now: number, ...replaced: readonly (number | undefined)[]): number {
  return Math.max(now, ...replaced.map((at) => (at ?? -1) + 1));
}

/** All that was ever answered counts only from the start of the present round on. */
function listItems({ answers, answeredAt }: Kept, since: number): readonly (readonly [ItemId, ItemAnswer, number])[] {
  return (Object.keys(answers) as ItemId[]).flatMap((item) => {
    const [answer, at] = [answers[item], answeredAt[item]];
    return answer === undefined || at === undefined || at < since ? [] : [[item, answer, at] as const];
  });
}

/** The newest of both, item by item. */
export function mergeKept(a: Kept, b: Kept): Kept {
  const since = Math.max(a.since, b.since);
  const answers: Partial<Record<ItemId, ItemAnswer>> = {};
  const answeredAt: Partial<Record<ItemId, number>> = {};
  for (const [item, answer, at] of [...listItems(a, since), ...listItems(b, since)]) {
    const [other, otherAt] = [answers[item], answeredAt[item]];
    if (other && otherAt !== undefined && !isNewer({ answer, at } as Timed, { answer: other, at: otherAt } as Timed))
      continue;
    answers[item] = answer;
    answeredAt[item] = at;
  }
  return { since, answers, answeredAt };
}
