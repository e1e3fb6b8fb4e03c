import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideParts, isSmall, mergeSmallGroups } from './hideSmallGroups.ts';

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** What anyone can work out from counts of groups with nobody in common, and from the whole. */
function listFindings(shown: readonly number[], whole: number): readonly number[] {
  const subsets = Array.from({ length: 2 ** shown.length }, (_, set) =>
    total(shown.filter((_count, i) => (set >>> i) & 1)),
  );
  return subsets.flatMap((count) => [count, whole - count]);
}

/** Small numbers, so that small groups are common. */
const counts = fc.array(fc.oneof(fc.nat(6), fc.nat(30)), { maxLength: 8 });

function merge(...given: readonly number[]) {
  const merged = mergeSmallGroups(given.map((count) => ({ count })));
  return merged && { shown: merged.shown.map(({ count }) => count), others: merged.others.map(({ count }) => count) };
}

describe('mergeSmallGroups', () => {
  it.each([
    ['no group is small', [9, 5, 0], { shown: [9, 5, 0], others: [] }],
    ['small ones are enough together', [2, 9, 3], { shown: [9], others: [2, 3] }],
    ['the smallest of the others has to join', [9, 1, 7, 3], { shown: [9], others: [1, 7, 3] }],
    ['the only other one has to join', [9, 2], { shown: [], others: [9, 2] }],
    ['all are small', [2, 3], { shown: [], others: [2, 3] }],
    ['all are too few', [2, 0, 2], undefined],
    ['there is nobody', [0], { shown: [0], others: [] }],
  ])('where %s', (_, given, merged) => {
    expect(merge(...given)).toEqual(merged);
  });

  it('keeps every group once, and nobody can work out a small one', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const groups = given.map((count, id) => ({ id, count }));
        const whole = total(given);
        const merged = mergeSmallGroups(groups);
        expect(merged === undefined).toBe(isSmall(whole));
        if (!merged) return;
        const { shown, others, othersCount } = merged;
        expect([...shown, ...others].toSorted((a, b) => a.id - b.id)).toEqual(groups);
        expect(othersCount).toBe(total(others.map(({ count }) => count)));
        expect(others.length).not.toBe(1);
        const told = shown.map(({ count }) => count);
        expect([...listFindings(told, whole), othersCount].filter(isSmall)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('hides no more than it must: at most one group of 5 or more', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const merged = mergeSmallGroups(given.map((count) => ({ count })));
        const joined = merged?.others.filter(({ count }) => !isSmall(count)) ?? [];
        expect(joined.length).toBeLessThanOrEqual(isSmall(total(given.filter(isSmall))) ? 1 : 0);
      }),
    );
  });
});

describe('hideParts', () => {
  it.each([
    [
      [12, 0, 2],
      [undefined, 0, undefined],
    ],
    [
      [12, 6, 2, 3],
      [12, 6, undefined, undefined],
    ],
    [
      [3, 0],
      [undefined, undefined],
    ],
  ])('of %j shows %j', (given, shown) => {
    expect(hideParts(given)).toEqual(shown);
  });

  it('never lets a small part be worked out', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const shown = hideParts(given);
        expect(shown.every((count, i) => count === undefined || count === given[i])).toBe(true);
        const told = shown.filter((count) => count !== undefined);
        const found = told.length === 0 ? [] : listFindings(told, total(given));
        expect(found.filter(isSmall)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});
