const DECIMALS = 10_000;

/** A number as files and tables have it: at most 4 decimals. */
export function roundScore(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}
