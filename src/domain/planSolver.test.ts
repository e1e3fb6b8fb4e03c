import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCover, type CoverProblem } from './planSolver.ts';

interface Scored {
  readonly loss: number;
  readonly price: number;
  readonly chosen: readonly number[];
}

function score({ losses, candidates }: CoverProblem, chosen: readonly number[]): Scored & { minutes: number } {
  const picked = candidates.filter((_, i) => chosen.includes(i));
  const covered = picked.reduce((mask, { covers }) => mask | covers, 0);
  return {
    loss: losses.reduce((sum, loss, gap) => ((covered >>> gap) & 1 ? sum : sum + loss), 0),
    price: picked.reduce((sum, { price }) => sum + price, 0),
    minutes: picked.reduce((sum, { minutes }) => sum + minutes, 0),
    chosen,
  };
}

function compare(a: Scored, b: Scored): number {
  const at = Array.from({ length: 12 }, (_, i) => i).find((i) => a.chosen.includes(i) !== b.chosen.includes(i)) ?? 0;
  return a.loss - b.loss || a.price - b.price || Number(b.chosen.includes(at)) - Number(a.chosen.includes(at));
}

/** Tries every set of candidates. */
function tryAll(problem: CoverProblem): Scored {
  const sets = Array.from({ length: 2 ** problem.candidates.length }, (_, set) =>
    problem.candidates.map((_candidate, i) => i).filter((i) => (set >>> i) & 1),
  );
  const [best] = sets
    .map((chosen) => score(problem, chosen))
    .filter(({ minutes }) => minutes <= problem.budget)
    .toSorted(compare);
  if (!best) throw new Error('Choosing nothing is always possible');
  return { loss: best.loss, price: best.price, chosen: best.chosen };
}

const GAPS = 6;
/** Few different numbers, so that ties are common. */
const problems: fc.Arbitrary<CoverProblem> = fc.record({
  losses: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: GAPS, maxLength: GAPS }),
  candidates: fc.array(
    fc.record({
      covers: fc.integer({ min: 0, max: 2 ** GAPS - 1 }),
      minutes: fc.integer({ min: 1, max: 5 }),
      price: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 9 },
  ),
  budget: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.constant(Infinity)),
});

describe('chooseCover', () => {
  it('takes one for two gaps before two for one each, where it is cheaper', () => {
    const candidates = [
      { covers: 0b01, minutes: 20, price: 20 },
      { covers: 0b10, minutes: 20, price: 20 },
      { covers: 0b11, minutes: 30, price: 30 },
    ];
    expect(chooseCover({ losses: [1, 1], candidates, budget: Infinity })).toEqual([2]);
    expect(chooseCover({ losses: [1, 1], candidates, budget: 20 })).toEqual([0]);
    expect(chooseCover({ losses: [1, 3], candidates, budget: 20 })).toEqual([1]);
    expect(chooseCover({ losses: [1, 1], candidates, budget: 10 })).toEqual([]);
  });

  it('finds what trying every set finds, ties included', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { loss, price, chosen } = score(problem, chooseCover(problem));
        expect({ loss, price, chosen }).toEqual(tryAll(problem));
      }),
      { numRuns: 2000 },
    );
  });
});
