import ICAL from 'ical.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendar, type CalendarEvent } from './calendar.ts';
import { readDay } from './civilDay.ts';

const head = { product: '-//Webside//Plan//EN', writtenAt: Date.UTC(2026, 10, 23, 12, 34, 56) };

function dayOf(text: string): number {
  const day = readDay(text);
  if (day === undefined) throw new Error(text);
  return day;
}

function makeEvent(change: Partial<CalendarEvent> = {}): CalendarEvent {
  const when = { kind: 'timed', day: dayOf('2027-03-14'), start: 9 * 60, minutes: 45 } as const;
  return { uid: 'T01-1@webside', when, summary: 'Plan', description: 'Work', ...change };
}

function parse(text: string): readonly ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('writeCalendar', () => {
  it('keeps the time on the wall clock across a change to daylight saving time', () => {
    const days = ['2027-03-07', '2027-03-14', '2027-03-21', '2027-03-28', '2027-04-04'];
    const events = days.map((day) =>
      makeEvent({ uid: day, when: { kind: 'timed', day: dayOf(day), start: 9 * 60 + 5, minutes: 45 } }),
    );
    for (const [i, component] of parse(writeCalendar(events, head)).entries()) {
      const { startDate, endDate } = new ICAL.Event(component);
      expect(startDate.toString()).toBe(`${days[i]}T09:05:00`);
      expect(endDate.toString()).toBe(`${days[i]}T09:50:00`);
      expect(startDate.zone).toBe(ICAL.Timezone.localTimezone);
      expect(component.getFirstPropertyValue('class')).toBe('PRIVATE');
    }
  });

  it('ends after midnight on the next day, and on the next year', () => {
    const when = { kind: 'timed', day: dayOf('2026-12-31'), start: 23 * 60 + 30, minutes: 60 } as const;
    const [component] = parse(writeCalendar([makeEvent({ when })], head));
    expect(component && new ICAL.Event(component).endDate.toString()).toBe('2027-01-01T00:30:00');
  });

  it('has whole days without a time', () => {
    const when = { kind: 'allDay', day: dayOf('2027-02-28') } as const;
    const [component] = parse(writeCalendar([makeEvent({ when })], head));
    const event = component && new ICAL.Event(component);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(['2027-02-28', '2027-03-01']);
  });

  it('carries when it was written, a later number for a later export, and a reminder', () => {
    const [component] = parse(writeCalendar([makeEvent()], head));
    const [later] = parse(writeCalendar([makeEvent()], { ...head, writtenAt: head.writtenAt + 60_000 }));
    expect(component?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-23T12:34:56Z');
    expect(component?.getFirstPropertyValue('uid')).toBe(later?.getFirstPropertyValue('uid'));
    const sequences = [component, later].map((event) => Number(event?.getFirstPropertyValue('sequence')));
    expect(sequences[1]).toBe((sequences[0] ?? 0) + 1);
    const trigger = component?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
    expect(trigger?.toString()).toBe('-PT10M');
  });

  it('folds after 75 octets, never inside a character, and gives every text back', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'é', '語', '🩺', ',', ';', '\\', '\n', ' ', ':', '"', 'n'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const text = writeCalendar([makeEvent({ summary, description })], head);
        for (const line of text.split('\r\n')) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/u);
          expect(line.isWellFormed()).toBe(true);
        }
        const [component] = parse(text);
        expect(component?.getFirstPropertyValue('summary')).toBe(summary);
        expect(component?.getFirstPropertyValue('description')).toBe(description);
      }),
    );
  });

  it('drops what must not be in a calendar file', () => {
    const text = writeCalendar([makeEvent({ summary: 'a\u0000b\u001b[c\r\nBEGIN:VALARM' })], head);
    const [component] = parse(text);
    expect(component?.getFirstPropertyValue('summary')).toBe('ab[c\nBEGIN:VALARM');
    expect(component?.getAllSubcomponents('valarm')).toHaveLength(1);
  });
});
