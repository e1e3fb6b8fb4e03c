import { countDays, writeDay } from './civilDay.ts';

const START = countDays(2026, 1, 1);
/** The last day that a link can hold: 2205-06-07. */
export const LAST_DAY = 65_535;

/**
 * A calendar day as it stands in links.
 * @param month - 1 to 12.
 * @param day - 1 to 31.
 * @returns Days since 2026-01-01; 0 for any day before, LAST_DAY for any after it, as a clock may be wrong.
 */
export function countDaysSince2026(year: number, month: number, day: number): number {
  return Math.min(LAST_DAY, Math.max(0, countDays(year, month, day) - START));
}

/**
 * The calendar day of a link, as YYYY-MM-DD.
 * @param days - Days since 2026-01-01, 0 to LAST_DAY.
 */
export function formatDaySince2026(days: number): string {
  return writeDay(START + days);
}
