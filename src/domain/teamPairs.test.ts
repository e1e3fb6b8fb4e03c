import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKILL_IDS, type SkillId } from './model.ts';
import { isCounted, type TeamPerson } from './teamModel.ts';
import { anyCells, makeCells } from './teamPeople.testing.ts';
import { MOST_FOR_PAIRS, pairTeam } from './teamPairs.ts';

type Person = Pick<TeamPerson, 'cells'>;

function makePerson(can: readonly SkillId[], needs: readonly SkillId[]): Person {
  const entries = [
    ...can.map((skill) => [skill, { level: 4, target: 3 }] as const),
    ...needs.map((skill) => [skill, { level: 1, target: 3 }] as const),
  ];
  return { cells: makeCells(Object.fromEntries(entries)) };
}

/** The skills in which the one can help the other. */
function listHelp(one: Person, other: Person): readonly SkillId[] {
  return SKILL_IDS.filter((_, i) => {
    const [able, unable] = [one.cells[i], other.cells[i]];
    return isCounted(able) && able.verdict === 'onTarget' && isCounted(unable) && unable.verdict !== 'onTarget';
  });
}

const anyPeople = fc.array(fc.record({ cells: anyCells(SKILL_IDS.slice(0, 5)) }), { maxLength: 9 });

describe('pairTeam', () => {
  it('takes help both ways before more help one way', () => {
    const people = [
      makePerson(['EHR-1', 'EHR-2', 'EHR-3', 'COM-1'], []),
      makePerson([], ['EHR-1', 'EHR-2', 'EHR-3', 'VID-1']),
      makePerson(['COM-2'], ['COM-1']),
      makePerson(['COM-1'], ['COM-2']),
    ];
    expect(pairTeam(people)).toEqual([
      { first: 2, second: 3, firstHelps: ['COM-2'], secondHelps: ['COM-1'] },
      { first: 0, second: 1, firstHelps: ['EHR-1', 'EHR-2', 'EHR-3'], secondHelps: [] },
    ]);
  });

  it('takes the first people at a tie, and leaves who is over', () => {
    const [able, unable] = [makePerson(['EHR-1'], []), makePerson([], ['EHR-1'])];
    expect(pairTeam([unable, able, unable, able, unable])).toEqual([
      { first: 0, second: 1, firstHelps: [], secondHelps: ['EHR-1'] },
      { first: 2, second: 3, firstHelps: [], secondHelps: ['EHR-1'] },
    ]);
  });

  it('has each person once, names what each can, and leaves no pair that could help', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const pairs = pairTeam(people);
        const paired = pairs.flatMap(({ first, second }) => [first, second]);
        expect(new Set(paired).size).toBe(paired.length);
        for (const { first, second, firstHelps, secondHelps } of pairs) {
          const [a, b] = [people[first], people[second]];
          if (!a || !b) throw new RangeError('Nobody there');
          expect([firstHelps, secondHelps]).toEqual([listHelp(a, b), listHelp(b, a)]);
          expect(firstHelps.length + secondHelps.length).toBeGreaterThan(0);
        }
        const left = people.filter((_, i) => !paired.includes(i));
        for (const a of left) for (const b of left) expect(listHelp(a, b)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('begins with the best of all pairs', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const worths = people.flatMap((a) =>
          people.map((b) => {
            const [given, taken] = [listHelp(a, b).length, listHelp(b, a).length];
            return given + taken + (given > 0 && taken > 0 ? 100 : 0);
          }),
        );
        const [best] = pairTeam(people);
        const [given, taken] = [best?.firstHelps.length ?? 0, best?.secondHelps.length ?? 0];
        expect(given + taken + (given > 0 && taken > 0 ? 100 : 0)).toBe(Math.max(0, ...worths));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('refuses more people than it can compare', () => {
    const person = makePerson([], []);
    expect(() => pairTeam(Array.from({ length: MOST_FOR_PAIRS + 1 }, () => person))).toThrow(RangeError);
  });
});
