import type { ItemAnswer, ItemId } from '#domain/answers.ts';
import { stampAfter } from '#domain/merge.ts';
import { makeState, useAssessment } from './assessmentStore.ts';
import { adoptProfile, changeProfile, saveProfile } from './profile.ts';
import { removePutAway, save } from './saving.ts';
import type { DatedResult } from './inputs.ts';

/** Keeps an answer, at once in memory and then on the device. */
export function giveAnswer(item: ItemId, answer: ItemAnswer, now: number = Date.now()): void {
  const { answers, answeredAt, since } = useAssessment.getState();
  const at = stampAfter(now, answeredAt[item], since);
  useAssessment.setState({ answers: { ...answers, [item]: answer }, answeredAt: { ...answeredAt, [item]: at } });
  if (Object.keys(answers).length === 0) saveProfile();
  adoptProfile();
  const value = { answer, at };
  void save({ store: 'answers', key: item, value });
}

/** Changes one of the dated results. */
function changeResult(key: string, change: Omit<DatedResult, 'at'>): void {
  const { results, since } = useAssessment.getState();
  const result = { ...change, at: stampAfter(Date.now(), results[key]?.at, since) };
  useAssessment.setState({ results: { ...results, [key]: result } });
  void save({ store: 'results', key, value: result });
}

/** Results from a file are numbered from here on, beyond any number of the person's own. */
const FIRST_FROM_FILE = 101;

/**
 * Keeps a result beside the answers, as its link; one that is there is not kept twice. The person's own takes the place
 * of the one of the same day and role that they have changed since; it never takes the place of one from before the
 * last start, of one from a file, or of a copy.
 * @param name - "day/role", the day counted from 2026-01-01.
 * @param link - What follows `#` in the result link.
 * @param from - "copy" for a result that somebody sent, "file" for one of the person's own from a file.
 */
export function keepResult(name: string, link: string, from: 'own' | 'file' | 'copy' = 'own'): void {
  const { results, since } = useAssessment.getState();
  const isThere = Object.keys(results).some((key) => `${key}/`.startsWith(`${name}/`) && results[key]?.link === link);
  if (isThere) return;
  const makeKey = (number: number) => (number === 1 ? name : `${name}/${number}`);
  const isTaken = (number: number) => {
    const result = results[makeKey(number)];
    return result !== undefined && (from !== 'own' || number >= FIRST_FROM_FILE || result.isCopy || result.at < since);
  };
  let number = from === 'file' ? FIRST_FROM_FILE : 1;
  while (isTaken(number)) number += 1;
  changeResult(makeKey(number), { link, ...(from === 'copy' && { isCopy: true as const }) });
}

/** Removes a dated result from this device. */
export function removeResult(key: string): void {
  changeResult(key, { link: null });
}

/** Ticks a resource of the plan off, or takes the tick back. */
export function setDone(resource: string, isDone: boolean): void {
  const { answeredAt, done } = useAssessment.getState();
  // A clock that was set back must not make a tick older than the answers.
  const mark = { isDone, at: stampAfter(Date.now(), done[resource]?.at, ...Object.values(answeredAt)) };
  useAssessment.setState({ done: { ...done, [resource]: mark } });
  void save({ store: 'plan', key: resource, value: mark });
}

/**
 * Puts the present answers away and begins anew, in every tab. Role, length and dated results stay; the options of the
 * scenarios come in another order.
 */
export function startAgain(): void {
  const { answers, answeredAt, results, since } = useAssessment.getState();
  const keptAt = Object.values(results).map((result) => result.at);
  const at = stampAfter(Date.now(), since, ...keptAt, ...Object.values(answeredAt));
  useAssessment.setState({ answers: {}, answeredAt: {}, since: at });
  changeProfile({ seed: makeState().profile.seed });
  const old = Object.keys(answers).map((key) => ({ store: 'answers' as const, key }));
  void save({ store: 'settings', key: 'round', value: { at } }).then(() => removePutAway(old));
}
