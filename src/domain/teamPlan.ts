import { SKILL_IDS, type SkillId } from './model.ts';
import type { NextStep } from './plan.ts';
import { countMinutes, type PlanResource } from './planLimits.ts';
import { chooseSetCover, type SetCover } from './setCover.ts';
import { listTeamSteps, type TeamPlanRequest, type TeamStep } from './teamSteps.ts';

/** The people whose next step in one skill a resource closes. */
export interface ServedSkill {
  readonly skill: SkillId;
  readonly people: number;
  /** Of these, those whom no line above serves in this skill. */
  readonly firstServed: number;
}

export interface TeamPlanLine<Entry> {
  readonly resource: Entry;
  /** People with a gap whose next step it closes; each counts once, however many gaps that are. */
  readonly people: number;
  /** Most people first. */
  readonly skills: readonly ServedSkill[];
}

/** A step that nothing in the catalogue closes for some people. */
export interface UnclosedStep {
  readonly skill: SkillId;
  readonly step: NextStep;
  readonly people: number;
}

/** The fewest resources that close the next step of every gap that can be closed. */
export interface TeamPlan<Entry> {
  /** Most people first, then by id. */
  readonly lines: readonly TeamPlanLine<Entry>[];
  /** Most people first. */
  readonly unclosed: readonly UnclosedStep[];
  /** Gaps of all people together; each is closed by a line, or is in unclosed. */
  readonly gapCount: number;
  readonly peopleWithGaps: number;
  /** False where the search was given up: all is closed that can be, but fewer resources might do. */
  readonly isSmallest: boolean;
}

/** One row of a list of sessions to hold. */
export interface Session<Entry> {
  readonly skill: SkillId;
  readonly people: number;
  /** With its minutes, where they are known. */
  readonly resource: Entry;
}

type Steps<Entry> = readonly TeamStep<Entry>[];

/** Steps that the same resources close are one to the search. */
function chooseResources<Entry extends PlanResource>(
  steps: Steps<Entry>,
  resources: readonly Entry[],
): Pick<SetCover, 'isSmallest'> & { readonly chosen: readonly Entry[] } {
  const place = new Map(resources.map((resource, i) => [resource, i]));
  const elements = new Map<string, readonly number[]>();
  for (const { closers } of steps) {
    if (closers.length === 0) continue;
    const element = closers.map((resource) => place.get(resource) ?? 0);
    elements.set(element.join(), element);
  }
  const { chosen, isSmallest } = chooseSetCover({
    elements: [...elements.values()],
    minutes: resources.map(countMinutes),
  });
  return { chosen: resources.filter((_, i) => chosen.includes(i)), isSmallest };
}

/** Each person counts once. @param among - People of the team. */
function countPeople(steps: Steps<unknown>, among: number): number {
  const isMet = new Uint8Array(among);
  for (const { people } of steps) for (const person of people) isMet[person] = 1;
  return isMet.reduce((sum, own) => sum + own, 0);
}

function countGaps(steps: Steps<unknown>): number {
  return steps.reduce((sum, { people }) => sum + people.length, 0);
}

/** @param isFirst - False for a step that a line above closes. */
function countSkills<Entry>(steps: Steps<Entry>, isFirst: (step: TeamStep<Entry>) => boolean): readonly ServedSkill[] {
  return [...new Set(steps.map(({ skill }) => skill))]
    .map((skill) => {
      const own = steps.filter((step) => step.skill === skill);
      return { skill, people: countGaps(own), firstServed: countGaps(own.filter(isFirst)) };
    })
    .toSorted((a, b) => b.people - a.people);
}

function makeLines<Entry extends PlanResource>(
  steps: Steps<Entry>,
  chosen: readonly Entry[],
  among: number,
): readonly TeamPlanLine<Entry>[] {
  const served = chosen
    .map((resource) => {
      const own = steps.filter(({ closers }) => closers.includes(resource));
      return { resource, own, people: countPeople(own, among) };
    })
    .toSorted((a, b) => b.people - a.people);
  const order = served.map(({ resource }) => resource);
  return served.map(({ resource, own, people }) => ({
    resource,
    people,
    skills: countSkills(own, ({ closers }) => order.find((line) => closers.includes(line)) === resource),
  }));
}

function listUnclosed(steps: Steps<unknown>): readonly UnclosedStep[] {
  const counts = new Map<string, UnclosedStep>();
  for (const { skill, step, people, closers } of steps) {
    if (closers.length > 0) continue;
    const key = `${skill} ${step.from}`;
    counts.set(key, { skill, step, people: (counts.get(key)?.people ?? 0) + people.length });
  }
  return [...counts.values()].toSorted((a, b) => b.people - a.people);
}

/**
 * What would help most people: of all sets of resources that close the next step of every gap that can be closed, the
 * smallest, then the one of least minutes, then of the lowest ids. Each person learns only from what is for their role.
 * @throws {RangeError} For a person whose role is not among the roles.
 */
export function planTeam<Entry extends PlanResource>(request: TeamPlanRequest<Entry>): TeamPlan<Entry> {
  const resources = request.resources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const steps = listTeamSteps({ ...request, resources });
  const { chosen, isSmallest } = chooseResources(steps, resources);
  return {
    lines: makeLines(steps, chosen, request.people.length),
    unclosed: listUnclosed(steps),
    gapCount: countGaps(steps),
    peopleWithGaps: countPeople(steps, request.people.length),
    isSmallest,
  };
}

/**
 * The sessions to hold, those of most people first: each gap that a line of the plan closes is in one of them.
 */
export function listSessions<Entry>({ lines }: Pick<TeamPlan<Entry>, 'lines'>): readonly Session<Entry>[] {
  return lines
    .flatMap(({ resource, skills }) =>
      skills.flatMap(({ skill, firstServed }) => (firstServed === 0 ? [] : [{ skill, people: firstServed, resource }])),
    )
    .toSorted((a, b) => b.people - a.people || SKILL_IDS.indexOf(a.skill) - SKILL_IDS.indexOf(b.skill));
}
