import type { CivilDay } from '#domain/civilDay.ts';

/** The day of a moment on the reader's own wall calendar. @param moment - Epoch milliseconds. */
export function civilDayOf(moment: number): CivilDay {
  return Math.floor((moment - new Date(moment).getTimezoneOffset() * 60_000) / 86_400_000);
}
