import { readFileSync } from 'node:fs';
import { set1Digest } from '#content/itemSets/set1.ts';
import { roles } from '#content/roles.ts';
import { simulationFigures } from '#content/text/simulationFigures.ts';
import { describe, expect, it } from 'vitest';
import { LENGTHS, LEVELS } from '#domain/model.ts';
import { scoring } from '#domain/scoring.ts';
import { findWorstReliability } from '../scripts/simulation/bounds.ts';
import { findCoverage, findErrors, findUpperGuesses } from '../scripts/simulation/figures.ts';
import { MODEL, OVERRATERS } from '../scripts/simulation/populations.ts';
import { mergeRoles, simulateRoles } from '../scripts/simulation/simulate.ts';
import { averageOverPrior, correlateRating, weakenRatings } from '../scripts/simulation/tables.ts';

// A short run of scripts/simulation/run.ts, whose report is docs/scoring-simulation.md; its bounds are narrower.
const SEED = 1;
const PEOPLE = 2000;

function runFull(seed: number) {
  return mergeRoles(simulateRoles(MODEL, 'full', 18, { seed, stream: 1 }));
}

describe.each(LENGTHS)('people as the model says, %s length', (length) => {
  const all = mergeRoles(simulateRoles(MODEL, length, PEOPLE, { seed: SEED, stream: 1 }));

  it('lie in the likely range two times in three', () => {
    expect(Math.abs(findCoverage(all) - 2 / 3)).toBeLessThan(0.03);
  });

  it('meet their targets as often as the chance says', () => {
    expect(findWorstReliability(all, 1000)).toBeLessThan(0.05);
  });

  it('are nearer to the estimate than to their ratings', () => {
    expect(findErrors(all).gain).toBeGreaterThan(0);
  });

  it('are seldom told that their levels are upper guesses', () => {
    expect(findUpperGuesses(all).share).toBeLessThan(0.1);
  });
});

describe('people who overrate by one', () => {
  it('gain a quarter with one scenario for every skill', () => {
    const all = mergeRoles(simulateRoles(OVERRATERS, 'oneEach', PEOPLE, { seed: SEED, stream: 2 }));
    expect(findErrors(all).gain).toBeGreaterThan(0.25);
  });
});

describe('the simulation', () => {
  it('gives the same figures for the same seed, others for another', () => {
    expect(runFull(SEED)).toEqual(runFull(SEED));
    expect(runFull(SEED + 1)).not.toEqual(runFull(SEED));
  });

  it('takes the roles in turn', () => {
    const people = [...simulateRoles(MODEL, 'quick', 40, { seed: SEED, stream: 1 }).values()].map(
      (each) => each.people,
    );
    expect(people).toEqual([3, 3, 3, 3, ...Array.from({ length: 14 }, () => 2)]);
  });

  it('weakens ratings to the correlation that is told, without changing how often each is given', () => {
    expect(correlateRating(scoring.rating)).toBeCloseTo(0.66, 2);
    const weak = weakenRatings(0.3);
    expect(correlateRating(weak)).toBeCloseTo(0.3, 10);
    for (const rating of LEVELS) {
      expect(averageOverPrior(weak[rating])).toBeCloseTo(averageOverPrior(scoring.rating[rating]), 10);
    }
  });
});

function falseShare(line: string): number {
  return Math.round(Number(line.split('|').at(-3)?.replace('%', '')));
}

describe('the committed report', () => {
  const report = readFileSync('docs/scoring-simulation.md', 'utf8');

  it('is of the present item set', () => {
    expect(report).toContain(set1Digest);
    for (const { name } of roles) expect(report).toContain(name);
  });

  it('holds the figures that the method page repeats', () => {
    const row = (start: RegExp) => report.split('\n').find((line) => start.test(line)) ?? '';
    const { errorQuick, errorFull, falseOnTargetQuick, falseOnTargetFull, falseAlarms } = simulationFigures;
    expect(row(/^\| Quick\s+\|\s+0\.9/u)).toContain(errorQuick);
    expect(row(/^\| Full\s+\|\s+0\.9/u)).toContain(errorFull);
    expect(falseShare(row(/^\| Quick\s+\|\s+6\d\.\d %/u))).toBe(falseOnTargetQuick);
    expect(falseShare(row(/^\| Full\s+\|\s+5\d\.\d %/u))).toBe(falseOnTargetFull);
    const alarms = report.slice(report.indexOf('## False alarms of the upper-guess sentence'));
    expect(Math.round(Number(/(\d+\.\d) %/u.exec(alarms)?.[1]))).toBe(falseAlarms);
  });
});
