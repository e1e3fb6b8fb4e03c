import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWeekday, readDay, WEEKDAYS, weekdayOf, writeDay } from './civilDay.ts';

const days = fc.integer({ min: -700_000, max: 2_900_000 });

describe('a civil day', () => {
  it('is the same as what Date says, over some thousand years', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000);
        expect(writeDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
        expect(readDay(writeDay(day))).toBe(day);
      }),
    );
  });

  it.each(['2027-02-29', '2027-13-01', '2027-00-10', '2027-04-31', '27-04-01', '2027-4-1', '', '2027-04-01T09:00'])(
    'is not %j',
    (text) => {
      expect(readDay(text)).toBeUndefined();
    },
  );
});

describe('findWeekday', () => {
  it('is that weekday, within the week that begins with the day', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...WEEKDAYS), (day, weekday) => {
        const found = findWeekday(weekday, day);
        expect(weekdayOf(found)).toBe(weekday);
        expect(found - day).toBeGreaterThanOrEqual(0);
        expect(found - day).toBeLessThan(7);
      }),
    );
  });
});
