import type { CalendarEvent } from './calendar.ts';
import { findWeekday, type CivilDay, type Weekday } from './civilDay.ts';
import { hashText } from './shuffle.ts';
import type { SlotMinutes } from './planTerms.ts';

export interface SlotChoice {
  readonly weekday: Weekday;
  /** On the clock on the wall, in minutes after midnight. */
  readonly start: number;
  readonly minutes: SlotMinutes;
  /** The first slot is on this day or in the seven days from it. */
  readonly from: CivilDay;
}

/** What is to be worked on. */
export interface SlotWork {
  readonly id: string;
  readonly minutes?: { readonly to: number };
}

/** One sitting of a work. */
export interface SlotPart<Work extends SlotWork> {
  readonly work: Work;
  /** Which sitting of the work it is, from 1. */
  readonly part: number;
  readonly partCount: number;
}

export interface Slot<Work extends SlotWork> {
  readonly day: CivilDay;
  /** One or more, in the order of the plan. */
  readonly parts: readonly SlotPart<Work>[];
}

/** A year of weeks; who has more to do exports again then. */
export const MOST_SLOTS = 52;

/**
 * Spreads the work over weekly slots, in its order, at its upper end of time.
 * What fits into one slot is never split, and short works share a slot; a work of unknown time gets a slot of its own.
 */
export function fillSlots<Work extends SlotWork>(
  works: readonly Work[],
  { weekday, minutes, from }: SlotChoice,
): { readonly slots: readonly Slot<Work>[]; readonly isCut: boolean } {
  const filled: SlotPart<Work>[][] = [];
  let left = 0;
  for (const work of works) {
    const needed = Math.max(1, work.minutes?.to ?? minutes);
    if (needed <= left) {
      filled.at(-1)?.push({ work, part: 1, partCount: 1 });
      left -= needed;
      continue;
    }
    const partCount = Math.ceil(needed / minutes);
    for (let part = 1; part <= partCount; part += 1) filled.push([{ work, part, partCount }]);
    left = partCount * minutes - needed;
  }
  const first = findWeekday(weekday, from);
  const slots = filled.slice(0, MOST_SLOTS).map((parts, week) => ({ day: first + week * 7, parts }));
  return { slots, isCut: filled.length > MOST_SLOTS };
}

/** The sentences of the events; `link` is the address of the result where the person wants it in. */
export interface CalendarWords<Work extends SlotWork> {
  readonly slotTitle: (parts: readonly SlotPart<Work>[]) => string;
  readonly slotAbout: (parts: readonly SlotPart<Work>[], link?: string) => string;
  readonly recheckTitle: string;
  readonly recheckAbout: (link?: string) => string;
}

export interface CalendarChoice extends SlotChoice {
  /** The day of a whole-day event that asks to take the assessment again; absent for none. */
  readonly recheckOn?: CivilDay | undefined;
  readonly link?: string | undefined;
}

/** The same for everyone, so that nothing of a person is in it; the number keeps clear of ids by other programs. */
function makeUid(name: string): string {
  return `${name}-${hashText(`webside plan ${name}`, 0).toString(16).padStart(8, '0')}@webside`;
}

/** The events of a plan: a slot a week, named by its work, and the re-check. Each keeps its uid in the next export. */
export function listPlanEvents<Work extends SlotWork>(
  works: readonly Work[],
  choice: CalendarChoice,
  words: CalendarWords<Work>,
): readonly CalendarEvent[] {
  const { start, minutes, link, recheckOn } = choice;
  const slots = fillSlots(works, choice).slots.map(({ day, parts }): CalendarEvent => {
    const [first] = parts;
    return {
      uid: makeUid(`${first?.work.id ?? ''}-${first?.part ?? 0}`),
      when: { kind: 'timed', day, start, minutes },
      summary: words.slotTitle(parts),
      description: words.slotAbout(parts, link),
    };
  });
  if (recheckOn === undefined) return slots;
  const recheck: CalendarEvent = {
    uid: makeUid('recheck'),
    when: { kind: 'allDay', day: recheckOn },
    summary: words.recheckTitle,
    description: words.recheckAbout(link),
  };
  return [...slots, recheck];
}
