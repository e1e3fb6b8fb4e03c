import type { Kept } from './merge.ts';

interface GivenAnswers extends Pick<Kept, 'answeredAt'> {
  /** Answers up to `at` came from a file, the last of them given on `day`. */
  readonly restored: { readonly day: number; readonly at: number } | undefined;
}

/** When the answers were given, without those that came from a file: nobody knows their times. */
export function listOwnTimes({ answeredAt, restored }: GivenAnswers): Kept['answeredAt'] {
  if (!restored) return answeredAt;
  return Object.fromEntries(Object.entries(answeredAt).filter(([, at]) => at !== undefined && at > restored.at));
}

/**
 * The day of the last answer.
 * @param toDay - Turns epoch milliseconds into days since 2026-01-01, by the calendar of the person.
 * @returns Days since 2026-01-01; undefined without an answer.
 */
export function findLastDay(given: GivenAnswers, toDay: (epochMilliseconds: number) => number): number | undefined {
  const own = Object.values(listOwnTimes(given)).filter((at) => at !== undefined);
  if (own.length > 0) return toDay(Math.max(...own));
  return Object.keys(given.answeredAt).length > 0 ? given.restored?.day : undefined;
}
