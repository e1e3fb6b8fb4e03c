import { describe, expect, it } from 'vitest';
import { countDaysSince2026, formatDaySince2026, LAST_DAY } from './daysSince2026.ts';

describe('days since 2026', () => {
  it('agree with the calendar on every day that a link can hold', () => {
    const wrong: string[] = [];
    for (let days = 0; days <= LAST_DAY; days += 1) {
      const iso = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
      const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
      if (formatDaySince2026(days) !== iso || countDaysSince2026(year, month, day) !== days) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });

  it('stay within a link when the clock is wrong', () => {
    expect(countDaysSince2026(1970, 1, 1)).toBe(0);
    expect(countDaysSince2026(2026, 1, 1)).toBe(0);
    expect(countDaysSince2026(2205, 6, 7)).toBe(LAST_DAY);
    expect(countDaysSince2026(2999, 12, 31)).toBe(LAST_DAY);
  });
});
