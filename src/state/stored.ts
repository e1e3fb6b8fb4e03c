import * as v from 'valibot';
import type { ItemAnswer, ItemId } from '#domain/answers.ts';
import { CONFIDENCES } from '#domain/answers.ts';
import { LENGTHS, LEVELS, ROLE_CODES, SKILL_IDS, type Length, type RoleCode, type SkillId } from '#domain/model.ts';

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

export interface StoredAnswer {
  readonly answer: ItemAnswer;
  /** Epoch milliseconds. */
  readonly at: number;
}

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

const moment = v.pipe(v.number(), v.finite(), v.minValue(0));
const storedRating = v.strictObject({ answer: ratingAnswer, at: moment });
const storedScenario = v.strictObject({ answer: scenarioAnswer, at: moment });

const profile = v.strictObject({
  role: v.picklist(ROLE_CODES),
  length: v.picklist(LENGTHS),
  hasLicence: v.boolean(),
  numberKeys: v.boolean(),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xff_ff_ff_ff)),
}) satisfies v.GenericSchema<unknown, Profile>;

function isSkill(text: string): text is SkillId {
  return (SKILL_IDS as readonly string[]).includes(text);
}

/** @returns The stored answer when key and value are whole, else undefined. */
export function readStoredAnswer(key: string, value: unknown): { item: ItemId; stored: StoredAnswer } | undefined {
  const [skill = '', number] = key.split('.');
  if (number === undefined) {
    const base = key.endsWith('/again') ? key.slice(0, -'/again'.length) : key;
    const parsed = v.safeParse(storedRating, value);
    return isSkill(base) && parsed.success ? { item: key as ItemId, stored: parsed.output } : undefined;
  }
  const parsed = v.safeParse(storedScenario, value);
  const isNumbered = isSkill(skill) && /^[1-9]\d?$/u.test(number) && key === `${skill}.${number}`;
  return isNumbered && parsed.success ? { item: key as ItemId, stored: parsed.output } : undefined;
}

/** @returns The profile when it is whole, else undefined. */
export function readStoredProfile(value: unknown): Profile | undefined {
  const parsed = v.safeParse(profile, value);
  return parsed.success ? parsed.output : undefined;
}
