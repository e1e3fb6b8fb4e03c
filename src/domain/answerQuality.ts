import type { Answers, ItemId } from './answers.ts';
import { SKILL_IDS } from './model.ts';

/** Why a result may tell little; never a number, never part of a level. */
export type QualityNote = 'allTheSame' | 'fasterThanReading';

/** Ratings below which sameness says nothing. */
const MIN_RATINGS = 10;
/** An item has about 100 words; nobody reads it in less than this. */
const FASTEST_MS = 2500;

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/**
 * Signs that the questions were hardly read: every rating the same, or most of them faster than anyone can read.
 * @param answeredAt - Epoch milliseconds of each answer.
 */
export function noteQuality(
  answers: Answers,
  answeredAt: Readonly<Partial<Record<ItemId, number>>>,
): readonly QualityNote[] {
  const rated = SKILL_IDS.flatMap((skill) => {
    const answer = answers[skill];
    return answer?.kind === 'rated' ? [{ level: answer.level, at: answeredAt[skill] }] : [];
  });
  if (rated.length < MIN_RATINGS) return [];
  const moments = rated.flatMap(({ at }) => (at === undefined ? [] : [at])).toSorted((a, b) => a - b);
  const pauses = moments.slice(1).map((moment, i) => moment - (moments[i] ?? moment));
  const usual = median(pauses);
  return [
    ...(new Set(rated.map(({ level }) => level)).size === 1 ? (['allTheSame'] as const) : []),
    ...(usual !== undefined && usual < FASTEST_MS ? (['fasterThanReading'] as const) : []),
  ];
}
