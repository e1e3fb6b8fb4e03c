import type { Tally } from './tally.ts';

/** A share with its 95 % interval, all 0 to 1. */
export interface Share {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Normal quantile of a two-sided 95 % interval. */
const Z = 1.96;

/** A share of independent cases with its Wilson interval. */
function estimateShare(hits: number, cases: number): Share {
  if (cases === 0) throw new RangeError('No cases');
  const share = hits / cases;
  const middle = share + Z ** 2 / (2 * cases);
  const half = Z * Math.sqrt((share * (1 - share)) / cases + Z ** 2 / (4 * cases ** 2));
  const whole = 1 + Z ** 2 / cases;
  return { share, low: (middle - half) / whole, high: (middle + half) / whole };
}

/** Mean absolute errors in steps against the true position, and what the estimate wins. */
export interface Errors {
  readonly rating: number;
  readonly estimate: number;
  /** 1 - estimate / rating; below 0 when the raw rating is nearer. */
  readonly gain: number;
}

export function findErrors({ skills, ratingErrors, estimateErrors }: Tally): Errors {
  return { rating: ratingErrors / skills, estimate: estimateErrors / skills, gain: 1 - estimateErrors / ratingErrors };
}

/** Share of true positions inside the likely range. */
export function findCoverage({ inRange, skills }: Tally): number {
  return inRange / skills;
}

/** Of the counted skills whose true level is below the target, the share called on target. */
export function findFalseOnTarget({ falseOnTarget, below }: Tally): number {
  return falseOnTarget / below;
}

/** Share of the counted skills called on target. */
export function findOnTarget({ verdicts, counted }: Tally): number {
  return verdicts.onTarget / counted;
}

/** Share of people who are told that their levels are upper guesses. */
export function findUpperGuesses({ upperGuesses, people }: Tally): Share {
  return estimateShare(upperGuesses, people);
}

/** Means over the counted skills: the chance to meet the target, and the share that met it. */
export function findChances({ bins, counted }: Tally): { readonly meanChance: number; readonly metShare: number } {
  const sum = (key: 'chances' | 'met') => bins.reduce((total, bin) => total + bin[key], 0);
  return { meanChance: sum('chances') / counted, metShare: sum('met') / counted };
}

/** One bin of the reliability of the chance to meet the target. */
export interface Reliability {
  /** Lower end of the bin, 0 to 0.9. */
  readonly from: number;
  readonly cases: number;
  readonly meanChance: number;
  readonly metShare: number;
}

/** The bins that hold a case. */
export function findReliability({ bins }: Tally): readonly Reliability[] {
  return bins.flatMap(({ cases, chances, met }, i) =>
    cases === 0 ? [] : [{ from: i / bins.length, cases, meanChance: chances / cases, metShare: met / cases }],
  );
}
