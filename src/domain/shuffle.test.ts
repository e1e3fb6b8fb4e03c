import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffleOptions, shuffleWith } from './shuffle.ts';

describe('shuffleOptions', () => {
  it('gives the same person the same order, and each option once', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), fc.string(), (seed, id) => {
        const order = shuffleOptions(4, seed, id);
        expect(order).toEqual(shuffleOptions(4, seed, id));
        expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
      }),
    );
  });

  it.each([
    [1, 'EHR-1.1', [0, 3, 2, 1]],
    [2026, 'COM-6.3', [1, 0, 2, 3]],
    [0xffffffff, 'TRB-6.6', [3, 2, 0, 1]],
  ])('gives person %i of %s the order of all days before', (seed, id, order) => {
    expect(shuffleOptions(4, seed, id)).toEqual(order);
  });

  it.each(['EHR-1.1', 'TRB-6.6'])('puts each option of %s in each place equally often', (id) => {
    const people = 24_000;
    const counts = [0, 1, 2, 3].map(() => [0, 0, 0, 0]);
    for (let person = 0; person < people; person += 1) {
      shuffleOptions(4, Math.imul(person, 2_654_435_761) >>> 0, id).forEach((option, place) => {
        const row = counts[option];
        if (row) row[place] = (row[place] ?? 0) + 1;
      });
    }
    const expected = people / 4;
    const chiSquare = counts.flat().reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 9 degrees of freedom: 27.9 is passed by chance once in a thousand.
    expect(chiSquare).toBeLessThan(27.9);
  });
});

describe('shuffleWith', () => {
  it('keeps every value, and follows the numbers it is given', () => {
    const values = fc.array(fc.nat(9), { maxLength: 20 });
    fc.assert(
      fc.property(
        values,
        fc.infiniteStream(fc.float({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (given, any) => {
          const shuffled = shuffleWith(given, () => any.next().value ?? 0);
          expect(shuffled.toSorted((a, b) => a - b)).toEqual(given.toSorted((a, b) => a - b));
        },
      ),
    );
    expect(shuffleWith(['a', 'b', 'c'], () => 0)).toEqual(['b', 'c', 'a']);
    expect(shuffleWith(['a', 'b', 'c'], () => 0.99)).toEqual(['a', 'b', 'c']);
  });
});
