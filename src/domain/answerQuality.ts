import type { Answers, ItemId } from './answers.ts';

/** Why a result may tell little; never a number, never part of a level. */
export type QualityNote = 'allTheSame' | 'fasterThanReading';

/** Answers below which sameness and pace say nothing. */
const MIN_ANSWERS = 10;
/** An item has about 100 words; nobody reads it in less than this. */
const FASTEST_MS = 2500;

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function areAllTheSame(items: readonly ItemId[], answers: Answers): boolean {
  const levels = items.flatMap((item) => {
    const answer = answers[item];
    return answer?.kind === 'rated' ? [answer.level] : [];
  });
  return levels.length >= MIN_ANSWERS && new Set(levels).size === 1;
}

/**
 * Signs that the questions were hardly read: every rating the same, or most answers faster than anyone can read.
 * @param items - The ratings and scenarios that the present role and length ask.
 * @param answeredAt - Epoch milliseconds of each answer.
 */
export function noteQuality(
  items: readonly ItemId[],
  answers: Answers,
  answeredAt: Readonly<Partial<Record<ItemId, number>>>,
): readonly QualityNote[] {
  // Answers are of one moment where the clock was set back: they come after a start that is still ahead of it.
  const moments = [...new Set(items.flatMap((item) => answeredAt[item] ?? []))].toSorted((a, b) => a - b);
  const pause = median(moments.slice(1).map((moment, i) => moment - (moments[i] ?? moment)));
  const isTooFast = moments.length >= MIN_ANSWERS && pause !== undefined && pause < FASTEST_MS;
  return [
    ...(areAllTheSame(items, answers) ? (['allTheSame'] as const) : []),
    ...(isTooFast ? (['fasterThanReading'] as const) : []),
  ];
}
