import * as v from 'valibot';
import { CONFIDENCES, type Answers, type ItemAnswer, type ItemId } from '#domain/answers.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { readFileAnswer, type FileAnswer } from '#domain/fileAnswers.ts';
import type { ItemSet, LinkedResult } from '#domain/linkModel.ts';
import { LENGTHS, LEVELS, OUTCOMES, ROLE_CODES, SKILL_IDS, type Length, type RoleCode } from '#domain/model.ts';
import { FILE_FORMAT, makeResultFile, type ResultFile } from '#domain/resultFile.ts';
import type { ScenarioEntry } from '#domain/scenarios.ts';
import { RESOURCE_ID } from './stored.ts';

/** A dated result of a file: what follows `#` in its link, and what that holds. */
export interface FileHistory {
  /** True for a copy of somebody else's. */
  readonly isCopy: boolean;
  readonly link: string;
  readonly result: LinkedResult;
}

/** A saved result that was checked from end to end. */
export interface OpenedFile {
  readonly kind: 'file';
  readonly role: RoleCode;
  /** The length that the person chose. */
  readonly length: Length;
  readonly hasLicence: boolean;
  /** YYYY-MM-DD; null where nothing was answered. */
  readonly date: string | null;
  readonly answers: Answers;
  readonly history: readonly FileHistory[];
  readonly planDone: readonly string[];
  /** True when the scores in the file are not those of its answers; those of the answers hold. */
  readonly isRescored: boolean;
}

/** Why a file is not opened; nothing was changed. */
export type FileFault =
  | { readonly kind: 'tooLarge' | 'notJson' | 'notOurs' | 'newer' }
  /** Where it is not whole, e.g. "answers, EHR-1". */
  | { readonly kind: 'damaged'; readonly where: string };

/** Far more than any file of ours has. */
const MOST_FILE_CHARACTERS = 1_000_000;
const MOST_ENTRIES = 10_000;
/** Levels are written with 4 decimals. */
const TOLERANCE = 0.001;

const isTrue = v.exactOptional(v.literal(true));
const level = v.picklist(LEVELS);
const skipped = v.strictObject({ isSkipped: v.literal(true) });
const ratingEntry = v.union([
  v.strictObject({ rating: level, firstRating: v.exactOptional(level), reRated: isTrue }),
  v.strictObject({ notPartOfMyWork: v.literal(true), firstRating: v.exactOptional(level) }),
  skipped,
]);
const scenarioEntry = v.union([
  v.strictObject({
    option: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
    outcome: v.picklist(OUTCOMES),
    confidence: v.exactOptional(v.picklist(CONFIDENCES)),
    isOpen: isTrue,
  }),
  skipped,
]);

const list = v.pipe(v.array(v.string()), v.maxLength(MOST_ENTRIES));
const file = v.strictObject({
  format: v.literal(FILE_FORMAT),
  itemSet: v.number(),
  role: v.picklist(ROLE_CODES),
  length: v.picklist(LENGTHS),
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  answers: v.record(v.string(), v.unknown()),
  scores: v.record(v.string(), v.unknown()),
  lookFirst: list,
  history: list,
  planDone: v.pipe(v.array(v.pipe(v.string(), v.regex(RESOURCE_ID))), v.maxLength(MOST_ENTRIES)),
  resume: v.exactOptional(
    v.strictObject({
      length: v.exactOptional(v.literal('full')),
      hasLicence: isTrue,
      copies: v.exactOptional(list),
      answers: v.exactOptional(v.record(v.string(), v.unknown())),
    }),
  ),
});

const FORMAT_NAME = /^webside-result\/\d+$/u;

function damaged(...where: readonly string[]): FileFault {
  return { kind: 'damaged', where: where.join(', ') };
}

/** Names the file's format without trusting anything else of it. */
function findFormatFault(json: unknown): FileFault | undefined {
  const parsed = v.safeParse(v.looseObject({ format: v.string(), itemSet: v.optional(v.unknown()) }), json);
  if (!parsed.success || !FORMAT_NAME.test(parsed.output.format)) return { kind: 'notOurs' };
  return parsed.output.format === FILE_FORMAT ? undefined : { kind: 'newer' };
}

function readAnswerEntry(
  id: string,
  value: unknown,
  scenarios: readonly ScenarioEntry[],
): readonly (readonly [ItemId, ItemAnswer])[] | undefined {
  if ((SKILL_IDS as readonly string[]).includes(id)) {
    const parsed = v.safeParse(ratingEntry, value);
    return parsed.success ? readFileAnswer(id, parsed.output) : undefined;
  }
  const scenario = scenarios.find((candidate) => candidate.id === id);
  const parsed = v.safeParse(scenarioEntry, value);
  if (!scenario || !parsed.success) return undefined;
  const entry = parsed.output as FileAnswer;
  if (entry.option !== undefined && scenario.outcomes[entry.option] !== entry.outcome) return undefined;
  return readFileAnswer(id, entry);
}

/** @param findLink - What follows `#` in a result link, and what it holds; undefined for what is not whole. */
function readHistory(
  links: readonly string[],
  findLink: (text: string) => Omit<FileHistory, 'isCopy'> | undefined,
  isCopy: boolean,
): readonly FileHistory[] | FileFault {
  const history: FileHistory[] = [];
  for (const [i, link] of links.entries()) {
    const found = findLink(link);
    if (!found) return damaged(isCopy ? 'copies' : 'history', String(i + 1));
    history.push({ isCopy, link: found.link, result: found.result });
  }
  return history;
}

/** The payload of a link as this app writes it into files. */
function findPayload(itemSets: readonly ItemSet[]): (text: string) => Omit<FileHistory, 'isCopy'> | undefined {
  return (text) => {
    const link = text.slice(text.lastIndexOf('#') + 1);
    const decoded = decodeResult(link, itemSets);
    return decoded.kind === 'result' ? { link, result: decoded.result } : undefined;
  };
}

/** Verdicts are the same, and levels but for the last decimals. */
function areSame(computed: ResultFile['scores'], found: Readonly<Record<string, unknown>>): boolean {
  const scores = Object.entries(computed);
  return (
    scores.length === Object.keys(found).length &&
    scores.every(([skill, { level: own = 0, verdict }]) => {
      const parsed = v.safeParse(
        v.looseObject({ level: v.optional(v.number(), 0), verdict: v.string() }),
        found[skill],
      );
      return parsed.success && parsed.output.verdict === verdict && Math.abs(parsed.output.level - own) < TOLERANCE;
    })
  );
}

/**
 * Checks a saved file from end to end and computes its scores anew. Never throws.
 * @param itemSets - Every item set that was ever released.
 */
export function readResultFile(text: string, itemSets: readonly ItemSet[]): OpenedFile | FileFault {
  if (text.length > MOST_FILE_CHARACTERS) return { kind: 'tooLarge' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'notJson' };
  }
  const formatFault = findFormatFault(json);
  if (formatFault) return formatFault;
  const parsed = v.safeParse(file, json);
  if (!parsed.success) return damaged(v.getDotPath(parsed.issues[0])?.replaceAll('.', ', ') ?? '');
  const { output } = parsed;
  const itemSet = itemSets.find(({ number }) => number === output.itemSet);
  if (!itemSet) return { kind: 'newer' };

  const answers: Partial<Record<ItemId, ItemAnswer>> = {};
  for (const [id, value] of [...Object.entries(output.answers), ...Object.entries(output.resume?.answers ?? {})]) {
    const read = readAnswerEntry(id, value, itemSet.scenarios);
    if (!read) return damaged('answers', id);
    Object.assign(answers, Object.fromEntries(read));
  }
  const own = readHistory(output.history, findPayload(itemSets), false);
  if ('kind' in own) return own;
  const copies = readHistory(output.resume?.copies ?? [], findPayload(itemSets), true);
  if ('kind' in copies) return copies;

  const length = output.resume?.length ?? output.length;
  const hasLicence = output.resume?.hasLicence ?? false;
  const { role, date, planDone } = output;
  const scored = makeResultFile(
    { role, length, hasLicence, answers, day: 0, history: [], copies: [], planDone: [] },
    itemSet,
  );
  const isRescored = !areSame(scored.scores, output.scores);
  const history = [...own, ...copies];
  return { kind: 'file', role, length, hasLicence, date, answers, history, planDone, isRescored };
}
