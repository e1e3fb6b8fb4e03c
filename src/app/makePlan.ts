import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import type { Resource, Role } from '#content/types.ts';
import type { ItemId } from '#domain/answers.ts';
import type { SkillId } from '#domain/model.ts';
import { buildPlan, type Plan } from '#domain/planWays.ts';
import type { AssessmentResult } from '#domain/result.ts';
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

interface OwnInputs extends Pick<PlanChoices, 'limits' | 'aim' | 'pins'> {
  readonly answeredAt: AnsweredAt;
  readonly done: Readonly<Record<string, DoneMark>>;
}

/** The person's own plan. */
export function planOwn(
  { gaps }: AssessmentResult,
  role: Role,
  { answeredAt, done, limits, aim, pins }: OwnInputs,
): Plan<Resource> {
  const skills = gaps.map(({ skill }) => skill);
  return buildPlan({ gaps, role, resources, limits, aim, pins, done: listDone(done, skills, answeredAt) });
}

/** A plan for the result of another person, without limits and ticks. */
export function planShared({ gaps }: AssessmentResult, role: Role): Plan<Resource> {
  const { limits, aim, pins } = NO_CHOICES;
  return buildPlan({ gaps, role, resources, limits, aim, pins, done: [] });
}
