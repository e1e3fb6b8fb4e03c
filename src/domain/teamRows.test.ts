import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_GROUP } from './hideSmallGroups.ts';
import type { RoleCode } from './model.ts';
import type { TeamPerson } from './teamModel.ts';
import { makeRandom } from './teamPeople.testing.ts';
import { hideRareRoles, makeOwnRows, makeRandomRows, OTHER_ROLE } from './teamRows.ts';

function makePerson(role: RoleCode, day = 0): TeamPerson {
  return {
    payload: `${role}${day}`,
    label: 'Own word',
    role,
    length: 'quick',
    day,
    itemSet: 1,
    cells: [],
    gaps: [],
    gapSum: 0,
  };
}

function makeTeam(...roles: readonly (readonly [RoleCode, number])[]): readonly TeamPerson[] {
  return roles.flatMap(([role, count]) => Array.from({ length: count }, (_, day) => makePerson(role, day)));
}

describe('hideRareRoles', () => {
  it.each([
    ['roles of 5 and more stay', makeTeam(['RN', 5], ['GP', 6]), ['RN', 'GP']],
    ['rare ones are one', makeTeam(['RN', 9], ['GP', 2], ['PM', 3]), ['RN', OTHER_ROLE, OTHER_ROLE]],
    ['the next one joins them', makeTeam(['RN', 9], ['GP', 5], ['PM', 1]), ['RN', OTHER_ROLE, OTHER_ROLE]],
    ['a small team has no roles', makeTeam(['RN', 4]), [OTHER_ROLE]],
  ] as const)('where %s', (_, team, shown) => {
    const roles = [...new Set(team.map(({ role }) => role))];
    expect(roles.map(hideRareRoles(team))).toEqual(shown);
  });

  it('never tells a role of 1 to 4 people', () => {
    const anyTeam = fc.array(
      fc.constantFrom<RoleCode>('RN', 'GP', 'PM', 'ITS').map((role) => makePerson(role)),
      {
        maxLength: 25,
      },
    );
    fc.assert(
      fc.property(anyTeam, (team) => {
        const told = team.map(({ role }) => hideRareRoles(team)(role));
        for (const role of new Set(told)) {
          const count = told.filter((own) => own === role).length;
          expect(count >= LEAST_GROUP || team.length < LEAST_GROUP).toBe(true);
        }
      }),
    );
  });
});

describe('makeOwnRows', () => {
  it('tells what the trainer knows', () => {
    expect(makeOwnRows([makePerson('GP', 31)], ['Ward B'])).toEqual([
      { person: makePerson('GP', 31), label: 'Ward B', role: 'GP', date: '2026-02-01' },
    ]);
  });
});

describe('makeRandomRows', () => {
  it('has every person once, in another order, without date or rare role', () => {
    const team = makeTeam(['RN', 40], ['GP', 1], ['PM', 6]);
    const rows = makeRandomRows(team, makeRandom(1), (code) => code);
    const payloads = rows.map(({ person }) => person.payload);
    expect(payloads).not.toEqual(team.map(({ payload }) => payload));
    expect(payloads.toSorted()).toEqual(team.map(({ payload }) => payload).toSorted());
    expect(rows.every(({ date }) => date === '')).toBe(true);
    expect(new Set(rows.map(({ label }) => label)).size).toBe(47);
    expect(rows.filter(({ role }) => role === OTHER_ROLE).length).toBe(7);
  });
});
