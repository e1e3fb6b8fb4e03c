import { useMemo } from 'react';
import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import type { Resource, Role } from '#content/types.ts';
import type { ItemId } from '#domain/answers.ts';
import type { SkillId } from '#domain/model.ts';
import { buildPlan, type Plan } from '#domain/planWays.ts';
import type { AssessmentResult } from '#domain/result.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { NO_CHOICES, type DoneMark, type PlanChoices } from '#state/inputs.ts';

const resources: readonly Resource[] = [...catalogue, ...practiceTasks];

/** When each answer was given, in epoch milliseconds. */
type AnsweredAt = Readonly<Partial<Record<ItemId, number>>>;

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

const NOTHING_DONE: readonly string[] = [];

function usePlan(
  { gaps }: AssessmentResult,
  role: Role,
  { limits, aim, pins }: PlanChoices,
  done: readonly string[],
): Plan<Resource> {
  return useMemo(
    () => buildPlan({ gaps, role, resources, limits, aim, pins, done }),
    [gaps, role, limits, aim, pins, done],
  );
}

/** The person's own plan, computed anew whenever the result, a limit or a tick changes. */
export function useOwnPlan(result: AssessmentResult, role: Role): Plan<Resource> {
  const { answeredAt, done, planChoices } = useAssessment();
  const ticked = useMemo(
    () =>
      listDone(
        done,
        result.gaps.map(({ skill }) => skill),
        answeredAt,
      ),
    [done, result, answeredAt],
  );
  return usePlan(result, role, planChoices, ticked);
}

/** A plan for the result of another person, without limits and ticks. */
export function useSharedPlan(result: AssessmentResult, role: Role): Plan<Resource> {
  return usePlan(result, role, NO_CHOICES, NOTHING_DONE);
}
