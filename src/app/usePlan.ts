import { useMemo } from 'react';
import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import type { Resource, Role } from '#content/types.ts';
import type { ItemId } from '#domain/answers.ts';
import type { SkillId } from '#domain/model.ts';
import { buildPlan, type Plan } from '#domain/planWays.ts';
import type { AssessmentResult } from '#domain/result.ts';
import type { PlanInputs } from '#state/planStore.ts';

const resources: readonly Resource[] = [...catalogue, ...practiceTasks];

/** When each answer was given, in epoch milliseconds. */
export type AnsweredAt = Readonly<Partial<Record<ItemId, number>>>;

/**
 * What is ticked off and still counts: a tick from before the latest answer of a gap has done its part, for the level
 * that was answered then already holds it.
 */
export function listDone(
  done: PlanInputs['done'],
  gaps: readonly SkillId[],
  answeredAt: AnsweredAt,
): readonly string[] {
  const latest = (skill: SkillId) =>
    Object.entries(answeredAt)
      .filter(([item]) => item === skill || item.startsWith(`${skill}.`) || item.startsWith(`${skill}/`))
      .reduce((last, [, at]) => Math.max(last, at ?? 0), 0);
  return resources
    .filter(({ id, skills }) => {
      const at = done[id];
      return at !== undefined && skills.every((skill) => !gaps.includes(skill) || latest(skill) <= at);
    })
    .map(({ id }) => id);
}

/** The plan for a result under these inputs, computed anew whenever one of them changes. */
export function usePlan(
  result: AssessmentResult,
  role: Role,
  { done, limits, aim, pins }: PlanInputs,
  answeredAt: AnsweredAt,
): Plan<Resource> {
  return useMemo(() => {
    const { gaps } = result;
    const skills = gaps.map(({ skill }) => skill);
    return buildPlan({ gaps, role, resources, limits, aim, pins, done: listDone(done, skills, answeredAt) });
  }, [result, role, done, limits, aim, pins, answeredAt]);
}
