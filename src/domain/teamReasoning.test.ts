import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skillOf, type Answers } from './answers.ts';
import type { FullResult } from './linkModel.ts';
import { makeFullResult } from './makeFullResult.ts';
import { SKILL_IDS, type RoleCode } from './model.ts';
import { selectScenarios } from './scenarios.ts';
import { anyCells, anyFull, makeCells, smallItemSets } from './teamPeople.testing.ts';
import { countLookFirst, countReasoning, listTeachingPoints } from './teamReasoning.ts';

const [set1] = smallItemSets;
if (!set1) throw new Error('There is no item set');
const itemSet = set1;

function answerAs(role: RoleCode, options: Readonly<Record<string, number>>): { readonly full: FullResult } {
  const chosen = Object.entries(options).map(([id, option]) => [id, { kind: 'chose', option, isLocked: true }]);
  const answers = Object.fromEntries(chosen) as Answers;
  return { full: makeFullResult(answers, { role, length: 'full', hasLicence: false }, 0, itemSet) };
}

/** A nurse is asked EHR-1.1, COM-1.1 and COM-1.2; the support desk EHR-1.2. */
const team = [
  answerAs('RN', { 'EHR-1.1': 0, 'COM-1.1': 3, 'COM-1.2': 1 }),
  answerAs('RN', { 'EHR-1.1': 3, 'COM-1.1': 1, 'COM-1.2': 1 }),
  answerAs('RN', { 'EHR-1.1': 2, 'COM-1.1': 0 }),
  answerAs('ITS', { 'EHR-1.2': 1 }),
  {},
];

describe('countReasoning', () => {
  it('counts who was asked, who answered, and what', () => {
    expect(countReasoning(team, smallItemSets)).toEqual([
      { itemSet: 1, scenario: 'EHR-1.1', asked: 3, answered: 3, chosen: [1, 0, 1, 1], notBest: 2 },
      { itemSet: 1, scenario: 'EHR-1.2', asked: 1, answered: 1, chosen: [0, 1, 0, 0], notBest: 0 },
      { itemSet: 1, scenario: 'COM-1.1', asked: 3, answered: 3, chosen: [1, 1, 0, 1], notBest: 2 },
      { itemSet: 1, scenario: 'COM-1.2', asked: 3, answered: 2, chosen: [0, 2, 0, 0], notBest: 2 },
    ]);
  });

  it('counts as one counts answer by answer, each item set for itself', () => {
    const people = fc.array(fc.record({ full: anyFull }, { requiredKeys: [] }), { maxLength: 12 });
    fc.assert(
      fc.property(people, (given) => {
        const counts = countReasoning(given, smallItemSets);
        for (const { number, scenarios, roles } of smallItemSets) {
          for (const entry of scenarios) {
            const asked = given.flatMap(({ full }) => {
              const role = roles.find(({ code }) => code === full?.role);
              const isAsked =
                full?.itemSet === number &&
                full.length === 'full' &&
                role !== undefined &&
                selectScenarios(scenarios, role, false).includes(entry);
              return isAsked ? [full.answers[entry.id]] : [];
            });
            const options = asked.flatMap((answer) => (answer?.kind === 'chose' ? [answer.option] : []));
            const expected = {
              itemSet: number,
              scenario: entry.id,
              asked: asked.length,
              answered: options.length,
              chosen: [0, 1, 2, 3].map((option) => options.filter((own) => own === option).length),
              notBest: options.filter((option) => entry.outcomes[option] !== 'best').length,
            };
            const found = counts.find((count) => count.itemSet === number && count.scenario === entry.id);
            expect(found).toEqual(asked.length > 0 ? expected : undefined);
          }
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('listTeachingPoints', () => {
  it('takes the scenario missed by the largest share, with what most people chose instead', () => {
    expect(listTeachingPoints(team, smallItemSets)).toMatchObject([
      { skill: 'EHR-1', scenario: 'EHR-1.1', notBest: 2, missedBy: { option: 2, people: 1 } },
      { skill: 'COM-1', scenario: 'COM-1.2', notBest: 2, missedBy: { option: 1, people: 2 } },
    ]);
  });

  it('has none where nobody missed anything', () => {
    expect(listTeachingPoints([answerAs('ITS', { 'EHR-1.2': 1 })], smallItemSets)).toEqual([]);
  });

  it('has of each skill with a miss the one that no other one passes', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ full: anyFull }), { maxLength: 12 }), (given) => {
        const missed = countReasoning(given, smallItemSets).filter(({ notBest }) => notBest > 0);
        const points = listTeachingPoints(given, smallItemSets);
        expect(points.map(({ skill }) => skill)).toEqual(
          SKILL_IDS.filter((skill) => missed.some(({ scenario }) => skillOf(scenario) === skill)),
        );
        for (const { skill, answered, notBest, missedBy, chosen } of points) {
          const own = missed.filter(({ scenario }) => skillOf(scenario) === skill);
          expect(Math.max(...own.map((count) => count.notBest / count.answered))).toBe(notBest / answered);
          expect(chosen[missedBy.option]).toBe(missedBy.people);
          expect(missedBy.people).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

describe('countLookFirst', () => {
  it('counts people by skill', () => {
    const risky = { level: 4, target: 3, verdict: 'lookFirst' } as const;
    const people = [
      { cells: makeCells({ 'EHR-1': risky, 'COM-1': risky }) },
      { cells: makeCells({ 'COM-1': risky, 'COM-2': { level: 1, target: 3 } }) },
    ];
    expect(countLookFirst(people)).toEqual([
      { skill: 'EHR-1', people: 1 },
      { skill: 'COM-1', people: 2 },
    ]);
  });

  it('counts every one of them once', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ cells: anyCells(SKILL_IDS) }), { maxLength: 8 }), (people) => {
        const all = people
          .flatMap(({ cells }) => cells)
          .filter((cell) => cell?.kind === 'scored' && cell.counted && cell.verdict === 'lookFirst');
        const counts = countLookFirst(people);
        expect(counts.reduce((sum, count) => sum + count.people, 0)).toBe(all.length);
        for (const { skill, people: own } of counts)
          expect(own).toBe(all.filter((cell) => cell?.skill === skill).length);
      }),
    );
  });
});
