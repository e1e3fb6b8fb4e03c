import { LEVELS, SKILL_IDS, type RoleCode, type SkillId } from './model.ts';
import { closesStep, findNextStep, type NextStep } from './plan.ts';
import type { PlanResource } from './planLimits.ts';
import { fitsAudience, type AskedRole } from './scenarios.ts';
import { isGap, type TeamPerson } from './teamModel.ts';

/** What a plan for a team needs to know of a person. */
export type PlannedPerson = Pick<TeamPerson, 'role' | 'cells'>;

export interface TeamPlanRequest<Entry extends PlanResource> {
  readonly people: readonly PlannedPerson[];
  /** Every role that a person has. */
  readonly roles: readonly Pick<AskedRole, 'code' | 'clinical'>[];
  readonly resources: readonly Entry[];
}

/** A step that people of one role are to take, and what closes it for them. */
export interface TeamStep<Entry> {
  readonly skill: SkillId;
  readonly step: NextStep;
  readonly role: RoleCode;
  /** Indexes of people, ascending. */
  readonly people: readonly number[];
  /** In the order of resources. */
  readonly closers: readonly Entry[];
}

interface StepGroup extends NextStep {
  readonly skill: SkillId;
  readonly role: RoleCode;
  readonly people: number[];
}

/** The gaps of 10,000 people come down to some hundreds of groups. */
function groupGaps(people: readonly PlannedPerson[]): readonly StepGroup[] {
  const byRole = new Map<RoleCode, StepGroup[]>();
  people.forEach(({ role, cells }, person) => {
    const groups = byRole.get(role) ?? [];
    byRole.set(role, groups);
    cells.forEach((cell, i) => {
      if (!isGap(cell)) return;
      const { skill, level, target } = cell;
      const { from, to } = findNextStep({ estimate: { level }, target });
      const place = i * LEVELS.length + from;
      const group = (groups[place] ??= { skill, from, to, role, people: [] });
      group.people.push(person);
    });
  });
  return [...byRole.values()].flatMap((groups) => Object.values(groups));
}

/**
 * The next steps of all gaps of a team, by skill and level. A level is that of the summary, to one decimal.
 * @throws {RangeError} For a person whose role is not among the roles.
 */
export function listTeamSteps<Entry extends PlanResource>({
  people,
  roles,
  resources,
}: TeamPlanRequest<Entry>): readonly TeamStep<Entry>[] {
  const closersOf = new Map<string, readonly Entry[]>();
  const findClosers = (skill: SkillId, step: NextStep) => {
    const key = `${skill} ${step.from}`;
    const closers = closersOf.get(key) ?? resources.filter((resource) => closesStep(resource, skill, step));
    closersOf.set(key, closers);
    return closers;
  };
  return groupGaps(people)
    .map(({ skill, from, to, role: code, people: own }) => {
      const role = roles.find((candidate) => candidate.code === code);
      if (!role) throw new RangeError(`No role ${code}`);
      const step = { from, to };
      const closers = findClosers(skill, step).filter(({ audience }) => fitsAudience(audience, role));
      return { skill, step, role: code, people: own, closers };
    })
    .toSorted((a, b) => SKILL_IDS.indexOf(a.skill) - SKILL_IDS.indexOf(b.skill) || a.step.from - b.step.from);
}
