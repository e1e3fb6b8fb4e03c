import { useState, type SyntheticEvent } from 'react';
import { planText } from '#content/text/plan.ts';
import type { Resource } from '#content/types.ts';
import { readDay, WEEKDAYS, writeDay, type CivilDay, type Weekday } from '#domain/civilDay.ts';
import { writeCalendar } from '#domain/calendar.ts';
import { fillSlots, listPlanEvents, type CalendarChoice } from '#domain/planCalendar.ts';
import type { Plan } from '#domain/planWays.ts';
import { downloadText } from '#platform/files.ts';
import { civilDayOf } from './civilDayOf.ts';
import type { OwnPlan } from './planProps.ts';
import styles from './RemindersForm.module.css';
import { SLOT_MINUTES, type SlotMinutes } from '#domain/planTerms.ts';

const words = planText.reminders;
const RECHECK_DAYS = 90;

export interface RemindersProps {
  readonly plan: Plan<Resource>;
  readonly own: OwnPlan;
}

/** "09:05" for minutes after midnight. */
function writeClock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Minutes after midnight; undefined while the field is empty. */
function readClock(text: string): number | undefined {
  const match = /^(\d{2}):(\d{2})/u.exec(text);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

export const CALENDAR_FILE = `${planText.fileName}.ics`;

function saveCalendar(works: readonly Resource[], choice: CalendarChoice, site: string): void {
  const writtenAt = Date.now();
  const today = civilDayOf(writtenAt);
  const events = listPlanEvents(works, choice, {
    slotTitle: words.slotTitle,
    slotAbout: words.slotAbout(today),
    recheckTitle: words.recheckTitle,
    recheckAbout: words.recheckAbout(today, site),
  });
  downloadText(CALENDAR_FILE, writeCalendar(events, { product: words.product, writtenAt }), 'text/calendar');
}

function Preview({ slots, isCut }: ReturnType<typeof fillSlots>) {
  const [first, last] = [slots[0], slots.at(-1)];
  return (
    <p role="status" className={styles.preview}>
      {first && last ? words.preview(slots.length, first.day, last.day, isCut) : words.nothing}
    </p>
  );
}

function Slots({ own: { reminders, onReminders } }: Pick<RemindersProps, 'own'>) {
  return (
    <>
      <label className={styles.field}>
        {words.weekday}
        <select
          value={reminders.weekday}
          onChange={(event) => onReminders({ weekday: Number(event.target.value) as Weekday })}
        >
          {WEEKDAYS.map((weekday) => (
            <option key={weekday} value={weekday}>
              {words.weekdayNames[weekday]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {words.time}
        <input
          type="time"
          required
          defaultValue={writeClock(reminders.start)}
          onChange={(event) => {
            const start = readClock(event.target.value);
            if (start !== undefined) onReminders({ start });
          }}
        />
      </label>
      <label className={styles.field}>
        {words.length}
        <select
          value={reminders.minutes}
          onChange={(event) => onReminders({ minutes: Number(event.target.value) as SlotMinutes })}
        >
          {SLOT_MINUTES.map((minutes) => (
            <option key={minutes} value={minutes}>
              {words.lengthName(minutes)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

interface RemindersFormProps extends RemindersProps {
  /** By which a button outside of it sends it. */
  readonly id: string;
  readonly onSaved: () => void;
}

/** What is left of a plan. */
export function listOpenWorks({ lines }: Plan<Resource>): readonly Resource[] {
  return lines.filter(({ isDone }) => !isDone).map(({ resource }) => resource);
}

/** When the slots are and what else goes in; saving writes the calendar file. */
export function RemindersForm({ id, plan, own, onSaved }: RemindersFormProps) {
  const { reminders, onReminders, link, site } = own;
  const [today] = useState<CivilDay>(() => civilDayOf(Date.now()));
  const [from, setFrom] = useState<CivilDay>(today);
  const [hasLink, setHasLink] = useState(false);
  const works = listOpenWorks(plan);
  const recheckDay = today + RECHECK_DAYS;
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    const recheckOn = reminders.recheck ? recheckDay : undefined;
    saveCalendar(works, { ...reminders, from, recheckOn, link: hasLink ? link : undefined }, site);
    onSaved();
  };
  return (
    <form id={id} className={styles.form} onSubmit={save}>
      <p>{words.about}</p>
      <div className={styles.fields}>
        <Slots own={own} />
        <label className={styles.field}>
          {words.from}
          <input
            type="date"
            required
            min={writeDay(today)}
            defaultValue={writeDay(from)}
            onChange={(event) => setFrom(readDay(event.target.value) ?? from)}
          />
        </label>
      </div>
      <Preview {...fillSlots(works, { ...reminders, from })} />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={reminders.recheck}
          onChange={(event) => onReminders({ recheck: event.target.checked })}
        />
        {words.recheck(recheckDay)}
      </label>
      {link && (
        <label className={styles.check}>
          <input type="checkbox" checked={hasLink} onChange={(event) => setHasLink(event.target.checked)} />
          <span>
            {words.link} <span className={styles.hint}>{words.linkHint}</span>
          </span>
        </label>
      )}
      <p className={styles.hint}>{words.again}</p>
    </form>
  );
}
