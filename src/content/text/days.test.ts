import { describe, expect, it } from 'vitest';
import { formatIsoDay, formatShortDay } from './days.ts';

describe('a day in words', () => {
  it('is what the browser would write, for each day of two years', () => {
    const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    for (let day = Date.UTC(2027, 0, 1); day < Date.UTC(2029, 0, 1); day += 86_400_000) {
      expect(formatIsoDay(new Date(day).toISOString().slice(0, 10))).toBe(long.format(day));
    }
  });

  it('has three letters for the month in short', () => {
    expect(formatShortDay('2026-09-03')).toBe('3 Sep 2026');
    expect(formatShortDay('2026-11-23')).toBe('23 Nov 2026');
  });
});
