import { CHECK_BYTES, encodeChecked } from './checkedText.ts';
import { LAST_DAY } from './daysSince2026.ts';
import { layOutLink } from './linkLayout.ts';
import { getItemSet, type ItemSet, type LinkedResult, type SummaryResult } from './linkModel.ts';
import { countAnswers, getAskedRole, type LinkDigits } from './makeFullResult.ts';
import { joinDigits } from './mixedRadix.ts';
import { toSummaryDigit } from './summaryDigits.ts';

/** The format that is written; see docs/result-link.md. */
export const LINK_VERSION = 1;
/** The order is the number of the kind in links. */
export const LINK_KINDS = ['full', 'summary'] as const;

/** The head: version 4 bits, kind 2, item set 6, role 6, length 1, licence 1, day 16; four bits are left of its bytes. */
function joinHead(kind: number, itemSet: number, role: number, flags: number, day: number): readonly number[] {
  return [
    LINK_VERSION * 16 + kind * 4 + (itemSet >> 4),
    (itemSet % 16) * 16 + (role >> 2),
    (role % 4) * 64 + flags * 16 + (day >> 12),
    (day >> 4) % 256,
    (day % 16) * 16,
  ];
}

function countSummary({ role, length, skills }: SummaryResult, itemSet: ItemSet): LinkDigits {
  const shape = { kind: 'summary', itemSet, role: getAskedRole(itemSet, role), length, hasLicence: false } as const;
  const digits = skills.map((skill) => toSummaryDigit(skill, length));
  return { length, hasLicence: false, layout: layOutLink(shape), digits };
}

/**
 * The text of a result link after its "#": at most 64 of `A-Za-z0-9_-`, the last never "-" or "_".
 * The same result always gives the same text.
 * @throws {RangeError} For an item set or role that is not there, a day that does not fit, or a summary whose level
 * and verdict contradict each other.
 */
export function encodeResult(result: LinkedResult, itemSets: readonly ItemSet[]): string {
  const { kind, day } = result;
  if (!Number.isInteger(day) || day < 0 || day > LAST_DAY) throw new RangeError(`No link for day ${day}`);
  const itemSet = getItemSet(itemSets, result.itemSet);
  const { length, hasLicence, layout, digits } =
    kind === 'full' ? countAnswers(result.answers, result, itemSet) : countSummary(result, itemSet);

  const role = itemSet.roles.findIndex(({ code }) => code === result.role);
  const flags = (length === 'full' ? 2 : 0) + (hasLicence ? 1 : 0);
  const head = joinHead(LINK_KINDS.indexOf(kind), itemSet.number, role, flags, day);
  const body = joinDigits(digits, layout.radices, layout.byteCount - CHECK_BYTES);
  head.forEach((byte, i) => {
    body[i] = (body[i] ?? 0) | byte;
  });
  return encodeChecked(body);
}
