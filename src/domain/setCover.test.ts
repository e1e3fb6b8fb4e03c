import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSetCover, type SetCoverProblem } from './setCover.ts';

const CANDIDATES = 9;

interface Measured {
  readonly count: number;
  readonly minutes: number;
  readonly chosen: readonly number[];
}

function measure({ minutes }: SetCoverProblem, chosen: readonly number[]): Measured {
  return { count: chosen.length, minutes: chosen.reduce((sum, index) => sum + (minutes[index] ?? 0), 0), chosen };
}

function coversAll({ elements }: SetCoverProblem, chosen: readonly number[]): boolean {
  return elements.every((element) => element.some((index) => chosen.includes(index)));
}

/** The earliest candidate that is not in both decides at a tie. */
function compareSets(a: readonly number[], b: readonly number[]): number {
  const at = Array.from({ length: CANDIDATES }, (_, i) => i).find((i) => a.includes(i) !== b.includes(i)) ?? 0;
  return Number(b.includes(at)) - Number(a.includes(at));
}

/** Tries every set of candidates. */
function tryAll(problem: SetCoverProblem): Measured | undefined {
  return Array.from({ length: 2 ** problem.minutes.length }, (_, set) =>
    problem.minutes.map((_own, i) => i).filter((i) => (set >>> i) & 1),
  )
    .filter((chosen) => coversAll(problem, chosen))
    .map((chosen) => measure(problem, chosen))
    .toSorted((a, b) => a.count - b.count || a.minutes - b.minutes || compareSets(a.chosen, b.chosen))
    .at(0);
}

/** Few different minutes, so that ties are common. */
const problems: fc.Arbitrary<SetCoverProblem> = fc.integer({ min: 1, max: CANDIDATES }).chain((count) =>
  fc.record({
    minutes: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: count, maxLength: count }),
    elements: fc.array(
      fc.subarray(
        Array.from({ length: count }, (_, i) => i),
        { minLength: 1 },
      ),
      { maxLength: 12 },
    ),
  }),
);

/** Elements with 2 or 3 candidates each: nothing is forced, and little is outdone. */
const knots: fc.Arbitrary<SetCoverProblem> = fc.record({
  minutes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: CANDIDATES, maxLength: CANDIDATES }),
  elements: fc.array(
    fc.subarray(
      Array.from({ length: CANDIDATES }, (_, i) => i),
      { minLength: 2, maxLength: 3 },
    ),
    { minLength: 8, maxLength: 20 },
  ),
});

describe('chooseSetCover', () => {
  it.each([
    ['nothing is asked', [], [5, 5], []],
    [
      'one candidate covers two elements',
      [
        [0, 2],
        [1, 2],
      ],
      [1, 1, 9],
      [2],
    ],
    ['two sets are as small: the shorter one', [[0, 1]], [7, 5], [1]],
    [
      'two sets are as small and as long: the earlier one',
      [
        [0, 1],
        [2, 3],
      ],
      [5, 5, 4, 4],
      [0, 2],
    ],
    ['an element has one candidate only', [[1], [0, 1]], [1, 60], [1]],
    [
      'three elements lie in a ring',
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
      [3, 2, 1],
      [1, 2],
    ],
  ] as const)('where %s', (_, elements, minutes, chosen) => {
    expect(chooseSetCover({ elements, minutes })).toEqual({ chosen, isSmallest: true });
  });

  it.each([
    ['of any kind', problems],
    ['in which little is decided at once', knots],
  ])(
    'finds what trying every set finds, ties included, for problems %s',
    (_, any) => {
      fc.assert(
        fc.property(any, (problem) => {
          const { chosen, isSmallest } = chooseSetCover(problem);
          expect(isSmallest).toBe(true);
          expect(measure(problem, chosen)).toEqual(tryAll(problem));
        }),
        { numRuns: 2000 },
      );
    },
    60_000,
  );

  it('does not depend on the order of elements', () => {
    fc.assert(
      fc.property(knots, ({ minutes, elements }) => {
        const turned = chooseSetCover({ minutes, elements: elements.toReversed() });
        expect(turned).toEqual(chooseSetCover({ minutes, elements }));
      }),
    );
  });

  it('gives a set that covers all when it gives up, and says so', () => {
    fc.assert(
      fc.property(knots, fc.nat(3), (problem, mostVisits) => {
        const { chosen, isSmallest } = chooseSetCover(problem, mostVisits);
        expect(coversAll(problem, chosen)).toBe(true);
        const { chosen: best } = chooseSetCover(problem);
        expect(isSmallest ? chosen : best).toEqual(best);
      }),
    );
  });

  it('refuses an element that nothing covers', () => {
    expect(() => chooseSetCover({ elements: [[0], []], minutes: [1] })).toThrow(RangeError);
  });
});
