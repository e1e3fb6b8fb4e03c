/** What several runs gave for one figure. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

const ascending = (a: number, b: number) => a - b;

/**
 * The value below which a share of all values lies, by nearest rank: always one of the values.
 * @param share - Above 0, to 1.
 * @returns undefined when there are no values.
 */
export function findQuantile(values: readonly number[], share: number): number | undefined {
  return values.toSorted(ascending)[Math.max(0, Math.ceil(share * values.length) - 1)];
}

/** Median with least and most; undefined when there are no values. Of an even count, the mean of the middle two. */
export function findSpread(values: readonly number[]): Spread | undefined {
  const sorted = values.toSorted(ascending);
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  const high = sorted[Math.floor(sorted.length / 2)];
  const [least] = sorted;
  const most = sorted.at(-1);
  if (low === undefined || high === undefined || least === undefined || most === undefined) return undefined;
  return { median: (low + high) / 2, least, most, count: sorted.length };
}

/**
 * How many times the floor each run took. Runs are compared one by one, so that a slow minute of the machine, which
 * hits both alike, stays out of it.
 */
export function findRatios(
  values: readonly (number | undefined)[],
  floors: readonly (number | undefined)[],
): readonly number[] {
  return values.flatMap((value, i) => {
    const floor = floors[i];
    return value === undefined || !floor ? [] : [value / floor];
  });
}
