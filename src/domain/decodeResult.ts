import { readCharacter } from './base64url.ts';
import { CHECK_BYTES, decodeChecked } from './checkedText.ts';
import { encodeResult, LINK_KINDS, LINK_VERSION } from './encodeResult.ts';
import { countCharacters, HEADER_BITS, layOutLink, type LinkLayout, type LinkShape } from './linkLayout.ts';
import type { ItemSet, LinkedResult, LinkFault } from './linkModel.ts';
import { readAnswerDigits } from './makeFullResult.ts';
import { splitDigits } from './mixedRadix.ts';
import { readSummaryDigit } from './summaryDigits.ts';

/** No link of any version is longer. */
export const MOST_CHARACTERS = 64;
/** The head tells what follows it, and how long it is. */
export const HEAD_CHARACTERS = HEADER_BITS / 6;
const HEAD_PLACES = Array.from({ length: HEAD_CHARACTERS }, (_, at) => at);
/** A damaged head and fewer characters than this are more likely a word than a link. */
const FEWEST_CHARACTERS = 20;

export type DecodedResult = { readonly kind: 'result'; readonly result: LinkedResult } | { readonly kind: LinkFault };

interface Head {
  readonly shape: LinkShape;
  readonly day: number;
}

/** @returns The fault where this app cannot know what follows the head. */
function readHead(text: string, itemSets: readonly ItemSet[]): Head | 'unknown' | 'newerVersion' {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = HEAD_PLACES.map((at) => readCharacter(text, at));
  const [version, kindNumber, setNumber, roleNumber] = [a >> 2, a % 4, b, c];
  const [length, licence, day] = [d >> 5, (d >> 4) % 2, (d % 16) * 4096 + e * 64 + f];
  if (version === 0) return 'unknown';
  const kind = LINK_KINDS[kindNumber];
  if (version > LINK_VERSION || kind === undefined) return 'newerVersion';
  const itemSet = itemSets.find((candidate) => candidate.number === setNumber);
  if (itemSet === undefined) return setNumber === 0 ? 'unknown' : 'newerVersion';
  const role = itemSet.roles[roleNumber];
  if (role === undefined) return 'unknown';
  const shape = { kind, itemSet, role, length: length === 1 ? 'full' : 'quick', hasLicence: licence === 1 } as const;
  return { shape, day };
}

/** How many characters a link has that starts like this text; undefined where the start is not one of ours. */
export function findLinkLength(text: string, itemSets: readonly ItemSet[]): number | undefined {
  const head = text.length < HEAD_CHARACTERS ? 'unknown' : readHead(text, itemSets);
  return typeof head === 'string' ? undefined : countCharacters(layOutLink(head.shape));
}

/** The head ends in the middle of its last byte. */
function withoutHead(body: Uint8Array): Uint8Array {
  return body.map((byte, i) => (8 * i + 8 <= HEADER_BITS ? 0 : 8 * i < HEADER_BITS ? byte % 16 : byte));
}

function readBody({ shape, day }: Head, layout: LinkLayout, digits: readonly number[]): LinkedResult {
  const { kind, itemSet, role, length, hasLicence } = shape;
  const shared = { itemSet: itemSet.number, role: role.code, length, day };
  if (kind === 'full') return { kind, ...shared, hasLicence, answers: readAnswerDigits(layout, digits) };
  const skills = layout.skills.map(({ skill, target }, i) => readSummaryDigit(skill, target, length, digits[i] ?? 0));
  return { kind, ...shared, skills };
}

/** The fault of a text from the link's alphabet whose CRC-32 does not fit. */
function nameDamage(text: string, itemSets: readonly ItemSet[]): LinkFault {
  if (text.length < HEAD_CHARACTERS) return isStartOfHead(text, itemSets) ? 'cutOff' : 'notALink';
  const length = findLinkLength(text, itemSets);
  if (length === undefined) return text.length < FEWEST_CHARACTERS ? 'notALink' : 'mistyped';
  return text.length < length ? 'cutOff' : 'mistyped';
}

/** True for the first characters of a link; what is missing of its head may be anything. */
function isStartOfHead(text: string, itemSets: readonly ItemSet[]): boolean {
  // Item set and role stand in the second and third character; "B" and "A" are number 1 and 0.
  const filled = text + 'EBAAAA'.slice(text.length);
  return text !== '' && findLinkLength(filled, itemSets) !== undefined;
}

/**
 * Reads the text of a result link after its "#", strictly: only what encodeResult writes is read.
 * Never throws, whatever the text; takes no longer for a long text than for a short one.
 * @param itemSets - Every set that was ever released.
 */
export function decodeResult(text: string, itemSets: readonly ItemSet[]): DecodedResult {
  if (text.length > MOST_CHARACTERS || !/^[\w-]*$/u.test(text)) return { kind: 'notALink' };
  const body = decodeChecked(text);
  if (!body) return { kind: nameDamage(text, itemSets) };
  if (8 * body.length < HEADER_BITS) return { kind: 'notALink' };

  const head = readHead(text, itemSets);
  if (head === 'newerVersion') return { kind: 'newerVersion' };
  if (head === 'unknown') return { kind: 'notALink' };
  const layout = layOutLink(head.shape);
  if (layout.byteCount !== body.length + CHECK_BYTES) return { kind: 'mistyped' };
  const digits = splitDigits(withoutHead(body), layout.radices);
  if (!digits) return { kind: 'mistyped' };
  const result = readBody(head, layout, digits);
  // A result has one text only; any other that a clever hand makes up for it is refused.
  return encodeResult(result, itemSets) === text ? { kind: 'result', result } : { kind: 'mistyped' };
}
