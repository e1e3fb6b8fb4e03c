import * as v from 'valibot';
import { REGIONS, REPORT_AUDIENCES, type ReportAudience } from '#content/types.ts';
import type { ItemAnswer, ItemId } from '#domain/answers.ts';
import { CONFIDENCES } from '#domain/answers.ts';
import { WEEKDAYS, type Weekday } from '#domain/civilDay.ts';
import { LAST_DAY } from '#domain/daysSince2026.ts';
import { LENGTHS, LEVELS, ROLE_CODES, SKILL_IDS, type Length, type RoleCode, type SkillId } from '#domain/model.ts';
import { CLOSING_KINDS } from '#domain/plan.ts';
import { PLAN_AIMS, type PlanAim } from '#domain/planBuild.ts';
import { SLOT_MINUTES, type SlotMinutes } from '#domain/planCalendar.ts';
import { NO_LIMITS, type PlanLimits } from '#domain/planLimits.ts';
import type { StoredEntry } from '#platform/database.ts';

/** What a person chose about the assessment itself. */
export interface Profile {
  readonly role: RoleCode;
  readonly length: Length;
  /** Holds a clinical licence; matters only for "no role yet". */
  readonly hasLicence: boolean;
  /** Number keys answer while the focus is inside a question. */
  readonly numberKeys: boolean;
  /** The person's own number, 0 to 2^32 - 1: it shuffles the options the same way each time. */
  readonly seed: number;
}

/** A result of an earlier day, kept as its link. */
export interface DatedResult {
  /** What follows `#` in the result link; null once the person removed it. */
  readonly link: string | null;
  /** True for a copy of a result that somebody sent. */
  readonly isCopy?: true;
  /** Epoch milliseconds at which it was kept. */
  readonly at: number;
}

/** Whether a resource of the plan was ticked off. */
export interface DoneMark {
  readonly isDone: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** When the weekly slots are, as the person last chose them. */
export interface ReminderChoice {
  readonly weekday: Weekday;
  /** On the clock on the wall, in minutes after midnight. */
  readonly start: number;
  readonly minutes: SlotMinutes;
  /** Whether to ask for the assessment again. */
  readonly recheck: boolean;
}

/** What a person says of the plan; the plan itself is computed, never stored. */
export interface PlanChoices {
  readonly limits: PlanLimits;
  readonly aim: PlanAim;
  /** Ids of resources chosen in place of others, in the order in which they were chosen. */
  readonly pins: readonly string[];
  readonly reminders: ReminderChoice;
}

/** What holds before anything is said. */
export const NO_CHOICES: PlanChoices = {
  limits: NO_LIMITS,
  aim: 'hours',
  pins: [],
  reminders: { weekday: 2, start: 12 * 60, minutes: 30, recheck: true },
};

/** What a person chose to print. */
export interface ReportChoices {
  readonly audience: ReportAudience;
  /** A sheet on which somebody who watched signs off behaviours. */
  readonly signOff: boolean;
  readonly pocketCard: boolean;
}

/** What is printed before anything is said. */
export const FIRST_REPORT: ReportChoices = { audience: 'mine', signOff: false, pocketCard: false };

/** Answers that came from a file at one moment, and the day on which the last of them was given. */
export interface Restored {
  /** Days since 2026-01-01. */
  readonly day: number;
  /** Epoch milliseconds; answers up to here came from the file. */
  readonly at: number;
}

/** An entry of the storage that was found whole. */
export type ReadEntry =
  | { readonly kind: 'answer'; readonly item: ItemId; readonly answer: ItemAnswer; readonly at: number }
  | { readonly kind: 'profile'; readonly profile: Profile; readonly at: number }
  | { readonly kind: 'round'; readonly at: number }
  | { readonly kind: 'plan'; readonly choices: PlanChoices; readonly at: number }
  | { readonly kind: 'report'; readonly choices: ReportChoices; readonly at: number }
  | { readonly kind: 'restored'; readonly restored: Restored }
  | { readonly kind: 'result'; readonly key: string; readonly result: DatedResult }
  | { readonly kind: 'done'; readonly resource: string; readonly mark: DoneMark };

const ratingAnswer = v.variant('kind', [
  v.strictObject({ kind: v.literal('rated'), level: v.picklist(LEVELS) }),
  v.strictObject({ kind: v.literal('notPartOfMyWork') }),
  v.strictObject({ kind: v.literal('skipped') }),
]);

const scenarioAnswer = v.variant('kind', [
  v.strictObject({
    kind: v.literal('chose'),
    option: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
    confidence: v.exactOptional(v.picklist(CONFIDENCES)),
    isLocked: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('skipped') }),
]);

/** The last moment that a date can tell, in epoch milliseconds. */
const LAST_MOMENT = 8_640_000_000_000_000;
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_MOMENT));
const storedRating = v.strictObject({ answer: ratingAnswer, at: moment });
const storedScenario = v.strictObject({ answer: scenarioAnswer, at: moment });

const profileEntries = {
  role: v.picklist(ROLE_CODES),
  length: v.picklist(LENGTHS),
  hasLicence: v.boolean(),
  numberKeys: v.boolean(),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xff_ff_ff_ff)),
};
/** A profile of format 1 had no time: any other is newer. */
const storedProfile = v.strictObject({ ...profileEntries, at: v.optional(moment, 0) });
const storedRound = v.strictObject({ at: moment });
const storedRestored = v.strictObject({
  day: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LAST_DAY)),
  at: moment,
}) satisfies v.GenericSchema<unknown, Restored>;
/** Resources: T01 and on for the catalogue, P01 and on for practice tasks. */
export const RESOURCE_ID = /^[PT]\d{2,3}$/u;
/** A working week of a whole year. */
const MOST_HOURS = 2000;
const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const storedPlan = v.strictObject({
  limits: v.strictObject({
    freeOnly: v.boolean(),
    creditOnly: v.boolean(),
    kinds: v.array(v.picklist(CLOSING_KINDS)),
    region: v.picklist(REGIONS),
    maxHours: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_HOURS))),
  }),
  aim: v.picklist(PLAN_AIMS),
  pins: v.array(v.pipe(v.string(), v.regex(RESOURCE_ID))),
  reminders: v.strictObject({
    weekday: v.picklist(WEEKDAYS),
    start: wholeNumber(0, 24 * 60 - 1),
    minutes: v.picklist(SLOT_MINUTES),
    recheck: v.boolean(),
  }),
  at: moment,
}) satisfies v.GenericSchema<unknown, PlanChoices & { at: number }>;
const storedReport = v.strictObject({
  audience: v.picklist(REPORT_AUDIENCES),
  signOff: v.boolean(),
  pocketCard: v.boolean(),
  at: moment,
}) satisfies v.GenericSchema<unknown, ReportChoices & { at: number }>;
const storedDone = v.strictObject({ isDone: v.boolean(), at: moment }) satisfies v.GenericSchema<unknown, DoneMark>;

/** "327/RN", the day counted from 2026-01-01; a second one of that day and role is "327/RN/2". */
const RESULT_KEY = /^\d{1,5}\/[A-Z]{2,4}(\/[1-9]\d{0,2})?$/u;
/** More than any result link has after `#`. */
const LONGEST_LINK = 64;
const storedResult = v.strictObject({
  link: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_LINK), v.regex(/^[\w-]+$/u))),
  isCopy: v.exactOptional(v.literal(true)),
  at: moment,
}) satisfies v.GenericSchema<unknown, DatedResult>;

function isSkill(text: string): text is SkillId {
  return (SKILL_IDS as readonly string[]).includes(text);
}

function readAnswer(key: string, value: unknown): ReadEntry | undefined {
  const [skill = '', number] = key.split('.');
  if (number === undefined) {
    const base = key.endsWith('/again') ? key.slice(0, -'/again'.length) : key;
    const parsed = v.safeParse(storedRating, value);
    return isSkill(base) && parsed.success ? { kind: 'answer', item: key as ItemId, ...parsed.output } : undefined;
  }
  const parsed = v.safeParse(storedScenario, value);
  const isNumbered = isSkill(skill) && /^[1-9]\d?$/u.test(number) && key === `${skill}.${number}`;
  return isNumbered && parsed.success ? { kind: 'answer', item: key as ItemId, ...parsed.output } : undefined;
}

function readSetting(key: string, value: unknown): ReadEntry | undefined {
  if (key === 'round') {
    const parsed = v.safeParse(storedRound, value);
    return parsed.success ? { kind: 'round', at: parsed.output.at } : undefined;
  }
  if (key === 'restored') {
    const parsed = v.safeParse(storedRestored, value);
    return parsed.success ? { kind: 'restored', restored: parsed.output } : undefined;
  }
  if (key === 'plan') {
    const parsed = v.safeParse(storedPlan, value);
    if (!parsed.success) return undefined;
    const { at, ...choices } = parsed.output;
    return { kind: 'plan', choices, at };
  }
  if (key === 'report') {
    const parsed = v.safeParse(storedReport, value);
    if (!parsed.success) return undefined;
    const { at, ...choices } = parsed.output;
    return { kind: 'report', choices, at };
  }
  const parsed = v.safeParse(storedProfile, value);
  if (key !== 'profile' || !parsed.success) return undefined;
  const { at, ...profile } = parsed.output;
  return { kind: 'profile', profile, at };
}

function readResult(key: string, value: unknown): ReadEntry | undefined {
  const parsed = v.safeParse(storedResult, value);
  return parsed.success && RESULT_KEY.test(key) ? { kind: 'result', key, result: parsed.output } : undefined;
}

function readDone(resource: string, value: unknown): ReadEntry | undefined {
  const parsed = v.safeParse(storedDone, value);
  return parsed.success && RESOURCE_ID.test(resource) ? { kind: 'done', resource, mark: parsed.output } : undefined;
}

/** @returns The entry when key and value are whole, else undefined. Never throws. */
export function readEntry({ store, key, value }: StoredEntry): ReadEntry | undefined {
  // A key of the database may be anything.
  if (typeof key !== 'string') return undefined;
  if (store === 'answers') return readAnswer(key, value);
  if (store === 'settings') return readSetting(key, value);
  return store === 'results' ? readResult(key, value) : readDone(key, value);
}
