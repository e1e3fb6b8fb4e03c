import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_COLUMNS, writeAnswersCsv } from './answersCsv.ts';
import type { Answers, ItemAnswer } from './answers.ts';
import { readTable } from './csv.testing.ts';
import type { FullResult } from './linkModel.ts';
import { makeFullResult } from './makeFullResult.ts';
import { anyFull, makeRandom, smallItemSets } from './teamPeople.testing.ts';

const [set1] = smallItemSets;
if (!set1) throw new Error('There is no item set');
const itemSet = set1;

function read(people: readonly { readonly full?: FullResult }[], start = 1) {
  const parts = writeAnswersCsv({ people, itemSets: smallItemSets, random: makeRandom(start) });
  return parts && readTable([...parts].join(''));
}

/** An answer as its row has it, from item set to confidence. */
function tell({ itemSet: number, length }: FullResult, item: string, answer: ItemAnswer | undefined): string {
  const start = [number, length, item];
  if (answer?.kind !== 'chose')
    return [...start, answer?.kind === 'rated' ? answer.level : '', answer?.kind !== 'rated', '', '', ''].join();
  const { option, confidence = '' } = answer;
  const entry = smallItemSets.find((set) => set.number === number)?.scenarios.find(({ id }) => id === item);
  return [...start, '', false, option, entry?.outcomes[option], confidence].join();
}

const answers: Answers = {
  'EHR-1': { kind: 'rated', level: 2 },
  'EHR-1/again': { kind: 'rated', level: 4 },
  'COM-1': { kind: 'notPartOfMyWork' },
  'EHR-1.1': { kind: 'chose', option: 3, confidence: 'certain', isLocked: true },
  'COM-1.2': { kind: 'chose', option: 2, isLocked: true },
};
const nurse = makeFullResult(answers, { role: 'RN', length: 'full', hasLicence: false }, 5, itemSet);

describe('writeAnswersCsv', () => {
  it('has columns that stay as they are: a new one may only come last', () => {
    expect(ANSWER_COLUMNS.join()).toBe(
      'person,item_set,role,length,skill,item,kind,state,rating,not_part_of_work,option,outcome,confidence',
    );
  });

  it('has a row for each item that was asked, answered or not', () => {
    const rows = read(Array.from({ length: 5 }, () => ({ full: nurse })))?.filter(({ person }) => person === '1');
    expect(rows?.map((row) => Object.values(row).join('|'))).toEqual([
      '1|1|RN|full|EHR-1|EHR-1|rating|answered|2|no|||',
      '1|1|RN|full|COM-1|COM-1|rating|answered||yes|||',
      '1|1|RN|full|EHR-1|EHR-1/again|secondRating|answered|4|no|||',
      '1|1|RN|full|EHR-1|EHR-1.1|scenario|answered|||3|unsafe|certain',
      '1|1|RN|full|COM-1|COM-1.1|scenario|missing|||||',
      '1|1|RN|full|COM-1|COM-1.2|scenario|answered|||2|best|',
    ]);
  });

  it('is not written for fewer than 5 full links', () => {
    const four = Array.from({ length: 4 }, () => ({ full: nurse }));
    expect(read([...four, {}, {}])).toBeUndefined();
    expect(read([...four, { full: nurse }, {}])?.length).toBe(30);
  });

  const anyPeople = fc.array(fc.record({ full: anyFull }, { requiredKeys: [] }), { minLength: 6, maxLength: 14 });

  it('holds every answer of every full link once, and nothing else', () => {
    fc.assert(
      fc.property(anyPeople, fc.nat(), (people, start) => {
        const fulls = people.flatMap(({ full }) => (full ? [full] : []));
        const told = (read(people, start) ?? [])
          .filter(({ state }) => state === 'answered')
          .map((row) => {
            const { item_set, length, item, rating, not_part_of_work, option, outcome, confidence } = row;
            return [item_set, length, item, rating, not_part_of_work === 'yes', option, outcome, confidence].join();
          });
        const given = fulls.flatMap((full) =>
          Object.entries(full.answers).map(([item, answer]) => tell(full, item, answer)),
        );
        expect(told.toSorted()).toEqual(fulls.length < 5 ? [] : given.toSorted());
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('names a role only where 5 people have it', () => {
    fc.assert(
      fc.property(anyPeople, fc.nat(), (people, start) => {
        const rows = read(people, start) ?? [];
        const told = new Set(rows.map(({ role }) => role).filter((role) => role !== 'OTHER'));
        for (const role of told)
          expect(people.filter(({ full }) => full?.role === role).length).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it('numbers persons anew each time', () => {
    const people = Array.from({ length: 20 }, (_, i) => {
      const role = i < 10 ? 'RN' : 'ITS';
      return { full: makeFullResult(answers, { role, length: 'full', hasLicence: false }, 0, itemSet) };
    });
    expect(read(people, 1)).not.toEqual(read(people, 2));
  });
});
