import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceToMeet, estimateLevel, explainLevel, type Evidence } from './estimate.ts';
import { LEVELS, OUTCOMES, type Level, type Outcome } from './model.ts';
import { scoring } from './scoring.ts';

const levels = fc.constantFrom<Level>(...LEVELS);
const outcomes = fc.array(fc.constantFrom<Outcome>(...OUTCOMES), { maxLength: 4 });
const evidence = fc.record({ rating: levels, reRated: fc.boolean(), outcomes });
const RANK: Record<Outcome, number> = { best: 0, partial: 1, wrong: 2, unsafe: 2 };

function estimate(given: Evidence) {
  const found = estimateLevel(given);
  if (!found) throw new Error('No estimate');
  return found;
}

function chances(given: Evidence): number[] {
  return LEVELS.map((target) => chanceToMeet(estimate(given).probabilities, target));
}

describe('estimateLevel', () => {
  // Worked by hand from the tables; docs/scoring.md shows each step.
  it.each([
    { name: 'rating 1', given: { rating: 1, outcomes: [] }, level: 1.2819, low: 0.7606, high: 2.3417 },
    { name: 'rating 2', given: { rating: 2, outcomes: [] }, level: 1.6798, low: 0.883, high: 2.8059 },
    { name: 'rating 3', given: { rating: 3, outcomes: [] }, level: 2.6932, low: 1.5029, high: 3.9067 },
    { name: 'rating 4', given: { rating: 4, outcomes: [] }, level: 3.6847, low: 2.5169, high: 4.7286 },
    { name: 'rating 5', given: { rating: 5, outcomes: [] }, level: 4.5902, low: 3.2941, high: 5.1967 },
    { name: 'rating 3 and best', given: { rating: 3, outcomes: ['best'] }, level: 2.9967, low: 1.8156, high: 4.2324 },
  ] satisfies { name: string; given: Evidence; level: number; low: number; high: number }[])(
    'gives level $level for $name',
    ({ given, level, low, high }) => {
      const found = estimate(given);
      expect(found.level).toBeCloseTo(level, 4);
      expect(found.low).toBeCloseTo(low, 4);
      expect(found.high).toBeCloseTo(high, 4);
    },
  );

  it('gives nothing without evidence', () => {
    expect(estimateLevel({ outcomes: [] })).toBeUndefined();
  });

  it('counts an unsafe option as wrong', () => {
    expect(estimate({ rating: 4, outcomes: ['unsafe'] })).toEqual(estimate({ rating: 4, outcomes: ['wrong'] }));
  });

  it('lets a scenario count as its square root after a changed rating', () => {
    const { probabilities } = estimate({ rating: 3, reRated: true, outcomes: ['best'] });
    const products = scoring.prior.map(
      (prior, i) => prior * (scoring.rating[3][i] ?? 0) * Math.sqrt(scoring.outcome.best[i] ?? 0),
    );
    const total = products.reduce((a, b) => a + b, 0);
    products.forEach((product, i) => expect(probabilities[i]).toBeCloseTo(product / total, 12));
  });

  it('gives probabilities that sum to 1 and an ordered range within 0.5 to 5.5', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const { probabilities, level, low, high } = estimate(given);
        expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        expect(0.5 <= low && low < level && level < high && high <= 5.5).toBe(true);
      }),
    );
  });

  it('does not depend on the order of answers', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const reversed = estimate({ ...given, outcomes: given.outcomes.toReversed() });
        expect(reversed.level).toBeCloseTo(estimate(given).level, 10);
      }),
    );
  });

  it('never lowers level, range or any chance for a higher rating', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        fc.pre(given.rating < 5);
        const higher = { ...given, rating: (given.rating + 1) as Level };
        expectNotLower(given, higher);
      }),
    );
  });

  it('never lowers level, range or any chance for a better scenario outcome', () => {
    fc.assert(
      fc.property(
        evidence,
        fc.constantFrom<Outcome>(...OUTCOMES),
        fc.constantFrom<Outcome>(...OUTCOMES),
        (given, a, b) => {
          fc.pre(RANK[a] > RANK[b]);
          expectNotLower(
            { ...given, outcomes: [...given.outcomes, a] },
            { ...given, outcomes: [...given.outcomes, b] },
          );
        },
      ),
    );
  });

  it('puts the dot at or right of the notch exactly when the chance is one half or more', () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom<Level>(2, 3, 4, 5), (given, target) => {
        const { probabilities, level } = estimate(given);
        const chance = chanceToMeet(probabilities, target);
        fc.pre(Math.abs(chance - 0.5) > 1e-9);
        expect(level >= target - 0.5).toBe(chance >= 0.5);
      }),
    );
  });

  it('puts the whole band left of the notch exactly when the chance is below one sixth', () => {
    fc.assert(
      fc.property(evidence, fc.constantFrom<Level>(2, 3, 4, 5), (given, target) => {
        const { probabilities, high } = estimate(given);
        const chance = chanceToMeet(probabilities, target);
        fc.pre(Math.abs(chance - 1 / 6) > 1e-9);
        expect(high < target - 0.5).toBe(chance < 1 / 6);
      }),
    );
  });
});

function expectNotLower(before: Evidence, after: Evidence): void {
  const [a, b] = [estimate(before), estimate(after)];
  const slack = 1e-9;
  expect(b.level).toBeGreaterThanOrEqual(a.level - slack);
  expect(b.low).toBeGreaterThanOrEqual(a.low - slack);
  expect(b.high).toBeGreaterThanOrEqual(a.high - slack);
  const [was, is] = [chances(before), chances(after)];
  is.forEach((chance, i) => expect(chance).toBeGreaterThanOrEqual((was[i] ?? 0) - slack));
}

describe('explainLevel', () => {
  it('goes from the start through each answer, and ends at the estimate', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const steps = explainLevel(given);
        expect(steps).toHaveLength(2 + given.outcomes.length);
        expect(steps[0]?.estimate.level).toBeCloseTo(3, 12);
        expect(steps.at(-1)?.estimate).toEqual(estimate(given));
      }),
    );
  });
});

describe('the scoring tables', () => {
  it('sum to 1 where they are distributions', () => {
    expect(scoring.prior.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    for (const i of [0, 1, 2, 3, 4] as const) {
      expect(LEVELS.reduce((total, rating) => total + scoring.rating[rating][i], 0)).toBeCloseTo(1, 12);
      expect(Object.values(scoring.outcome).reduce((total, row) => total + row[i], 0)).toBeCloseTo(1, 12);
    }
  });

  it('have no negative 2 x 2 minor', () => {
    const ratings = LEVELS.map((rating) => scoring.rating[rating]);
    const outcomeRows = [scoring.outcome.wrong, scoring.outcome.partial, scoring.outcome.best];
    for (const rows of [ratings, outcomeRows]) {
      rows.forEach((low, r) =>
        rows.slice(r + 1).forEach((high) => {
          for (let i = 0; i < 5; i += 1) {
            for (let j = i + 1; j < 5; j += 1) {
              expect((low[i] ?? 0) * (high[j] ?? 0) - (low[j] ?? 0) * (high[i] ?? 0)).toBeGreaterThanOrEqual(0);
            }
          }
        }),
      );
    }
  });
});
