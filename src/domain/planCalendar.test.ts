import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, weekdayOf, writeDay } from './civilDay.ts';
import { fillSlots, listPlanEvents, MOST_SLOTS, type CalendarWords, type SlotWork } from './planCalendar.ts';
import { SLOT_MINUTES } from './planTerms.ts';

const choice = { weekday: 2, start: 8 * 60, minutes: 30, from: readDay('2026-11-23') ?? 0 } as const;
const work = (id: string, to?: number): SlotWork => (to === undefined ? { id } : { id, minutes: { to } });
const words: CalendarWords<SlotWork> = {
  slotTitle: (parts) => parts.map((part) => `${part.work.id} ${part.part}/${part.partCount}`).join(' + '),
  slotAbout: (_parts, link) => link ?? '',
  recheckTitle: 'Look again',
  recheckAbout: (link) => link ?? '',
};
const show = (works: readonly SlotWork[]) => listPlanEvents(works, choice, words).map(({ summary }) => summary);

describe('fillSlots', () => {
  it('starts on the weekday on or after the first day, and goes on week by week', () => {
    const { slots } = fillSlots([work('T1', 60)], choice);
    expect(slots.map(({ day }) => writeDay(day))).toEqual(['2026-11-24', '2026-12-01']);
  });

  it('never splits what fits into one slot, and lets short works share one', () => {
    expect(show([work('T1', 20), work('T2', 20), work('T3', 10), work('T4', 70), work('T5', 20), work('T6')])).toEqual([
      'T1 1/1',
      'T2 1/1 + T3 1/1',
      'T4 1/3',
      'T4 2/3',
      'T4 3/3 + T5 1/1',
      'T6 1/1',
    ]);
  });

  it('ends after a year, and says so', () => {
    const { slots, isCut } = fillSlots([work('T1', 30_000)], choice);
    expect(slots).toHaveLength(MOST_SLOTS);
    expect(isCut).toBe(true);
    expect(fillSlots([work('T1', 30 * MOST_SLOTS)], choice).isCut).toBe(false);
  });

  it('gives every work at least its time, on the chosen weekday, and each slot a name of its own', () => {
    const works = fc
      .array(fc.integer({ min: 1, max: 300 }), { maxLength: 8 })
      .map((list) => list.map((to, i) => work(`T${i}`, to)));
    fc.assert(
      fc.property(works, fc.constantFrom(...SLOT_MINUTES), (list, minutes) => {
        const { slots, isCut } = fillSlots(list, { ...choice, minutes });
        for (const { day, parts } of slots) {
          expect(weekdayOf(day)).toBe(2);
          const whole = parts.filter(({ partCount }) => partCount === 1);
          expect(whole.reduce((sum, part) => sum + (part.work.minutes?.to ?? 0), 0)).toBeLessThanOrEqual(minutes);
        }
        for (const each of isCut ? [] : list) {
          const count = slots.filter(({ parts }) => parts.some((part) => part.work === each)).length;
          expect(count).toBe(Math.ceil((each.minutes?.to ?? 0) / minutes));
        }
        const uids = listPlanEvents(list, { ...choice, minutes }, words).map(({ uid }) => uid);
        expect(new Set(uids).size).toBe(uids.length);
      }),
    );
  });
});

describe('listPlanEvents', () => {
  const works = [work('T1', 60), work('T2', 20)];

  it('has a re-check only where it is asked for, and the link only where it is given', () => {
    expect(show(works)).toEqual(['T1 1/2', 'T1 2/2', 'T2 1/1']);
    const recheckOn = readDay('2027-02-21') ?? 0;
    const events = listPlanEvents(works, { ...choice, recheckOn, link: 'https://example.org/r#abc' }, words);
    expect(events.at(-1)).toMatchObject({ summary: 'Look again', when: { kind: 'allDay', day: recheckOn } });
    expect(events.map(({ description }) => description)).toEqual(Array(4).fill('https://example.org/r#abc'));
    expect(JSON.stringify(listPlanEvents(works, { ...choice, recheckOn }, words))).not.toContain('https');
  });

  it('names events the same in every export, whatever else is in the plan and whenever it is', () => {
    const uids = (list: readonly SlotWork[], from: number) =>
      listPlanEvents(list, { ...choice, from }, words).map(({ uid }) => uid);
    expect(uids(works, choice.from)).toEqual(uids(works, choice.from + 30));
    expect(uids([work('T1', 60)], choice.from)).toEqual(uids(works, choice.from).slice(0, 2));
    expect(uids(works, choice.from)[0]).toMatch(/^T1-1-[\da-f]{8}@webside$/u);
  });
});
