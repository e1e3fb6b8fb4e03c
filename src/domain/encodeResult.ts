import { encodeBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { CHECK_BYTES, HEADER_BITS, layOutLink } from './linkLayout.ts';
import { getItemSet, type ItemSet, type LinkedResult } from './linkModel.ts';
import { getAskedRole, listAnswerDigits, makeFullResult } from './makeFullResult.ts';
import { toSummaryDigit } from './summaryDigits.ts';

/** The format that is written; see docs/result-link.md. */
export const LINK_VERSION = 1;
/** The order is the number of the kind in links. */
export const LINK_KINDS = ['full', 'summary'] as const;
/** States of the head's parts, in order: version, kind, item set, role, length, licence, day. Together 36 bits. */
export const HEAD_RADICES = [16, 4, 64, 64, 2, 2, 65_536] as const;

function joinDigits(digits: readonly number[], radices: readonly number[]): bigint {
  return radices.reduce((number, radix, i) => number * BigInt(radix) + BigInt(digits[i] ?? 0), 0n);
}

function toBytes(number: bigint, count: number): number[] {
  return Array.from({ length: count }, (_, i) => Number((number >> BigInt(8 * (count - 1 - i))) & 0xffn));
}

/**
 * The text of a result link after its "#": at most 64 of `A-Za-z0-9_-`, the last never "-" or "_".
 * The same result always gives the same text.
 * @throws {RangeError} For an item set or role that is not there, a day that does not fit, or a summary whose level
 * and verdict contradict each other.
 */
export function encodeResult(given: LinkedResult, itemSets: readonly ItemSet[]): string {
  const itemSet = getItemSet(itemSets, given.itemSet);
  const result = given.kind === 'full' ? makeFullResult(given.answers, given, given.day, itemSet) : given;
  const { kind, length, day } = result;
  if (!Number.isInteger(day) || day < 0 || day > 65_535) throw new RangeError(`No link for day ${day}`);

  const role = getAskedRole(itemSet, result.role);
  const hasLicence = result.kind === 'full' && result.hasLicence;
  const layout = layOutLink({ kind, itemSet, role, length, hasLicence });
  const head = [
    LINK_VERSION,
    LINK_KINDS.indexOf(kind),
    itemSet.number,
    itemSet.roles.indexOf(role),
    Number(length === 'full'),
    Number(hasLicence),
    day,
  ];
  const digits =
    result.kind === 'full'
      ? listAnswerDigits(layout, result.answers, length)
      : result.skills.map((skill) => toSummaryDigit(skill, length));

  const bodyBytes = layout.byteCount - CHECK_BYTES;
  const headShift = BigInt(8 * bodyBytes - HEADER_BITS);
  const body = toBytes((joinDigits(head, HEAD_RADICES) << headShift) | joinDigits(digits, layout.radices), bodyBytes);
  return encodeBase64url([...body, ...toBytes(BigInt(crc32(body)), CHECK_BYTES)]);
}
