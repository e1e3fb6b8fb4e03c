import { itemSets } from '#content/itemSets/itemSets.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { listOwnTimes } from '#domain/lastDay.ts';
import { keepResult } from '#state/assessment.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { buildParts } from './buildParts.ts';
import { makeOwnResult, nameResult } from './ownResult.ts';

/** Keeps the person's own result with its date. */
export function keepOwnResult(): void {
  const own = makeOwnResult(useAssessment.getState());
  if (own) keepResult(nameResult(own), encodeResult(own, itemSets));
}

/**
 * Keeps the present result once every part is answered, so that later answers can be compared with it. Looking at it as
 * another role would be does not make a new one: that takes an answer given since.
 */
export function keepFinishedResult(): void {
  const state = useAssessment.getState();
  const { answers, profile, results } = state;
  if (buildParts({ ...profile, answers }).some(({ progress }) => progress.state !== 'done')) return;
  const lastAnswer = Math.max(0, ...Object.values(listOwnTimes(state)).map((at) => at ?? 0));
  const lastKept = Math.max(0, ...Object.values(results).map(({ at, isCopy }) => (isCopy ? 0 : at)));
  if (lastAnswer > lastKept) keepOwnResult();
}
