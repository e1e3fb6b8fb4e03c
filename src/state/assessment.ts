import type { ItemAnswer, ItemId } from '#domain/answers.ts';
import { stampAfter } from '#domain/merge.ts';
import { makeState, useAssessment } from './assessmentStore.ts';
import { changeProfile, saveProfile } from './profile.ts';
import { flush, keepForWriting, removeStored, save } from './saving.ts';

/** Keeps an answer, at once in memory and then on the device. */
export function giveAnswer(item: ItemId, answer: ItemAnswer, now: number = Date.now()): void {
  const { answers, answeredAt, since } = useAssessment.getState();
  const at = stampAfter(now, answeredAt[item], since);
  useAssessment.setState({ answers: { ...answers, [item]: answer }, answeredAt: { ...answeredAt, [item]: at } });
  if (Object.keys(answers).length === 0) saveProfile();
  const value = { answer, at };
  save({ store: 'answers', key: item, value });
}

/**
 * Keeps a result beside the answers, as its link; a newer one of the same day and role takes its place.
 * @param key - "day/role", the day counted from 2026-01-01.
 * @param link - What follows `#` in the result link, or null to remove the result.
 */
export function keepResult(key: string, link: string | null): void {
  const { results } = useAssessment.getState();
  if (results[key]?.link === link) return;
  const result = { link, at: stampAfter(Date.now(), results[key]?.at) };
  useAssessment.setState({ results: { ...results, [key]: result } });
  save({ store: 'results', key, value: result });
}

/** Ticks a resource of the plan off, or takes the tick back. */
export function setDone(resource: string, isDone: boolean): void {
  const { done } = useAssessment.getState();
  const mark = { isDone, at: stampAfter(Date.now(), done[resource]?.at) };
  useAssessment.setState({ done: { ...done, [resource]: mark } });
  save({ store: 'plan', key: resource, value: mark });
}

/**
 * Puts the present answers away and begins anew, in every tab. Role, length and dated results stay; the options of the
 * scenarios come in another order.
 */
export function startAgain(): void {
  const { answers, answeredAt, since } = useAssessment.getState();
  const at = stampAfter(Date.now(), since, ...Object.values(answeredAt));
  useAssessment.setState({ answers: {}, answeredAt: {}, since: at });
  keepForWriting([{ store: 'settings', key: 'round', value: { at } }]);
  changeProfile({ seed: makeState().profile.seed });
  const old = Object.keys(answers).map((key) => ({ store: 'answers' as const, key }));
  void flush().then(() => removeStored(old));
}
