import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from './csv.testing.ts';
import { LEAST_GROUP } from './hideSmallGroups.ts';
import type { SummarizedSkill } from './linkModel.ts';
import { SKILL_IDS, type SkillId } from './model.ts';
import { discloseTeam } from './teamDisclosure.ts';
import { isCounted, measureGap, type TeamPerson } from './teamModel.ts';
import {
  TEAM_GROUP_COLUMNS,
  TEAM_PEOPLE_COLUMNS,
  TEAM_SKILL_COLUMNS,
  writeTeamGroupsCsv,
  writeTeamPeopleCsv,
  writeTeamSkillsCsv,
} from './teamCsv.ts';
import { anyCells, makeCells } from './teamPeople.testing.ts';
import { makeOwnRows } from './teamRows.ts';

const forEach = (write: (skill: SkillId) => string) =>
  Object.fromEntries(SKILL_IDS.map((skill) => [skill, write(skill)])) as Record<SkillId, string>;
const names = {
  titles: forEach((skill) => `Title of ${skill}, "so"`),
  questionnaireOf: forEach((skill) => (skill.startsWith('EHR') ? 'records' : 'other')),
};

function makePerson(cells: TeamPerson['cells']): TeamPerson {
  const gaps = cells.map((cell) => (isCounted(cell) ? measureGap(cell) : undefined));
  return {
    payload: 'FBG',
    role: 'RN',
    length: 'quick',
    day: 31,
    itemSet: 1,
    cells,
    gaps,
    gapSum: Math.round(gaps.reduce<number>((sum, gap = 0) => sum + gap, 0) * 10) / 10,
  };
}

const anyTeam = fc.array(anyCells(SKILL_IDS).map(makePerson), { maxLength: 12 });

/** A level at the target with a choice at risk is told as the least gap that there is. */
function tellLevel(cell: SummarizedSkill): number {
  const isRaised = isCounted(cell) && cell.verdict !== 'onTarget' && cell.level > cell.target - 0.6;
  return isRaised ? Math.round((cell.target - 0.6) * 10) / 10 : cell.level;
}

/** The files of a team whose people have numbers for labels. */
function read(team: readonly TeamPerson[]) {
  const rows = makeOwnRows(
    team,
    team.map((_, i) => `${i}`),
  );
  const { isTold, whole } = discloseTeam(team);
  return {
    skills: readTable([...writeTeamSkillsCsv(rows, names)].join('')),
    people: readTable([...writeTeamPeopleCsv(rows)].join('')),
    groups: isTold ? readTable(writeTeamGroupsCsv(whole, team.length, names)) : [],
  };
}

const person = makePerson(
  makeCells({
    'EHR-1': { level: 3.4, target: 3 },
    'EHR-2': { level: 1.2, target: 4, verdict: 'lookFirst', ratingOnly: false },
    'EHR-3': { level: 2, target: 1 },
  }).map((cell, i) =>
    SKILL_IDS[i] === 'COM-1' ? { kind: 'notAsked', skill: 'COM-1', target: 3, counted: true } : cell,
  ),
);

describe('the released columns', () => {
  it('stay as they are: a new one may only come last', () => {
    const start = 'label,role,length,link,date,item_set';
    expect(TEAM_SKILL_COLUMNS.join()).toBe(
      `${start},skill,title,questionnaire,target,counted,state,level,gap,rating_only`,
    );
    expect(TEAM_PEOPLE_COLUMNS.join()).toBe(`${start},counted,on_target,steps_below,${SKILL_IDS.join()}`);
    expect(TEAM_GROUP_COLUMNS.join()).toBe(
      'skill,title,questionnaire,people,on_target,below_target,look_first,not_asked,not_part_of_work,not_counted,hidden',
    );
  });
});

describe('writeTeamSkillsCsv', () => {
  it('has a row for each skill that the role is asked, and tells nobody’s risky choice', () => {
    const { skills } = read([person]);
    expect(skills.map((row) => Object.values(row).join('|'))).toEqual([
      '0|RN|quick|summary|2026-02-01|1|EHR-1|Title of EHR-1, "so"|records|3|yes|onTarget|3.4|0|yes',
      '0|RN|quick|summary|2026-02-01|1|EHR-2|Title of EHR-2, "so"|records|4|yes|belowTarget|1.2|2.3|no',
      '0|RN|quick|summary|2026-02-01|1|EHR-3|Title of EHR-3, "so"|records|1|no|onTarget|2||yes',
      '0|RN|quick|summary|2026-02-01|1|COM-1|Title of COM-1, "so"|other|3|yes|notAsked|||',
    ]);
  });

  it('has every level of the team once', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { skills } = read(team);
        const cells = team.flatMap((own, i) => own.cells.flatMap((cell) => (cell ? [{ cell, label: `${i}` }] : [])));
        expect(skills.length).toBe(cells.length);
        expect(skills.map(({ label, skill, level, gap }) => [label, skill, level, gap])).toEqual(
          cells.map(({ cell, label }) => [
            label,
            cell.skill,
            cell.kind === 'scored' ? String(tellLevel(cell)) : '',
            isCounted(cell) ? String(measureGap(cell)) : '',
          ]),
        );
        // Nothing in a row tells a choice at risk from any other gap: the level says what the gap says.
        for (const { level, target, gap, state } of skills.filter((row) => row.level !== '')) {
          const distance = Math.max(0, Number(target) - 0.5 - Number(level));
          expect(state).toBe(distance === 0 ? 'onTarget' : 'belowTarget');
          expect(Number(gap === '' ? distance : gap)).toBeCloseTo(distance, 6);
        }
      }),
    );
  });

  it('comes in parts for a large team', () => {
    const team = Array.from({ length: 250 }, () => person);
    const parts = [...writeTeamSkillsCsv(makeOwnRows(team, []), names)];
    expect(parts.length).toBe(4);
    expect(readTable(parts.join('')).length).toBe(1000);
  });
});

describe('writeTeamPeopleCsv', () => {
  it('has steps below the target, or why there are none', () => {
    const [row] = read([person]).people;
    expect(row).toMatchObject({
      label: '0',
      link: 'summary',
      counted: '2',
      on_target: '1',
      steps_below: '2.3',
      'EHR-1': '0',
      'EHR-2': '2.3',
      'EHR-3': 'notCounted',
      'EHR-4': 'notInRole',
      'COM-1': 'notAsked',
    });
  });

  it('says so where a skill was not chosen, whatever it is', () => {
    const rows = makeOwnRows(
      [{ ...person, cells: person.cells.map((cell, i) => (i === 0 ? cell : undefined)) }],
      ['A'],
    );
    const [row] = readTable([...writeTeamPeopleCsv(rows, ['EHR-1', 'EHR-4'])].join(''));
    expect(row).toMatchObject({ 'EHR-1': '0', 'EHR-2': 'notChosen', 'EHR-4': 'notInRole', 'COM-1': 'notChosen' });
  });

  it('adds up to what its own cells say', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        for (const row of read(team).people) {
          const numbers = SKILL_IDS.map((skill) => row[skill] ?? '').filter((cell) => /^[\d.]+$/u.test(cell));
          const steps = numbers.reduce((sum, cell) => sum + Number(cell), 0);
          expect(row.counted).toBe(String(numbers.length));
          expect(row.on_target).toBe(String(numbers.filter((cell) => cell === '0').length));
          expect(Number(row.steps_below)).toBeCloseTo(steps, 6);
        }
      }),
    );
  });
});

describe('writeTeamGroupsCsv', () => {
  const COUNTS = TEAM_GROUP_COLUMNS.slice(4, -1);

  it('hides counts under 5 with what would tell of them', () => {
    const able = makePerson(makeCells({ 'EHR-1': { level: 4, target: 3 }, 'EHR-2': { level: 4, target: 3 } }));
    const unable = makePerson(makeCells({ 'EHR-1': { level: 1, target: 3 }, 'EHR-2': { level: 4, target: 3 } }));
    const team = [...Array.from({ length: 6 }, () => able), unable];
    const [first, second] = read(team).groups;
    expect(first).toMatchObject({ people: '7', on_target: '', below_target: '', not_asked: '0', hidden: 'yes' });
    expect(second).toMatchObject({ people: '7', on_target: '7', below_target: '0', hidden: 'no' });
  });

  it('has the counts that one counts in the file of skills, and none of 1 to 4', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const { skills, groups } = read(team);
        for (const row of groups) {
          const own = skills.filter(({ skill, counted }) => skill === row.skill && counted === 'yes');
          const count = (state: string) => own.filter((other) => other.state === state).length;
          const isShown = (column: string) => row[column] !== '';
          const expectCount = (column: string, expected: number) =>
            expect(isShown(column) ? Number(row[column]) : expected).toBe(expected);
          expectCount('on_target', count('onTarget'));
          expectCount('not_asked', count('notAsked'));
          expectCount('not_part_of_work', count('notPartOfMyWork'));
          expectCount('not_counted', team.length - own.length);
          expect(row.people).toBe(String(team.length));
          const shown = COUNTS.filter(isShown).map((column) => Number(row[column]));
          expect(shown.every((number) => number === 0 || number >= LEAST_GROUP)).toBe(true);
          const rest = Number(row.people) - shown.reduce((sum, number) => sum + number, 0);
          expect(rest === 0 || rest >= LEAST_GROUP).toBe(true);
          expect(row.hidden).toBe(COUNTS.every(isShown) ? 'no' : 'yes');
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
