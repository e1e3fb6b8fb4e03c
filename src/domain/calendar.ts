import { writeDay, type CivilDay } from './civilDay.ts';

export interface CalendarEvent {
  /** Stays the same when the event is written again, so that a calendar replaces it. */
  readonly uid: string;
  readonly when:
    | { readonly kind: 'allDay'; readonly day: CivilDay }
    | {
        readonly kind: 'timed';
        readonly day: CivilDay;
        /** On the clock on the wall, in minutes after midnight, 0 to 1439. */
        readonly start: number;
        /** 1 or more; may end on the next day. */
        readonly minutes: number;
      };
  readonly summary: string;
  readonly description: string;
}

interface CalendarHead {
  /** Who wrote it: "-//Webside//Plan//EN". */
  readonly product: string;
  /** When it is written, in epoch milliseconds. */
  readonly writtenAt: number;
}

const DAY_MINUTES = 1440;
const DAY_MS = 86_400_000;
const LINE_OCTETS = 75;
/** A reminder so many minutes before a time, and at so many after midnight of a whole day. */
const [ALARM_BEFORE, ALARM_AT] = [10, 9 * 60];

/** Octets of one character in UTF-8. */
function countOctets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

/** Breaks a line after 75 octets at most, never inside a character; each further part begins with a space. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = countOctets(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Text as RFC 5545 3.3.11 has it; other control characters are not allowed there and are dropped. */
function escapeText(text: string): string {
  return (
    text
      .replaceAll(/\r\n?/gu, '\n')
      // oxlint-disable-next-line no-control-regex -- these are what must not be in the file
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '')
      .replaceAll('\\', '\\\\')
      .replaceAll(';', '\\;')
      .replaceAll(',', '\\,')
      .replaceAll('\n', '\\n')
  );
}

const writeDate = (day: CivilDay): string => writeDay(day).replaceAll('-', '');

function writeTime(day: CivilDay, minutes: number): string {
  const rest = minutes % DAY_MINUTES;
  const clock = [Math.floor(rest / 60), rest % 60].map((part) => String(part).padStart(2, '0')).join('');
  return `${writeDate(day + Math.floor(minutes / DAY_MINUTES))}T${clock}00`;
}

function writeStamp(writtenAt: number): string {
  const seconds = Math.floor(writtenAt / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${writeTime(0, minutes).slice(0, -2)}${String(seconds % 60).padStart(2, '0')}Z`;
}

/** Whole minutes since 2026: a later export has the higher number, which some calendars ask for to replace an event. */
function countRevision(writtenAt: number): number {
  return Math.max(0, Math.floor((writtenAt - 20_454 * DAY_MS) / 60_000));
}

function writeWhen({ when }: CalendarEvent): readonly string[] {
  if (when.kind === 'allDay') {
    return [
      `DTSTART;VALUE=DATE:${writeDate(when.day)}`,
      `DTEND;VALUE=DATE:${writeDate(when.day + 1)}`,
      'TRANSP:TRANSPARENT',
    ];
  }
  const { day, start, minutes } = when;
  return [`DTSTART:${writeTime(day, start)}`, `DTEND:${writeTime(day, start + minutes)}`];
}

function writeEvent(event: CalendarEvent, writtenAt: number): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${writeStamp(writtenAt)}`,
    `SEQUENCE:${countRevision(writtenAt)}`,
    ...writeWhen(event),
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(event.summary)}`,
    event.when.kind === 'timed' ? `TRIGGER:-PT${ALARM_BEFORE}M` : `TRIGGER:PT${ALARM_AT}M`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * A calendar file as RFC 5545 has it: CRLF, lines of at most 75 octets.
 * Times carry no time zone ("floating"), so that nine o'clock stays nine o'clock on the reader's own clock, across a
 * change to or from daylight saving time and on travels.
 */
export function writeCalendar(events: readonly CalendarEvent[], { product, writtenAt }: CalendarHead): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(product)}`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => writeEvent(event, writtenAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
