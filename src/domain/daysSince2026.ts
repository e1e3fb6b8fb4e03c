const DAYS_PER_YEAR = 365;
const DAYS_PER_4_YEARS = 1461;
const DAYS_PER_100_YEARS = 36_524;
const DAYS_PER_400_YEARS = 146_097;
const FIRST_YEAR = 2026;
/** The last day that a link can hold: 2205-06-07. */
export const LAST_DAY = 65_535;

function countLeapDays(year: number): number {
  return Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Days from the start of the year 0 to 1 March, counted so that the leap day is the last of its year. */
function countFromMarch(year: number, month: number, day: number): number {
  const shifted = (month + 9) % 12;
  const ownYear = month <= 2 ? year - 1 : year;
  return ownYear * DAYS_PER_YEAR + countLeapDays(ownYear) + Math.floor((153 * shifted + 2) / 5) + day - 1;
}

const START = countFromMarch(FIRST_YEAR, 1, 1);

/**
 * A calendar day as it stands in links.
 * @param month - 1 to 12.
 * @param day - 1 to 31.
 * @returns Days since 2026-01-01; 0 for any day before, LAST_DAY for any after it, as a clock may be wrong.
 */
export function countDaysSince2026(year: number, month: number, day: number): number {
  return Math.min(LAST_DAY, Math.max(0, countFromMarch(year, month, day) - START));
}

/**
 * The calendar day of a link, as YYYY-MM-DD.
 * @param days - Days since 2026-01-01, 0 to LAST_DAY.
 */
export function formatDaySince2026(days: number): string {
  const total = days + START;
  const eras = Math.floor(total / DAYS_PER_400_YEARS);
  const inEra = total - eras * DAYS_PER_400_YEARS;
  const yearInEra = Math.floor(
    (inEra -
      Math.floor(inEra / (DAYS_PER_4_YEARS - 1)) +
      Math.floor(inEra / DAYS_PER_100_YEARS) -
      Math.floor(inEra / (DAYS_PER_400_YEARS - 1))) /
      DAYS_PER_YEAR,
  );
  const inYear = inEra - (yearInEra * DAYS_PER_YEAR + countLeapDays(yearInEra));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearInEra + eras * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
