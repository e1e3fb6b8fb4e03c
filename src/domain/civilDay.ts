/** Days since 1 January 1970 in the Gregorian calendar, without a time zone: a day as it stands on a wall calendar. */
export type CivilDay = number;

/** 1 Monday to 7 Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DAYS_PER_ERA = 146_097;

/**
 * The day of a date; month from 1 to 12, day from 1 to 31.
 * Years are counted from March here, so that a leap day is the last of its year; an era has 400 of them.
 */
export function countDays(year: number, month: number, day: number): CivilDay {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

/** "2027-03-14"; years 0 to 9999. */
export function writeDay(civilDay: CivilDay): string {
  const shifted = civilDay + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads "2027-03-14"; undefined for what is no day of the calendar. */
export function readDay(text: string): CivilDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (!match) return undefined;
  const civilDay = countDays(Number(match[1]), Number(match[2]), Number(match[3]));
  return writeDay(civilDay) === text ? civilDay : undefined;
}

/** 1 January 1970 was a Thursday. */
export function weekdayOf(civilDay: CivilDay): Weekday {
  return (((((civilDay + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The first such weekday on the day or after it. */
export function findWeekday(weekday: Weekday, from: CivilDay): CivilDay {
  return from + ((weekday - weekdayOf(from) + 7) % 7);
}
