import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import type { Resource } from '#content/types.ts';
import type { ItemId } from '#domain/answers.ts';
import type { SkillId } from '#domain/model.ts';
import type { DoneMark } from '#state/inputs.ts';

/** All that a plan is made of. */
export const resources: readonly Resource[] = [...catalogue, ...practiceTasks];

/** When each answer was given, in epoch milliseconds. */
export type AnsweredAt = Readonly<Partial<Record<ItemId, number>>>;

/**
 * What is ticked off and still counts: a tick from before the latest answer of a gap has done its part, for the level
 * that was answered then already holds it.
 */
export function listDone(
  done: Readonly<Record<string, DoneMark>>,
  gaps: readonly SkillId[],
  answeredAt: AnsweredAt,
): readonly string[] {
  const latest = (skill: SkillId) =>
    Object.entries(answeredAt)
      .filter(([item]) => item === skill || item.startsWith(`${skill}.`) || item.startsWith(`${skill}/`))
      .reduce((last, [, at]) => Math.max(last, at ?? 0), 0);
  return resources
    .filter(({ id, skills }) => {
      const mark = done[id];
      return mark?.isDone && skills.every((skill) => !gaps.includes(skill) || latest(skill) <= mark.at);
    })
    .map(({ id }) => id);
}
