import { readCharacter } from './base64url.ts';
import { CHECK_BYTES, decodeChecked, encodeChecked } from './checkedText.ts';
import { LAST_DAY } from './daysSince2026.ts';
import { getItemSet, type ItemSet } from './linkModel.ts';
import { LENGTHS, QUESTIONNAIRE_IDS, type Length, type QuestionnaireId, type RoleCode } from './model.ts';

/** What a trainer asks for. No name, no address: who invites is known from the message around the link. */
export interface Invite {
  /** Number of the item set that its role is numbered by. */
  readonly itemSet: number;
  /** Absent where each person chooses their own. */
  readonly role?: RoleCode;
  readonly length: Length;
  /** At least one, in the order of QUESTIONNAIRE_IDS. */
  readonly parts: readonly QuestionnaireId[];
  /** Days since 2026-01-01, 0 to 65535, by the calendar of the reader; absent without a due date. */
  readonly dueDay?: number;
}

/** Why a text is not read as an invite. */
export type InviteFault = 'cutOff' | 'mistyped' | 'newerVersion' | 'notAnInvite';

export type DecodedInvite = { readonly kind: 'invite'; readonly invite: Invite } | { readonly kind: InviteFault };

const VERSION = 1;
const BODY_BYTES = 6;
/** Characters of every invite of version 1. */
export const INVITE_CHARACTERS = Math.ceil(((BODY_BYTES + CHECK_BYTES) * 8) / 6);
/** The place of "each chooses their own" among the numbers of roles. */
const NO_ROLE = 63;
const MOST_CHARACTERS = 64;

function markParts(parts: readonly QuestionnaireId[]): number {
  return QUESTIONNAIRE_IDS.reduce((marks, id) => marks * 2 + (parts.includes(id) ? 1 : 0), 0);
}

function numberRole({ itemSet, role }: Invite, itemSets: readonly ItemSet[]): number {
  if (role === undefined) return NO_ROLE;
  const number = getItemSet(itemSets, itemSet).roles.findIndex(({ code }) => code === role);
  if (number === -1) throw new RangeError(`No role ${role} in item set ${itemSet}`);
  return number;
}

/**
 * The text of an invite after its "#": 14 of `A-Za-z0-9_-`, the last never "-" or "_". See docs/invite-link.md.
 * @throws {RangeError} For an item set or role that is not there, no questionnaire, or a day that does not fit.
 */
export function encodeInvite(invite: Invite, itemSets: readonly ItemSet[]): string {
  const { itemSet, length, parts, dueDay = 0 } = invite;
  const marks = markParts(parts);
  if (marks === 0) throw new RangeError('An invite without a questionnaire');
  if (!Number.isInteger(dueDay) || dueDay < 0 || dueDay > LAST_DAY) throw new RangeError(`No due day ${dueDay}`);
  const role = numberRole(invite, itemSets);
  const flags = LENGTHS.indexOf(length) * 2 + (invite.dueDay === undefined ? 0 : 1);
  return encodeChecked(
    Uint8Array.of(
      VERSION * 4 + (itemSet >> 4),
      (itemSet % 16) * 16 + (role >> 2),
      (role % 4) * 64 + flags * 16 + (dueDay >> 12),
      (dueDay >> 4) % 256,
      (dueDay % 16) * 16 + marks,
      0,
    ),
  );
}

/** @returns undefined where an invite of this version names what no invite can. */
function readBody(body: Uint8Array, itemSet: ItemSet): Invite | undefined {
  const [, b = 0, c = 0, d = 0, e = 0] = body;
  const roleNumber = (b % 16) * 4 + (c >> 6);
  const role = itemSet.roles[roleNumber]?.code;
  const parts = QUESTIONNAIRE_IDS.filter((_, i) => (e >> (QUESTIONNAIRE_IDS.length - 1 - i)) % 2 === 1);
  if ((role === undefined && roleNumber !== NO_ROLE) || parts.length === 0) return undefined;
  return {
    itemSet: itemSet.number,
    ...(role !== undefined && { role }),
    length: LENGTHS[(c >> 5) % 2] ?? 'quick',
    parts,
    ...((c >> 4) % 2 === 1 && { dueDay: (c % 16) * 4096 + d * 16 + (e >> 4) }),
  };
}

/** The fault of a text whose CRC-32 does not fit: only one that starts like an invite is called one. */
function nameDamage(text: string, itemSets: readonly ItemSet[]): InviteFault {
  // Version 1 and the number of a set that is known here.
  const isOurs = text.startsWith('B') && itemSets.some(({ number }) => readCharacter(text, 1) === number);
  if (!isOurs) return 'notAnInvite';
  return text.length < INVITE_CHARACTERS ? 'cutOff' : 'mistyped';
}

/**
 * Reads the text of an invite after its "#", strictly: only what encodeInvite writes is read. Never throws.
 * @param itemSets - Every set that was ever released.
 */
export function decodeInvite(text: string, itemSets: readonly ItemSet[]): DecodedInvite {
  if (text.length > MOST_CHARACTERS || !/^[\w-]*$/u.test(text)) return { kind: 'notAnInvite' };
  const body = decodeChecked(text);
  if (!body) return { kind: nameDamage(text, itemSets) };
  const [first = 0, second = 0] = body;
  const [version, number] = [first >> 2, (first % 4) * 16 + (second >> 4)];
  // Results have their version in the upper four bits, where invites have 0.
  if (version === 0 || version >= 4 || number === 0) return { kind: 'notAnInvite' };
  const itemSet = itemSets.find((candidate) => candidate.number === number);
  // The last byte is free: what a later app says there must not be read without it.
  if (version > VERSION || !itemSet || (body.length === BODY_BYTES && body.at(-1) !== 0))
    return { kind: 'newerVersion' };
  const invite = readBody(body, itemSet);
  // An invite has one text only.
  if (!invite || encodeInvite(invite, itemSets) !== text) return { kind: 'mistyped' };
  return { kind: 'invite', invite };
}
