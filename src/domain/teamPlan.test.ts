import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILL_IDS, type RoleCode, type SkillId } from './model.ts';
import { closesStep, findNextStep, type NextStep } from './plan.ts';
import type { PlanResource } from './planLimits.ts';
import { fitsAudience, type Audience } from './scenarios.ts';
import { isGap } from './teamModel.ts';
import { listSessions, planTeam } from './teamPlan.ts';
import type { PlannedPerson, TeamPlanRequest } from './teamSteps.ts';
import { anyCells, makeCells } from './teamPeople.testing.ts';

const roles = [
  { code: 'RN', clinical: true },
  { code: 'ITS', clinical: false },
  { code: 'NONE', clinical: false },
] as const;

function makeResource(id: string, skills: readonly SkillId[], rest: Partial<PlanResource> = {}): PlanResource {
  return {
    id,
    skills,
    kind: 'course',
    cost: 'free',
    audience: 'all',
    evidence: 'read',
    region: 'any',
    levels: { from: 1, to: 5 },
    minutes: { from: 10, to: 60 },
    ...rest,
  };
}

const SKILLS = SKILL_IDS.slice(0, 6);
const anyPerson: fc.Arbitrary<PlannedPerson> = fc.record({
  role: fc.constantFrom<RoleCode>('RN', 'ITS', 'NONE'),
  cells: anyCells(SKILLS),
});
const anyResources: fc.Arbitrary<readonly PlanResource[]> = fc
  .array(
    fc.record({
      skills: fc.uniqueArray(fc.constantFrom(...SKILLS), { minLength: 1, maxLength: 5 }),
      kind: fc.constantFrom('course', 'guide', 'course', 'hub'),
      audience: fc.constantFrom<Audience>('all', 'all', 'clinical', 'nonClinical', ['NONE', 'RN']),
      levels: fc.constantFrom({ from: 1, to: 3 }, { from: 2, to: 4 }, { from: 1, to: 2 }, { from: 3, to: 5 }),
      minutes: fc.constantFrom({ from: 10, to: 30 }, { from: 10, to: 60 }),
    } as const),
    { maxLength: 8 },
  )
  .map((list) => list.map(({ skills, ...rest }, i) => makeResource(`T${i}`, skills, rest)));
const anyTeam: fc.Arbitrary<TeamPlanRequest<PlanResource>> = fc.record({
  people: fc.array(anyPerson, { maxLength: 12 }),
  roles: fc.constant(roles),
  resources: anyResources,
});

interface PersonStep {
  readonly person: number;
  readonly role: (typeof roles)[number];
  readonly skill: SkillId;
  readonly step: NextStep;
}

/** One by one, without any grouping. */
function listPersonSteps({ people }: TeamPlanRequest<PlanResource>): readonly PersonStep[] {
  return people.flatMap(({ role: code, cells }, person) =>
    cells.filter(isGap).map(({ skill, level, target }) => {
      const role = roles.find((candidate) => candidate.code === code);
      if (!role) throw new RangeError(code);
      return { person, role, skill, step: findNextStep({ estimate: { level }, target }) };
    }),
  );
}

function closes(resource: PlanResource, { skill, step, role }: PersonStep): boolean {
  return closesStep(resource, skill, step) && fitsAudience(resource.audience, role);
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const countPeople = (steps: readonly PersonStep[]) => new Set(steps.map(({ person }) => person)).size;

describe('planTeam', () => {
  it('closes every gap that anything closes, and counts the others', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { lines, unclosed, gapCount, peopleWithGaps } = planTeam(team);
        const steps = listPersonSteps(team);
        const open = steps.filter((step) => !lines.some(({ resource }) => closes(resource, step)));
        expect(open).toEqual(steps.filter((step) => !team.resources.some((resource) => closes(resource, step))));
        const recount = unclosed.map(({ skill, step }) =>
          open.filter((other) => other.skill === skill && other.step.from === step.from),
        );
        expect(unclosed.map(({ people }) => people)).toEqual(recount.map(({ length }) => length));
        expect(sum(unclosed.map(({ people }) => people))).toBe(open.length);
        expect([gapCount, peopleWithGaps]).toEqual([steps.length, countPeople(steps)]);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('counts for each line whom it serves, and in which skills', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { lines } = planTeam(team);
        const steps = listPersonSteps(team);
        lines.forEach(({ resource, people, skills }, i) => {
          const served = steps.filter((step) => closes(resource, step));
          const above = lines.slice(0, i).map((line) => line.resource);
          const first = served.filter((step) => !above.some((other) => closes(other, step)));
          expect(people).toBe(countPeople(served));
          expect(people).toBeGreaterThan(0);
          expect(skills.map(({ skill }) => skill).toSorted()).toEqual(
            [...new Set(served.map(({ skill }) => skill))].toSorted(),
          );
          for (const { skill, people: own, firstServed } of skills) {
            expect(own).toBe(served.filter((step) => step.skill === skill).length);
            expect(firstServed).toBe(first.filter((step) => step.skill === skill).length);
          }
        });
        expect(lines.map(({ people }) => people)).toEqual(lines.map(({ people }) => people).toSorted((a, b) => b - a));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('takes no more resources than the smallest of all sets that close as much', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const steps = listPersonSteps(team);
        const closable = steps.filter((step) => team.resources.some((resource) => closes(resource, step)));
        const sizes = Array.from({ length: 2 ** team.resources.length }, (_, set) =>
          team.resources.filter((_resource, i) => (set >>> i) & 1),
        )
          .filter((set) => closable.every((step) => set.some((resource) => closes(resource, step))))
          .map(({ length }) => length);
        const { lines, isSmallest } = planTeam(team);
        expect(isSmallest).toBe(true);
        expect(lines.length).toBe(Math.min(...sizes));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('does not depend on the order of people or resources', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const turned = { ...team, people: team.people.toReversed(), resources: team.resources.toReversed() };
        expect(planTeam(turned)).toEqual(planTeam(team));
      }),
    );
  });

  it('shares a resource over roles only where it is for both', () => {
    const cells = makeCells({ 'EHR-1': { level: 1.6, target: 3 } });
    const team = {
      people: [
        { role: 'RN', cells },
        { role: 'ITS', cells },
      ],
      roles,
      resources: [makeResource('T1', ['EHR-1'], { audience: 'clinical' }), makeResource('T2', ['EHR-2'])],
    } as const;
    expect(planTeam(team)).toMatchObject({
      lines: [{ resource: { id: 'T1' }, people: 1, skills: [{ skill: 'EHR-1', people: 1, firstServed: 1 }] }],
      unclosed: [{ skill: 'EHR-1', step: { from: 2, to: 3 }, people: 1 }],
      gapCount: 2,
      peopleWithGaps: 2,
      isSmallest: true,
    });
    const shared = [...team.resources, makeResource('T3', ['EHR-1'])];
    expect(planTeam({ ...team, resources: shared }).lines.map(({ resource }) => resource.id)).toEqual(['T3']);
  });

  it('is empty for a team without gaps', () => {
    const people = [{ role: 'RN', cells: makeCells({ 'EHR-1': { level: 3, target: 3 } }) }] as const;
    expect(planTeam({ people, roles, resources: [makeResource('T1', ['EHR-1'])] })).toEqual({
      lines: [],
      unclosed: [],
      gapCount: 0,
      peopleWithGaps: 0,
      isSmallest: true,
    });
  });

  it('refuses a role that nobody described', () => {
    const people = [{ role: 'GP', cells: makeCells({ 'EHR-1': { level: 1, target: 3 } }) }] as const;
    expect(() => planTeam({ people, roles, resources: [] })).toThrow(RangeError);
  });
});

describe('listSessions', () => {
  it('has every gap that the plan closes once, most people first', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const plan = planTeam(team);
        const sessions = listSessions(plan);
        const closable = plan.gapCount - sum(plan.unclosed.map(({ people }) => people));
        expect(sum(sessions.map(({ people }) => people))).toBe(closable);
        const counts = sessions.map(({ people }) => people);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        expect(new Set(sessions.map(({ resource }) => resource)).size).toBe(plan.lines.length);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
