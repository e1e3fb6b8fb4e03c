import { LENGTHS } from '#domain/model.ts';
import { findCoverage, findErrors, findReliability } from './figures.ts';
import { mergeRoles, type Simulation } from './simulate.ts';
import type { Tally } from './tally.ts';

/** What the simulation must meet. */
export interface Bounds {
  /** How far the share of true positions inside the likely range may lie from two thirds. */
  readonly coverage: number;
  /** How far the mean chance of a bin may lie from the share that met the target. */
  readonly reliability: number;
  /** Bins with fewer cases say too little. */
  readonly leastCases: number;
  /** What the estimate must win for people who overrate by one, with one scenario for every skill. */
  readonly gain: number;
}

export const BOUNDS: Bounds = { coverage: 0.02, reliability: 0.03, leastCases: 1000, gain: 0.25 };

/** A bound with the worst figure found. */
export interface Check {
  readonly name: string;
  readonly found: number;
  readonly bound: number;
  readonly isMet: boolean;
}

/** The largest distance of a range's coverage from two thirds. */
function findWorstCoverage(tallies: readonly Tally[]): number {
  return Math.max(...tallies.map((tally) => Math.abs(findCoverage(tally) - 2 / 3)));
}

/** The largest distance of mean chance and share met in a bin with enough cases. */
export function findWorstReliability(tally: Tally, leastCases: number): number {
  const bins = findReliability(tally).filter(({ cases }) => cases >= leastCases);
  if (bins.length === 0) throw new RangeError(`No bin has ${leastCases} cases`);
  return Math.max(...bins.map(({ meanChance, metShare }) => Math.abs(meanChance - metShare)));
}

function limit(name: string, found: number, bound: number): Check {
  return { name, found, bound, isMet: found <= bound };
}

/** Holds a simulation against the bounds. */
export function checkBounds({ main, oneEach }: Simulation, bounds: Bounds): readonly Check[] {
  const perLength = LENGTHS.flatMap((length): Check[] => {
    const all = mergeRoles(main[length]);
    const worstBin = findWorstReliability(all, bounds.leastCases);
    return [
      limit(`Coverage, ${length}: distance from two thirds`, findWorstCoverage([all]), bounds.coverage),
      limit(
        `Coverage, ${length}: the same in the worst role`,
        findWorstCoverage([...main[length].values()]),
        bounds.coverage,
      ),
      limit(`Reliability, ${length}: distance in the worst bin`, worstBin, bounds.reliability),
    ];
  });
  const { gain } = findErrors(oneEach.overraters);
  return [
    ...perLength,
    {
      name: 'Overrating by one, one scenario a skill: error less than the raw rating',
      found: gain,
      bound: bounds.gain,
      isMet: gain >= bounds.gain,
    },
  ];
}
