import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { countDaysSince2026 } from '#domain/daysSince2026.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { findLastDay, listOwnTimes } from '#domain/lastDay.ts';
import type { FullResult, LinkedResult } from '#domain/linkModel.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { keepResult } from '#state/assessment.ts';
import { useAssessment, type AssessmentState } from '#state/assessmentStore.ts';
import { buildParts } from './buildParts.ts';

/** A moment as the calendar day of this device, in days since 2026-01-01. */
export function toDay(epochMilliseconds: number): number {
  const moment = new Date(epochMilliseconds);
  return countDaysSince2026(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

type Given = Pick<AssessmentState, 'answers' | 'answeredAt' | 'profile' | 'restored'>;

/** The person's own result as a link holds it; undefined before anything counts. */
export function makeOwnResult({ answers, answeredAt, profile, restored }: Given): FullResult | undefined {
  const day = findLastDay({ answeredAt, restored }, toDay);
  if (day === undefined) return undefined;
  const full = makeFullResult(answers, profile, day, presentItemSet);
  return Object.keys(full.answers).length === 0 ? undefined : full;
}

/** The name under which a dated result is kept: one a day and role. */
export function nameResult({ day, role }: Pick<LinkedResult, 'day' | 'role'>): string {
  return `${day}/${role}`;
}

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
