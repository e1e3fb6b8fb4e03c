import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageShared, compareResults } from './compareResults.ts';
import { SKILL_IDS } from './model.ts';

const at = (levels: Record<string, number>, itemSet = 1) => ({ itemSet, levels });

describe('compareResults', () => {
  it.each([
    [2, 2.6, 'same'],
    [2, 2.7, 'up'],
    [3.3, 2.6, 'down'],
    [3.2, 2.5, 'down'],
    [1.9, 1.2, 'down'],
    [4, 4, 'same'],
  ])('from %f to %f is %s', (from, to, change) => {
    expect(compareResults(at({ 'EHR-1': from }), at({ 'EHR-1': to }))).toEqual([{ skill: 'EHR-1', from, to, change }]);
  });

  it('names what is new and what is gone within one item set', () => {
    expect(compareResults(at({ 'EHR-1': 3 }), at({ 'COM-1': 2 }))).toEqual([
      { skill: 'EHR-1', from: 3, change: 'gone' },
      { skill: 'COM-1', to: 2, change: 'new' },
    ]);
  });

  it('compares only shared skills across item sets', () => {
    expect(compareResults(at({ 'EHR-1': 3, 'EHR-2': 3 }), at({ 'EHR-2': 4, 'COM-1': 2 }, 2))).toEqual([
      { skill: 'EHR-2', from: 3, to: 4, change: 'up' },
    ]);
  });

  it('is the other way round for the other order', () => {
    const anyLevels = fc.dictionary(
      fc.constantFrom(...SKILL_IDS),
      fc.integer({ min: 5, max: 55 }).map((tenths) => tenths / 10),
    );
    const turned = { up: 'down', down: 'up', same: 'same', new: 'gone', gone: 'new' } as const;
    fc.assert(
      fc.property(anyLevels, anyLevels, (a, b) => {
        const back = compareResults(at(b), at(a)).map(({ skill, change }) => [skill, change]);
        expect(back).toEqual(compareResults(at(a), at(b)).map(({ skill, change }) => [skill, turned[change]]));
      }),
    );
  });
});

describe('averageShared', () => {
  it('takes only the skills that every date has', () => {
    const dates = [at({ 'EHR-1': 2, 'EHR-2': 3 }), at({ 'EHR-1': 3 }), at({ 'EHR-1': 4, 'EHR-2': 5 })];
    expect(averageShared(dates, ['EHR-1', 'EHR-2'])).toEqual({ skills: ['EHR-1'], means: [2, 3, 4] });
    expect(averageShared(dates, ['COM-1'])).toBeUndefined();
  });
});
