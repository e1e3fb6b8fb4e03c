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

type Dated = Pick<LinkedResult, 'day' | 'role'>;

/** The key under which a dated result is kept: one a day and role. */
export function nameResult({ day, role }: Dated): string {
  return `${day}/${role}`;
}

/** Copies of shared results have a number behind day and role, so that they and the person's own never meet. */
function isCopy(key: string): boolean {
  return key.split('/').length > 2;
}

/**
 * The first key for a copy, "day/role/2" and on, that is free or already holds this link.
 * @param kept - Links by key.
 */
export function nameCopy(dated: Dated, link: string, kept: Readonly<Record<string, string | null>>): string {
  const name = nameResult(dated);
  for (let number = 2; ; number += 1) {
    const key = `${name}/${number}`;
    if ((kept[key] ?? link) === link) return key;
  }
}

/** The links that are kept now, by key; null where one was removed. */
export function listKept(): Readonly<Record<string, string | null>> {
  const { results } = useAssessment.getState();
  return Object.fromEntries(Object.entries(results).map(([key, { link }]) => [key, link]));
}

/** Keeps a result that somebody shared, beside the person's own. */
export function keepCopy(shared: LinkedResult, link: string): void {
  keepResult(nameCopy(shared, link, listKept()), link);
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
  const own = Object.entries(results).filter(([key]) => !isCopy(key));
  const lastKept = Math.max(0, ...own.map(([, { at }]) => at));
  if (lastAnswer > lastKept) keepOwnResult();
}
