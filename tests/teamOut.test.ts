import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { skills } from '#content/skills.ts';
import { SKILL_IDS } from '#domain/model.ts';
import { canTell, discloseTeam } from '#domain/teamDisclosure.ts';
import { listSessions } from '#domain/teamPlan.ts';
import { walkTeamText } from '#domain/teamText.ts';
import type { TeamAudience } from '#features/team/TeamOut.tsx';
import type { TeamFilter } from '#features/team/TeamFilters.tsx';
import { describeLookFirst, listRows, nameTeam } from '#app/describeTeam.ts';
import { planForTeam } from '#app/describeTeamPlan.ts';
import { describeSessions } from '#app/describeSessions.ts';
import { describeTeamReport, tellChosen, type TeamReportInputs } from '#app/describeTeamReport.ts';
import { saveTeamTable } from '#app/teamTables.ts';
import { makeTeamLines } from '../scripts/links/makeTeam.ts';

const EVERYBODY: TeamFilter = { role: undefined, part: undefined, order: 'added' };

/** A made-up team as the page has it. */
function makeTeam(size: number, seed: number) {
  const steps = [...walkTeamText(makeTeamLines(size, seed).join('\n'), itemSets)];
  const people = steps.flatMap(({ found }) => (found?.kind === 'person' ? [found.person] : []));
  return { team: nameTeam(people), disclosure: discloseTeam(people) };
}

function choose(
  { team, disclosure }: ReturnType<typeof makeTeam>,
  filter: TeamFilter,
  audience: TeamAudience,
): TeamReportInputs {
  return {
    disclosure,
    lookFirst: describeLookFirst(team, filter.part),
    rows: listRows(team, filter),
    filter,
    audience,
  };
}

const planFor = ({ rows }: TeamReportInputs) => planForTeam(rows.map(({ person }) => person));

const anyChoice = fc.record({ size: fc.integer({ min: 5, max: 60 }), seed: fc.nat(10_000), pick: fc.nat(20) });

/** What goes out for others, of a whole team or of one of its roles that may be told of. */
function chooseForOthers({ size, seed, pick }: { size: number; seed: number; pick: number }): TeamReportInputs {
  const made = makeTeam(size, seed);
  const roles = [undefined, ...new Set(made.team.map(({ person }) => person.role))].filter((role) =>
    canTell(made.disclosure, role),
  );
  return choose(made, { ...EVERYBODY, role: roles[pick % roles.length] }, 'groups');
}

describe('the session list for others', () => {
  it('has an order that only what is told decides', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const inputs = chooseForOthers(choice);
        const { rows } = describeSessions(planFor(inputs), inputs);
        const told = rows.filter(({ people }) => people !== undefined).map(({ people = 0 }) => people);
        expect(rows.slice(0, told.length).map(({ people }) => people)).toEqual(told.toSorted((a, b) => b - a));
        const untold = rows.slice(told.length).map(({ id }) => id.split('/') as [(typeof SKILL_IDS)[number], string]);
        expect(untold).toEqual(
          untold.toSorted(
            ([a, one], [b, other]) => SKILL_IDS.indexOf(a) - SKILL_IDS.indexOf(b) || (one < other ? -1 : 1),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the session list of one role for others', () => {
  it('leaves out what is not told of the role: that it needs no session would tell of the rest', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const inputs = chooseForOthers(choice);
        fc.pre(inputs.filter.role !== undefined);
        const told = new Set(tellChosen(inputs).flatMap(({ skill, below }) => (below === undefined ? [] : [skill])));
        const { rows, more } = describeSessions(planFor(inputs), inputs);
        const listed = rows.map(({ id }) => id.split('/')[0]);
        expect(listed.filter((skill) => !told.has(skill as (typeof SKILL_IDS)[number]))).toEqual([]);
        const all = listSessions(planFor(inputs)).filter(({ skill }) => told.has(skill));
        expect(rows.length + more).toBe(all.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the report for others', () => {
  it('has a headline that tells no more than how many they are', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const inputs = chooseForOthers(choice);
        expect(describeTeamReport(inputs).headline).toBe(`Gaps of ${inputs.rows.length} people`);
      }),
      { numRuns: 20 },
    );
    const own = choose(makeTeam(12, 1), EVERYBODY, 'people');
    expect(describeTeamReport(own).headline).toMatch(/^12 people, .+ shared gaps?$/u);
  });

  it('leaves a skill out where nothing of it is told, which it says, or that nobody has a level', () => {
    const titleOf = new Map(skills.map(({ id, title }) => [id, title]));
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const inputs = chooseForOthers(choice);
        const all = tellChosen(inputs);
        const told = all.filter(({ met, below }) => met !== undefined || below !== undefined);
        const shown = told.filter(({ met, below }) => met !== 0 || below !== 0);
        const report = describeTeamReport(inputs);
        expect(report.skills.map(({ title }) => title).toSorted()).toEqual(
          shown.map(({ skill }) => titleOf.get(skill) ?? '').toSorted(),
        );
        expect(report.untold).toBe(all.length - told.length);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same, but for the lengths, for any people of whom the same is told', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const inputs = chooseForOthers(choice);
        const [first] = inputs.rows;
        if (!first) throw new Error('no rows');
        // As many people as before, and all of them like the first one: no order, name or sum tells of it.
        const others = { ...inputs, rows: inputs.rows.map(() => first) };
        expect({ ...describeTeamReport(others), meta: [] }).toEqual({ ...describeTeamReport(inputs), meta: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('names no gap that is not told to be shared, and tells of no choice at risk', () => {
    const idOf = new Map(skills.map(({ id, title }) => [title, id]));
    let named = 0;
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const inputs = chooseForOthers(choice);
        const told = new Map(tellChosen(inputs).map((skill) => [skill.skill, skill]));
        const report = describeTeamReport(inputs);
        for (const { title } of report.named?.skills ?? []) {
          const { below = NaN, met } = told.get(idOf.get(title) ?? 'EHR-1') ?? {};
          expect(below * 2).toBeGreaterThanOrEqual(met === undefined ? inputs.rows.length : met + below);
          named += 1;
        }
        expect(report.lookFirst).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(named).toBeGreaterThan(0);
  });

  it('has for the trainer alone what to look at first, by number, and nothing of it of one person', () => {
    const made = makeTeam(30, 1);
    const read = (audience: TeamAudience) => describeTeamReport(choose(made, EVERYBODY, audience)).lookFirst;
    expect(read('people').length).toBeGreaterThan(0);
    expect(read('people').map(({ people }) => people)).toEqual(
      read('people')
        .map(({ people }) => people)
        .toSorted((a, b) => b - a),
    );
    expect(read('randomPeople')).toEqual([]);
    for (let seed = 1; seed < 20; seed += 1)
      expect(describeTeamReport(choose(makeTeam(1, seed), EVERYBODY, 'people')).lookFirst).toEqual([]);
  });
});

describe('a table for others', () => {
  it('is not written where it would tell of too few', async () => {
    const four = makeTeam(4, 1);
    expect(await saveTeamTable('groups', four.team, choose(four, EVERYBODY, 'groups'))).toBe(false);
    const many = makeTeam(12, 1);
    const rare = many.team.map(({ person }) => person.role).find((role) => !canTell(many.disclosure, role));
    if (rare === undefined) throw new Error('no rare role');
    for (const audience of ['groups', 'randomPeople'] as const) {
      const inputs = choose(many, { ...EVERYBODY, role: rare }, audience);
      expect(await saveTeamTable(audience === 'groups' ? 'groups' : 'people', many.team, inputs)).toBe(false);
    }
  });
});
