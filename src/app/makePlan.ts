import type { Resource, Role } from '#content/types.ts';
import { buildPlan, type Plan } from '#domain/planWays.ts';
import type { AssessmentResult } from '#domain/result.ts';
import { NO_CHOICES, type DoneMark, type PlanChoices } from '#state/inputs.ts';
import { listDone, resources, type AnsweredAt } from './listDone.ts';

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
