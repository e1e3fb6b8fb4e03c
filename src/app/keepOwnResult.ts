import { itemSets } from '#content/itemSets/itemSets.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { listOwnTimes } from '#domain/lastDay.ts';
import type { FullResult } from '#domain/linkModel.ts';
import { keepResult } from '#state/assessment.ts';
import { useAssessment, type AssessmentState } from '#state/assessmentStore.ts';
import { buildParts } from './buildParts.ts';
import { isOfPresent } from './isOfPresent.ts';
import { makeOwnResult, nameResult } from './ownResult.ts';

/** True when the answers of a quick result are kept already, those of the scenarios perhaps with them. */
function isKept(own: FullResult, state: AssessmentState): boolean {
  if (own.length === 'full') return false;
  return Object.values(state.results).some(({ isCopy, link }) => {
    if (isCopy || link === null) return false;
    const decoded = decodeResult(link, itemSets);
    return decoded.kind === 'result' && decoded.result.role === own.role && isOfPresent(decoded.result, state);
  });
}

/** Keeps the person's own result with its date; a full one does not give way to its own ratings alone. */
export function keepOwnResult(): void {
  const state = useAssessment.getState();
  const own = makeOwnResult(state);
  if (own && !isKept(own, state)) keepResult(nameResult(own), encodeResult(own, itemSets));
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
