import type { Level, RoleCode, SkillId } from './model.ts';
import { fitsAudience, type Audience } from './scenarios.ts';
import { CLOSING_KINDS } from './planTerms.ts';

/** The next step of a gap: from the level a person is at to the one above. */
export interface NextStep {
  readonly from: Level;
  readonly to: Level;
}

/** What decides the next step: the level, which may be rounded as in a summary, and the target of 2 or more. */
interface SteppedSkill {
  readonly estimate: { readonly level: number };
  readonly target: Level;
}

/** What a resource must say of itself before it can close a step. */
export interface StepCloser {
  readonly cost: string;
  readonly minutes?: { readonly from: number; readonly to: number };
  /** "read" where the page was read. */
  readonly evidence: string;
  readonly kind: string;
  readonly skills: readonly SkillId[];
  readonly levels?: { readonly from: Level; readonly to: Level };
  readonly audience: Audience;
}

const MOST_SKILLS = 4;

/**
 * From round(level) to the level above, but never beyond the target: who is there already, and is asked to look at a
 * risky choice first, practices the step up to the target again.
 */
export function findNextStep({ estimate, target }: SteppedSkill): NextStep {
  const from = Math.max(1, Math.min(Math.round(estimate.level), target - 1)) as 1 | 2 | 3 | 4;
  return { from, to: (from + 1) as Level };
}

/** True when the resource moves a person over this step of this skill. */
export function closesStep(resource: StepCloser, skill: SkillId, step: NextStep): boolean {
  const { kind, skills, levels } = resource;
  return (
    (CLOSING_KINDS as readonly string[]).includes(kind) &&
    skills.length <= MOST_SKILLS &&
    skills.includes(skill) &&
    levels !== undefined &&
    levels.from <= step.from &&
    step.to <= levels.to
  );
}

/** An entry without a known time comes after those with one. */
const UNKNOWN_MINUTES = 10_000;

function compareClosers(a: StepCloser, b: StepCloser): number {
  return (
    Number(b.cost === 'free') - Number(a.cost === 'free') ||
    Number(b.evidence === 'read') - Number(a.evidence === 'read') ||
    (a.minutes?.to ?? UNKNOWN_MINUTES) - (b.minutes?.to ?? UNKNOWN_MINUTES)
  );
}

/** What closes a step for this role: free first, then pages that were read, then the shortest. */
export function listClosers<Entry extends StepCloser>(
  resources: readonly Entry[],
  role: { code: RoleCode; clinical: boolean },
  skill: SkillId,
  step: NextStep,
): readonly Entry[] {
  return resources
    .filter((resource) => closesStep(resource, skill, step) && fitsAudience(resource.audience, role))
    .toSorted(compareClosers);
}
