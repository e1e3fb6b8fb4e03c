import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareResults, type DatedLevels } from './compareResults.ts';
import type { FullResult } from './linkModel.ts';
import { SKILL_IDS, type RoleCode } from './model.ts';
import type { TeamPerson } from './teamModel.ts';
import { chooseEarlier, compareTeams, findEarlierSelf, orderByMove, type TeamSkillChange } from './teamChange.ts';
import { anyCells, makeCells } from './teamPeople.testing.ts';

type Person = Omit<TeamPerson, 'gaps' | 'gapSum'>;

let made = 0;
/** No two results of a test are the same, but for copies of one. */
function date(person: Pick<TeamPerson, 'label' | 'cells'>, day = 300): Person {
  made += 1;
  return { ...person, day, payload: `code ${made}`, role: 'RN', length: 'quick', itemSet: 1 };
}

function makePerson(label: string | undefined, level: number, day?: number): Person {
  return date({ ...(label !== undefined && { label }), cells: makeCells({ 'EHR-1': { level, target: 3 } }) }, day);
}

function isOnce(people: readonly Person[], { label }: Person): boolean {
  return people.filter((other) => other.label === label).length === 1;
}

describe('compareTeams', () => {
  it('counts up, same and down from 0.7 on, in those who are on both dates', () => {
    const earlier = [makePerson('A', 2), makePerson('B', 2), makePerson('C', 2), makePerson('D', 2)];
    const now = [makePerson('C', 1.3), makePerson('A', 2.7), makePerson('B', 2.6), makePerson('E', 5)];
    expect(compareTeams(earlier, now)).toEqual({
      pairs: [
        { earlier: 2, now: 0 },
        { earlier: 0, now: 1 },
        { earlier: 1, now: 2 },
      ],
      notEarlier: 0,
      unpairedEarlier: 1,
      unpairedNow: 1,
      isTooFew: true,
      skills: [{ skill: 'EHR-1', both: 3, up: 1, same: 1, down: 1, isTooFew: true }],
    });
  });

  it.each([
    ['spaces and case', ' Ward B ', 'ward b', 1],
    ['the way an accent is written', 'Jose\u0301', 'JOS\u00C9', 1],
    ['spaces inside', 'Ward  B', 'Ward B', 0],
    ['nothing but being empty', ' ', '', 0],
    ['nothing but being absent', undefined, undefined, 0],
  ])('with labels that differ in %s', (_, before, after, count) => {
    expect(compareTeams([makePerson(before, 2)], [makePerson(after, 3)]).pairs.length).toBe(count);
  });

  it('pairs nobody by a label that two people share', () => {
    const two = [makePerson('a', 2), makePerson('A ', 2)];
    expect(compareTeams(two, [makePerson('A', 3)])).toMatchObject({ pairs: [], unpairedEarlier: 2, unpairedNow: 1 });
    expect(compareTeams([makePerson('A', 3)], two).pairs).toEqual([]);
  });

  it('compares nothing with itself, and nothing with what is older', () => {
    const [a, b] = [makePerson('a', 2, 300), makePerson('b', 2, 301)];
    const now = [a, makePerson('b', 4, 300), makePerson('c', 4, 300)];
    expect(compareTeams([a, b, makePerson('c', 2, 300)], now)).toMatchObject({
      pairs: [{ earlier: 2, now: 2 }],
      notEarlier: 2,
      unpairedEarlier: 0,
      skills: [{ up: 1, same: 0, down: 0 }],
    });
  });

  it('compares no summary with the full link of the same answers', () => {
    const summary = makePerson('a', 2);
    const full = { ...summary, payload: 'full', full: {} as FullResult };
    expect(compareTeams([summary], [full])).toMatchObject({ pairs: [], notEarlier: 1, skills: [] });
    expect(compareTeams([full], [summary])).toMatchObject({ pairs: [], notEarlier: 1 });
    expect(compareTeams([summary], [{ ...full, day: full.day + 1 }]).pairs.length).toBe(1);
    const other = { ...makePerson('a', 3), full: {} as FullResult };
    expect(compareTeams([summary], [other]).pairs.length).toBe(1);
    // The same rounded levels in two links of one kind are two results.
    expect(compareTeams([summary], [makePerson('a', 2)]).pairs.length).toBe(1);
  });

  it('counts the skills that are asked for alone', () => {
    const cells = makeCells({ 'EHR-1': { level: 2, target: 3 }, 'VID-1': { level: 2, target: 3 } });
    const [before, after] = [date({ label: 'a', cells }), date({ label: 'a', cells })];
    expect(compareTeams([before], [after]).skills.map(({ skill }) => skill)).toEqual(['EHR-1', 'VID-1']);
    expect(compareTeams([before], [after], ['VID-1']).skills.map(({ skill }) => skill)).toEqual(['VID-1']);
  });

  it('reads nothing into fewer than 5, over all and for each skill', () => {
    const labels = ['a', 'b', 'c', 'd', 'e'];
    const [before, after] = [labels.map((label) => makePerson(label, 2)), labels.map((label) => makePerson(label, 4))];
    expect(compareTeams(before, after)).toMatchObject({ isTooFew: false, skills: [{ up: 5, isTooFew: false }] });
    const unscored = [...after.slice(0, 4), date({ label: 'e', cells: makeCells({}) })];
    expect(compareTeams(before, unscored)).toMatchObject({ isTooFew: false, skills: [{ up: 4, isTooFew: true }] });
    expect(compareTeams(before, after.slice(1)).isTooFew).toBe(true);
  });

  const anyTeam: fc.Arbitrary<readonly Person[]> = fc.array(
    fc
      .record({
        label: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
        cells: anyCells(SKILL_IDS.slice(0, 4)),
      })
      .map((person) => date(person)),
    { maxLength: 9 },
  );

  const readLevels = ({ cells }: Person): DatedLevels => ({
    itemSet: 1,
    levels: Object.fromEntries(
      cells.flatMap((cell) => (cell?.kind === 'scored' ? [[cell.skill, cell.level] as const] : [])),
    ),
  });

  it('says of a team what the comparison of two results says of each person', () => {
    fc.assert(
      fc.property(anyTeam, anyTeam, (earlier, now) => {
        const change = compareTeams(earlier, now);
        const changes = now.flatMap((after) => {
          const before = earlier.find(({ label }) => label === after.label);
          const isPaired = before && isOnce(earlier, before) && isOnce(now, after);
          return isPaired ? [compareResults(readLevels(before), readLevels(after))] : [];
        });
        expect(change.pairs.length).toBe(changes.length);
        expect(change.unpairedEarlier + change.pairs.length).toBe(earlier.length);
        expect(change.unpairedNow + change.pairs.length).toBe(now.length);
        for (const skill of SKILL_IDS) {
          const own = changes.flat().filter((other) => other.skill === skill);
          const count = (kind: string) => own.filter((other) => other.change === kind).length;
          const found = change.skills.find((other) => other.skill === skill);
          expect([found?.up ?? 0, found?.same ?? 0, found?.down ?? 0]).toEqual(
            ['up', 'same', 'down'].map((kind) => count(kind)),
          );
          expect(found?.both ?? 0).toBe(count('up') + count('same') + count('down'));
        }
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('turns round with the dates', () => {
    fc.assert(
      fc.property(anyTeam, anyTeam, (earlier, now) => {
        const back = compareTeams(now, earlier).skills.map(({ up, down, ...rest }) =>
          Object.assign(rest, { up: down, down: up }),
        );
        expect(compareTeams(earlier, now).skills).toEqual(back);
      }),
    );
  });
});

const give = (label: string | undefined, role: RoleCode): Person => ({ ...makePerson(label, 2), role });
const nameAll = (people: readonly Person[]) => people.map(({ label = '-', role }) => `${label} ${role}`);

describe('chooseEarlier', () => {
  it('takes everybody where no role is chosen', () => {
    const earlier = [give('A', 'RN'), give(undefined, 'GP')];
    expect(chooseEarlier(earlier, [], undefined)).toBe(earlier);
  });

  it('takes those who have the role now, whatever they had', () => {
    const earlier = [give('a ', 'GP'), give('B', 'RN'), give('C', 'RN'), give('D', 'GP'), give(undefined, 'RN')];
    const team = [give('A', 'RN'), give('B', 'GP')];
    // Whoever has left, or has no label, counts by the role they had.
    expect(nameAll(chooseEarlier(earlier, team, 'RN'))).toEqual(['a  GP', 'C RN', '- RN']);
    expect(nameAll(chooseEarlier(earlier, team, 'GP'))).toEqual(['B RN', 'D GP']);
  });

  it('tells two people of one label apart by their role', () => {
    const earlier = [give('A', 'RN'), give('A', 'GP'), give('A', 'COO')];
    const team = [give('A', 'RN'), give('A', 'GP')];
    expect(nameAll(chooseEarlier(earlier, team, 'RN'))).toEqual(['A RN']);
  });
});

describe('findEarlierSelf', () => {
  const now = give('Ann', 'RN');

  it.each([
    ['of another role', [now], [give('ann', 'GP'), give('Bo', 'RN')], 'ann GP'],
    ['with an older one beside it', [now, give('Ann', 'RN')], [give('Ann', 'GP'), give('Ann', 'GP')], 'Ann GP'],
    ['that two roles have now', [now, give('Ann', 'GP')], [give('Ann', 'GP')], undefined],
    ['that two roles had', [now], [give('Ann', 'GP'), give('Ann', 'RN')], undefined],
    ['that nobody had', [now], [give('Bo', 'RN'), give(undefined, 'RN')], undefined],
  ])('finds an earlier result under a label %s', (_, team, earlier, found) => {
    const self = findEarlierSelf(now, team, earlier);
    expect(self && nameAll([self])[0]).toBe(found);
  });

  it('finds nothing without a label', () => {
    expect(findEarlierSelf(give(undefined, 'RN'), [], [give(undefined, 'RN')])).toBeUndefined();
  });
});

function countMoves(i: number, up: number, same: number, down: number): TeamSkillChange {
  const both = up + same + down;
  return { skill: SKILL_IDS[i] ?? 'EHR-1', both, up, same, down, isTooFew: both < 5 };
}

describe('orderByMove', () => {
  it('puts what most people moved up in first, and those of too few people last', () => {
    const skills = [
      countMoves(0, 0, 1, 5),
      countMoves(1, 4, 0, 0),
      countMoves(2, 2, 5, 0),
      countMoves(3, 5, 0, 3),
      countMoves(4, 7, 2, 0),
    ];
    expect(orderByMove(skills).map(({ skill }) => SKILL_IDS.indexOf(skill))).toEqual([4, 3, 2, 0, 1]);
  });

  it('orders those of too few people by nothing that was counted', () => {
    const anyCounts = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9));
    fc.assert(
      fc.property(fc.array(anyCounts, { maxLength: 23 }), (counts) => {
        const skills = counts.map(([up, same, down], i) => countMoves(i, up, same, down));
        const hidden = orderByMove(skills).filter(({ isTooFew }) => isTooFew);
        expect(hidden).toEqual(skills.filter(({ isTooFew }) => isTooFew));
        expect(orderByMove(skills).slice(0, skills.length - hidden.length)).not.toContainEqual(
          expect.objectContaining({ isTooFew: true }),
        );
      }),
    );
  });
});
