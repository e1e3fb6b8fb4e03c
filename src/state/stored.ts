import * as v from 'valibot';
import { REGIONS, REPORT_AUDIENCES } from '#content/types.ts';
import { CONFIDENCES, type ItemAnswer, type ItemId } from '#domain/answers.ts';
import { WEEKDAYS } from '#domain/civilDay.ts';
import { LAST_DAY } from '#domain/daysSince2026.ts';
import { LENGTHS, LEVELS, ROLE_CODES, SKILL_IDS, type SkillId } from '#domain/model.ts';
import type { StoredEntry } from '#platform/database.ts';
import type { DatedResult, DoneMark, KeptInvite, PlanChoices, Profile, ReportChoices, Restored } from './inputs.ts';
import { CLOSING_KINDS, MOST_HOURS, PLAN_AIMS, SLOT_MINUTES } from '#domain/planTerms.ts';

/** An entry of the storage that was found whole. */
export type ReadEntry =
  | { readonly kind: 'answer'; readonly item: ItemId; readonly answer: ItemAnswer; readonly at: number }
  | { readonly kind: 'profile'; readonly profile: Profile; readonly at: number }
  | { readonly kind: 'round'; readonly at: number }
  | { readonly kind: 'plan'; readonly choices: PlanChoices; readonly at: number }
  | { readonly kind: 'report'; readonly choices: ReportChoices; readonly at: number }
  | { readonly kind: 'invite'; readonly invite: KeptInvite }
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
const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const storedPlan = v.strictObject({
  limits: v.strictObject({
    freeOnly: v.boolean(),
    creditOnly: v.boolean(),
    kinds: v.array(v.picklist(CLOSING_KINDS)),
    region: v.picklist(REGIONS),
    // A build before had no most.
    maxHours: v.optional(v.pipe(v.number(), v.minValue(0), v.toMaxValue(MOST_HOURS))),
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

/** "327/RN", the day counted from 2026-01-01; a second one of that day and role is "327/RN/2", one from a file /101. */
const RESULT_KEY = /^\d{1,5}\/[A-Z]{2,4}(\/[1-9]\d{0,2})?$/u;
/** More than any result link has after `#`. */
const LONGEST_LINK = 64;
const linkText = v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_LINK), v.regex(/^[\w-]+$/u)));
const storedInvite = v.strictObject({ code: linkText, at: moment }) satisfies v.GenericSchema<unknown, KeptInvite>;
const storedResult = v.strictObject({
  link: linkText,
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

/** Each setting has one key, one form, and says what it is. */
const settings = new Map<string, v.GenericSchema<unknown, ReadEntry>>([
  [
    'round',
    v.pipe(
      storedRound,
      v.transform(({ at }) => ({ kind: 'round', at }) as const),
    ),
  ],
  [
    'restored',
    v.pipe(
      storedRestored,
      v.transform((restored) => ({ kind: 'restored', restored }) as const),
    ),
  ],
  [
    'plan',
    v.pipe(
      storedPlan,
      v.transform(({ at, ...choices }) => ({ kind: 'plan', choices, at }) as const),
    ),
  ],
  [
    'report',
    v.pipe(
      storedReport,
      v.transform(({ at, ...choices }) => ({ kind: 'report', choices, at }) as const),
    ),
  ],
  [
    'invite',
    v.pipe(
      storedInvite,
      v.transform((invite) => ({ kind: 'invite', invite }) as const),
    ),
  ],
  [
    'profile',
    v.pipe(
      storedProfile,
      v.transform(({ at, ...profile }) => ({ kind: 'profile', profile, at }) as const),
    ),
  ],
]);

function readSetting(key: string, value: unknown): ReadEntry | undefined {
  const schema = settings.get(key);
  const parsed = schema && v.safeParse(schema, value);
  return parsed?.success ? parsed.output : undefined;
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
