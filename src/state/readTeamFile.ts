import * as v from 'valibot';
import { decodeResult, MOST_CHARACTERS } from '#domain/decodeResult.ts';
import type { ItemSet, LinkedResult } from '#domain/linkModel.ts';
import { MOST_TEAM_LINKS, TEAM_FILE_FORMAT } from '#domain/teamFile.ts';
import { cleanTeamLabel } from '#domain/teamLabel.ts';
import type { TeamLink } from '#domain/teamModel.ts';
import type { FileFault } from './readResultFile.ts';

/** A link of the file with what it holds. */
export interface OpenedTeamLink extends TeamLink {
  readonly result: LinkedResult;
}

/** A saved team that was checked from end to end. */
export interface OpenedTeam {
  readonly kind: 'team';
  readonly now: readonly OpenedTeamLink[];
  readonly earlier: readonly OpenedTeamLink[];
  readonly invited?: number;
}

/** Two full lists with the longest labels. */
const MOST_FILE_CHARACTERS = 12_000_000;
/** Some milliseconds of reading. */
const LINKS_PER_SLICE = 100;

const link = v.strictObject({
  label: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((label) => cleanTeamLabel(label) === label),
    ),
  ),
  payload: v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)),
});
const links = v.pipe(v.array(v.unknown()), v.maxLength(MOST_TEAM_LINKS));
const file = v.strictObject({
  format: v.literal(TEAM_FILE_FORMAT),
  invited: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_TEAM_LINKS))),
  now: links,
  earlier: links,
});

const FORMAT_NAME = /^webside-team\/\d+$/u;

function damaged(...where: readonly string[]): FileFault {
  return { kind: 'damaged', where: where.join(', ') };
}

/** Names the file's format without trusting anything else of it. */
function findFormatFault(json: unknown): FileFault | undefined {
  const parsed = v.safeParse(v.looseObject({ format: v.string() }), json);
  if (!parsed.success || !FORMAT_NAME.test(parsed.output.format)) return { kind: 'notOurs' };
  return parsed.output.format === TEAM_FILE_FORMAT ? undefined : { kind: 'newer' };
}

function readLink(entry: unknown, itemSets: readonly ItemSet[], where: string): OpenedTeamLink | FileFault {
  const parsed = v.safeParse(link, entry);
  if (!parsed.success) return damaged(where, v.getDotPath(parsed.issues[0]) ?? '');
  const decoded = decodeResult(parsed.output.payload, itemSets);
  if (decoded.kind === 'newerVersion') return { kind: 'newer' };
  if (decoded.kind !== 'result') return damaged(where, 'payload');
  return { ...parsed.output, result: decoded.result };
}

/**
 * Checks a saved team from end to end, in slices of some milliseconds: yields how many links were read so far, and
 * returns the team, or why it is not opened. Never throws.
 * @param itemSets - Every item set that was ever released.
 */
export function* readTeamFile(
  text: string,
  itemSets: readonly ItemSet[],
): Generator<number, OpenedTeam | FileFault, undefined> {
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
  if (!parsed.success) return damaged(v.getDotPath(parsed.issues[0]) ?? '');

  const { invited, ...given } = parsed.output;
  const opened = { now: [] as OpenedTeamLink[], earlier: [] as OpenedTeamLink[] };
  let count = 0;
  for (const list of ['now', 'earlier'] as const) {
    for (const [i, entry] of given[list].entries()) {
      const read = readLink(entry, itemSets, `${list}, ${i + 1}`);
      if ('kind' in read) return read;
      opened[list].push(read);
      count += 1;
      if (count % LINKS_PER_SLICE === 0) yield count;
    }
  }
  return { kind: 'team', ...opened, ...(invited !== undefined && { invited }) };
}
