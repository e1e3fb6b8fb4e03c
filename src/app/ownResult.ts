import { presentItemSet } from '#content/itemSets/itemSets.ts';
import { countDaysSince2026 } from '#domain/daysSince2026.ts';
import { findLastDay } from '#domain/lastDay.ts';
import type { FullResult, LinkedResult } from '#domain/linkModel.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import type { AssessmentState } from '#state/assessmentStore.ts';

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
