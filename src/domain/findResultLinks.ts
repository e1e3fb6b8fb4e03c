import { cleanLinkText } from './cleanLinkText.ts';
import { collectCandidate, type Candidate } from './collectCandidate.ts';
import { decodeResult, findLinkLength, HEAD_CHARACTERS, MOST_CHARACTERS, type DecodedResult } from './decodeResult.ts';
import type { ItemSet, LinkedResult, LinkFault } from './linkModel.ts';

/** A link or bare code found in a text, with what it holds or why it cannot be read. */
export type FoundLink = {
  /** Line of its first character, from 1. */
  readonly line: number;
  /** The characters that were read; of a result the clean text after the "#". */
  readonly payload: string;
} & ({ readonly kind: 'result'; readonly result: LinkedResult } | { readonly kind: LinkFault });

/** An unmarked run shorter than this is a word, not a damaged code. */
const FEWEST_CHARACTERS = 20;
/** After a "#" that is not in the address of results, a run shorter than this is a tag. */
const FEWEST_MARKED = 12;
const GROUP = 4;
/** More than a label and an address have. */
const MOST_BEFORE = 300;

/** How a link announces itself: by the address of shared results, by any other "#", or not at all. */
type Mark = 'address' | 'hash' | 'none';

interface Reading {
  readonly decoded: DecodedResult;
  readonly payload: string;
}

/** True for a code as it is written for typing, in groups of four. */
function isGrouped({ runs, characters }: Candidate): boolean {
  return runs.length > 2 && runs[0] === GROUP && runs[1] === GROUP && characters.length >= FEWEST_CHARACTERS;
}

/** Reads a candidate whose head tells its length; what stands behind that length belongs to the text around it. */
function readKnown(candidate: Candidate, length: number, itemSets: readonly ItemSet[]): Reading {
  const { characters, runs } = candidate;
  const payload = characters.slice(0, length);
  const decoded = decodeResult(payload, itemSets);
  const isWhole = (runs[0] ?? 0) >= length || characters.length === length || isGrouped(candidate);
  // A gap may also be the place where the link was cut off and other text goes on.
  return decoded.kind === 'mistyped' && !isWhole ? { decoded: { kind: 'cutOff' }, payload } : { decoded, payload };
}

/** Reads a candidate of a newer version or with a damaged head: only the text around it can tell where it ends. */
function readUnknown({ characters, runs }: Candidate, itemSets: readonly ItemSet[]): Reading {
  // No link ends in "-" or "_": where one stands, it was put there.
  const joined = characters.replace(/[-_]$/u, '');
  const whole = decodeResult(joined, itemSets);
  if (whole.kind === 'newerVersion') return { decoded: whole, payload: joined };
  const payload = characters.slice(0, runs[0]).replace(/[-_]$/u, '');
  return { decoded: payload === '' ? { kind: 'cutOff' } : decodeResult(payload, itemSets), payload };
}

function findMark(text: string, sign: string, at: number): Mark {
  if (sign !== '#' && sign !== '*') return 'none';
  // The address of shared results ends in "/r", or where a carrier spoilt the path, in "r".
  const isOwn = /(?:^|[^\w-])r\/?$/iu.test(text.slice(Math.max(0, at - 3), at));
  return isOwn ? 'address' : 'hash';
}

/** True for a word that is all of its line. */
function isAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return (before === '' || before === '\n') && (after === '' || after === '\n');
}

interface Found {
  readonly reading: Reading;
  readonly end: number;
}

/** @returns undefined where nobody meant a link: a "#" or a word alone says nothing. */
function readCandidate(text: string, start: number, mark: Mark, itemSets: readonly ItemSet[]): Found | undefined {
  const near = collectCandidate(text, start, FEWEST_CHARACTERS);
  const length = findLinkLength(near.characters.slice(0, HEAD_CHARACTERS), itemSets);
  if (length === undefined && mark === 'none' && near.runs[0] !== FEWEST_CHARACTERS) return undefined;
  const candidate = collectCandidate(text, start, MOST_CHARACTERS + 1);
  const reading = length === undefined ? readUnknown(candidate, itemSets) : readKnown(candidate, length, itemSets);
  const { kind } = reading.decoded;
  if (kind === 'result') return { reading, end: candidate.ends[reading.payload.length - 1] ?? start };

  const [firstRun = 0] = candidate.runs;
  const end = candidate.ends[firstRun - 1] ?? start;
  const hasHead = length !== undefined;
  const isLong = firstRun >= FEWEST_CHARACTERS || isGrouped(candidate);
  const isMarked = mark === 'hash' && hasHead && firstRun >= FEWEST_MARKED;
  const isLikely = isMarked || (mark === 'none' && isLong && (hasHead || isAlone(text, start, end)));
  const isMeant = mark === 'address' || kind === 'newerVersion' || (kind !== 'notALink' && isLikely);
  return isMeant ? { reading, end } : undefined;
}

/** How far a reading of a text has come. */
export interface ReadingStep {
  /** The link found here, if any. */
  readonly link?: FoundLink;
  /** What stands before it in its line, the address included; at most 300 characters. */
  readonly before?: string;
  /** Share of the text that was read, 0 to 1. */
  readonly share: number;
}

/**
 * The same as `findResultLinks` in steps of a few microseconds, so that a page can draw in between.
 * @param cleaned - A text from `cleanLinkText`.
 */
export function* walkResultLinks(cleaned: string, itemSets: readonly ItemSet[]): Generator<ReadingStep, void> {
  // A "#", the "*" that one mail filter writes for it, or the start of a word.
  const starts = /[#*]|(?<![\w-])[\w-]/gu;
  let line = 1;
  let lineStart = 0;
  let nextBreak = cleaned.indexOf('\n');
  for (let match = starts.exec(cleaned); match; match = starts.exec(cleaned)) {
    const { 0: sign, index } = match;
    const mark = findMark(cleaned, sign, index);
    const start = mark === 'none' ? index : index + 1;
    const read = readCandidate(cleaned, start, mark, itemSets);
    const share = index / cleaned.length;
    if (!read) {
      yield { share };
      continue;
    }
    for (; nextBreak !== -1 && nextBreak < start; nextBreak = cleaned.indexOf('\n', nextBreak + 1)) {
      line += 1;
      lineStart = nextBreak + 1;
    }
    const before = cleaned.slice(Math.max(lineStart, start - MOST_BEFORE), start);
    yield { share, before, link: { line, payload: read.reading.payload, ...read.reading.decoded } };
    starts.lastIndex = Math.max(start, read.end);
  }
}

/**
 * Finds every result link and bare code in a text of any size: a mail, a chat, a list of 10,000 lines. Repairs what
 * carriers do to links: encoded "#", white space and line breaks inside, invisible characters, text around.
 * Never throws; time grows with the length of the text alone.
 * @param itemSets - Every set that was ever released.
 */
export function findResultLinks(text: string, itemSets: readonly ItemSet[]): readonly FoundLink[] {
  return [...walkResultLinks(cleanLinkText(text), itemSets)].flatMap(({ link }) => (link ? [link] : []));
}
