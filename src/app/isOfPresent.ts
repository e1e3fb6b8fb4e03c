import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { findLastDay } from '#domain/lastDay.ts';
import type { LinkedResult } from '#domain/linkModel.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import type { AssessmentState } from '#state/assessmentStore.ts';
import { toDay } from './ownResult.ts';

/** The answers that a kept result is held against. */
export type PresentAnswers = Pick<AssessmentState, 'answers' | 'answeredAt' | 'restored'>;

/**
 * True for a kept result that is the present answers, looked at as another role or length: nothing was done since.
 * Answers that were given again on a later day are later ones, even where they are the same.
 */
export function isOfPresent(kept: LinkedResult, { answers, answeredAt, restored }: PresentAnswers): boolean {
  if (kept.kind === 'summary') return false;
  const itsTimes = Object.fromEntries(Object.entries(answeredAt).filter(([item]) => item in kept.answers));
  const lastDay = findLastDay({ answeredAt: itsTimes, restored }, toDay);
  if (lastDay === undefined || lastDay > kept.day) return false;
  const present = makeFullResult(answers, kept, kept.day, presentItemSet);
  return encodeResult(present, itemSets) === encodeResult(kept, itemSets);
}
