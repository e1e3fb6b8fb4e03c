import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRandomLabels } from './randomLabels.ts';
import { makeRandom } from './teamPeople.testing.ts';

const writeLabel = (code: string) => `Person ${code}`;
/** Any source of randomness, a broken one too. */
const anyRandom = fc.oneof(
  fc.float({ min: 0, max: 1, maxExcluded: true, noNaN: true }).map((number) => () => number),
  fc.infiniteStream(fc.float({ min: 0, max: 1, maxExcluded: true, noNaN: true })).map((numbers) => () => {
    const { value } = numbers.next();
    return value ?? 0;
  }),
);

describe('makeRandomLabels', () => {
  it('gives as many as are asked, no two the same, each easy to read', () => {
    fc.assert(
      fc.property(fc.nat(300), anyRandom, (count, random) => {
        const labels = makeRandomLabels(count, random, writeLabel);
        expect(new Set(labels).size).toBe(count);
        for (const label of labels) expect(label).toMatch(/^Person [C-HJKMNP-RTV-X][C-HJKMNP-RTV-X34679]{2}$/u);
      }),
    );
  });

  it.each([
    [0, 0],
    [784, 3],
    [785, 4],
    [10_000, 4],
    [20_000, 5],
  ])('gives %i labels of %i characters', (count, characters) => {
    const labels = makeRandomLabels(count, makeRandom(1), (code) => code);
    expect(new Set(labels).size).toBe(count);
    expect(labels.every(({ length }) => length === characters)).toBe(true);
  });

  it('gives others with other numbers, in no order', () => {
    const [first, second] = [1, 2].map((start) => makeRandomLabels(100, makeRandom(start), writeLabel));
    expect(first).not.toEqual(second);
    expect(first).not.toEqual(first?.toSorted());
  });
});
