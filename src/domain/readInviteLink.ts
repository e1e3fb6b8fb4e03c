import { cleanLinkText } from './cleanLinkText.ts';
import { collectCandidate } from './collectCandidate.ts';
import { findResultLinks } from './findResultLinks.ts';
import { decodeInvite, INVITE_CHARACTERS, type DecodedInvite, type Invite, type InviteFault } from './inviteLink.ts';
import type { ItemSet } from './linkModel.ts';

export type ReadInvite =
  | {
      readonly kind: 'invite';
      readonly invite: Invite;
      /** The clean text after the "#". */
      readonly payload: string;
    }
  /** The link of a result, which is opened elsewhere. */
  | { readonly kind: 'result'; readonly payload: string }
  | { readonly kind: InviteFault };

const MOST_CHARACTERS = 64;

interface Reading {
  readonly decoded: DecodedInvite;
  readonly payload: string;
}

/** Reads what begins here: gaps inside are left out, and what stands behind the length of an invite is not part of it. */
function readAt(text: string, start: number, itemSets: readonly ItemSet[]): Reading {
  const { characters, runs } = collectCandidate(text, start, MOST_CHARACTERS);
  const payload = characters.slice(0, INVITE_CHARACTERS);
  const decoded = decodeInvite(payload, itemSets);
  if (decoded.kind === 'invite') return { decoded, payload };
  const run = characters.slice(0, runs[0]);
  return { decoded: decodeInvite(run, itemSets), payload: run };
}

/**
 * Reads the one invite that stands in an address or in whatever a person pasted or typed; the first of several. Repairs
 * the same damage as readResultLink. Never throws; nothing of the text is handed on but what was decoded.
 * @param itemSets - Every set that was ever released.
 */
export function readInviteLink(text: string, itemSets: readonly ItemSet[]): ReadInvite {
  const cleaned = cleanLinkText(text);
  const faults: InviteFault[] = [];
  for (const { 0: sign, index } of cleaned.matchAll(/[#*]|(?<![\w-])[\w-]/gu)) {
    const isMarked = sign === '#' || sign === '*';
    const { decoded, payload } = readAt(cleaned, isMarked ? index + 1 : index, itemSets);
    if (decoded.kind === 'invite') return { ...decoded, payload };
    // A word of a message that looks like the start of an invite is none.
    if (isMarked) faults.push(decoded.kind);
  }
  const result = findResultLinks(text, itemSets).find(({ kind }) => kind === 'result');
  if (result) return { kind: 'result', payload: result.payload };
  const alone = decodeInvite(cleaned.replaceAll(/\s/gu, ''), itemSets).kind;
  if (alone !== 'invite') faults.push(alone);
  return { kind: faults.find((fault) => fault !== 'notAnInvite') ?? 'notAnInvite' };
}
