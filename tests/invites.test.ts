import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { encodeChecked } from '#domain/checkedText.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { findResultLinks } from '#domain/findResultLinks.ts';
import { decodeInvite, encodeInvite, INVITE_CHARACTERS, type Invite } from '#domain/inviteLink.ts';
import { LENGTHS, QUESTIONNAIRE_IDS, ROLE_CODES } from '#domain/model.ts';
import { readInviteLink } from '#domain/readInviteLink.ts';
import { readResultLink } from '#domain/readResultLink.ts';
import { listSingleErrors, listSwaps } from '../scripts/links/damage.ts';
import type { GoldenInvite } from '../scripts/links/goldenInvites.ts';
import { drawLink } from '../scripts/links/soakParts.ts';
import { makeRandom } from '../scripts/simulation/random.ts';

const golden = JSON.parse(readFileSync('tests/golden/invites.json', 'utf8')) as readonly GoldenInvite[];

/** The first so many invites with what they hold, for ever. A new line for new ones; never change one that is here. */
const PINNED: readonly { readonly count: number; readonly sha256: string }[] = [
  { count: 6, sha256: '6990fae6a125c0db7427e4952bd6019e48ccb9c3d8bbba17befeae1ed12ad167' },
];

const invite: Invite = { itemSet: 1, role: 'RN', length: 'full', parts: ['records', 'video'], dueDay: 454 };
const code = encodeInvite(invite, itemSets);
const site = 'https://skills.example.org';
const link = `${site}/i#${code}`;
const cut = (text: string, at: number, between: string) => text.slice(0, at) + between + text.slice(at);

const bytes = (...body: readonly number[]) => encodeChecked(Uint8Array.from(body));

const anyInvite: fc.Arbitrary<Invite> = fc
  .record({
    role: fc.option(fc.constantFrom(...ROLE_CODES)),
    length: fc.constantFrom(...LENGTHS),
    parts: fc.subarray([...QUESTIONNAIRE_IDS], { minLength: 1 }),
    dueDay: fc.option(fc.nat(65_535)),
  })
  .map(({ role, dueDay, ...invited }) =>
    Object.assign(
      { itemSet: presentItemSet.number, ...invited },
      role === null ? {} : { role },
      dueDay === null ? {} : { dueDay },
    ),
  );

describe('the golden invites', () => {
  it.each(PINNED)('are all there: the first $count', ({ count, sha256 }) => {
    const pinned = golden.slice(0, count);
    expect(pinned.length).toBe(count);
    expect(createHash('sha256').update(JSON.stringify(pinned)).digest('hex')).toBe(sha256);
  });

  it('are all pinned', () => {
    expect(golden.length).toBe(PINNED.at(-1)?.count);
  });

  it.each(golden)('$name: $payload', ({ payload, holds }) => {
    expect(decodeInvite(payload, itemSets)).toEqual({ kind: 'invite', invite: holds });
    expect(encodeInvite(holds, itemSets)).toBe(payload);
  });
});

describe('an invite', () => {
  it('comes back as it was, from 14 characters that no program cuts', () => {
    fc.assert(
      fc.property(anyInvite, (any) => {
        const text = encodeInvite(any, itemSets);
        expect(text).toMatch(/^[\w-]{13}[A-Za-z0-9]$/u);
        expect(decodeInvite(text, itemSets)).toEqual({ kind: 'invite', invite: any });
      }),
    );
    expect(INVITE_CHARACTERS).toBe(14);
  });

  it('with one character wrong, missing, added or swapped is refused, each of them', () => {
    for (const damaged of [...listSingleErrors(code), ...listSwaps(code)]) {
      const { kind } = decodeInvite(damaged, itemSets);
      expect(kind, damaged).toMatch(/^(?:cutOff|mistyped|notAnInvite)$/u);
    }
  });

  it.each([
    ['no questionnaire', { ...invite, parts: [] }],
    ['a day that does not fit', { ...invite, dueDay: 65_536 }],
    ['half a day', { ...invite, dueDay: 0.5 }],
    ['a set that is not there', { ...invite, itemSet: 2 }],
  ])('of %s is not made', (_, wrong) => {
    expect(() => encodeInvite(wrong, itemSets)).toThrow(RangeError);
  });

  it.each([
    ['newerVersion', 'of the next version', bytes(8, 16, 192, 0, 15, 0)],
    ['newerVersion', 'of the next version, and longer', bytes(8, 16, 192, 0, 15, 0, 7, 7)],
    ['newerVersion', 'of an item set to come', bytes(4, 32, 192, 0, 15, 0)],
    ['newerVersion', 'with something in the free byte', bytes(4, 28, 192, 0, 15, 1)],
    ['mistyped', 'of a role that the set does not have', bytes(4, 27, 192, 0, 15, 0)],
    ['mistyped', 'of no questionnaire', bytes(4, 28, 192, 0, 0, 0)],
    ['mistyped', 'with a day and no due date', bytes(4, 31, 192, 0, 31, 0)],
    ['mistyped', 'that is longer', bytes(4, 31, 192, 0, 15, 0, 0)],
    ['notAnInvite', 'of version 0', bytes(0, 16, 192, 0, 15, 0)],
    ['notAnInvite', 'of item set 0', bytes(4, 0, 192, 0, 15, 0)],
    ['notAnInvite', 'of nothing', ''],
    ['notAnInvite', 'with other characters', 'B\u00FCro'],
    ['notAnInvite', 'that is far too long', code.repeat(6)],
    ['cutOff', 'that was cut off', code.slice(0, -1)],
    ['cutOff', 'that was cut off early', code.slice(0, 2)],
  ])('is %s: one %s', (kind, _, text) => {
    expect(decodeInvite(text, itemSets)).toEqual({ kind });
  });
});

describe('invites and results', () => {
  it('are never taken for one another', () => {
    const random = makeRandom(20_261_124, 2);
    for (let i = 0; i < 2000; i += 1) expect(decodeInvite(drawLink(random), itemSets).kind).toBe('notAnInvite');
    fc.assert(
      fc.property(anyInvite, (any) => {
        const text = encodeInvite(any, itemSets);
        expect(decodeResult(text, itemSets)).toEqual({ kind: 'notALink' });
        // A reply quotes the message with the invite: a trainer who pastes it sees the result alone.
        expect(findResultLinks(`My result.\n> ${site}/i#${text}\n`, itemSets)).toEqual([]);
      }),
    );
  });
});

describe('readInviteLink', () => {
  it.each([
    ['an address', link],
    ['a bare code', code],
    ['%23 for "#"', `${site}/i%23${code}`],
    ['%2523, encoded twice', `${site}/i/%2523${code}`],
    ['&#35; for "#"', `${site}/i&#35;${code}`],
    ['a tracking part behind it', `${link}&amp;utm_source=mail`],
    ['a full stop behind it', `Please take part: ${link}.`],
    ['angle brackets', `<${link}>`],
    ['underscores of a chat', `_${link}_`],
    ['a line break inside', cut(link, link.length - 5, '\r\n')],
    ['a quoted reply', `> ${cut(link, link.length - 5, '\n> ')}`],
    ['a soft line break of mail', cut(link, link.length - 5, '=\r\n')],
    ['a zero-width space', cut(link, link.length - 5, '\u200B')],
    ['groups of four', code.match(/.{1,4}/gu)?.join(' ') ?? ''],
    ['a message around it', `BBC News\nDear all, B B 2 see\n${link}\nThank you, BB`],
    ['a result before it', `${site}/r#${drawLink(makeRandom(1, 1))}\n${link}`],
  ])('reads %s', (_, text) => {
    expect(readInviteLink(text, itemSets)).toEqual({ kind: 'invite', invite, payload: code });
  });

  const result = drawLink(makeRandom(3, 3));
  it.each([
    ['cutOff', `/i#${code.slice(0, -3)}`],
    ['cutOff', `/i#${code.slice(0, -3)} and more`],
    ['mistyped', `/i#${code.replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A'))}`],
    ['notAnInvite', '/i#hello'],
    ['notAnInvite', '/i'],
    ['notAnInvite', 'BBC News, Boo, B'],
    ['notAnInvite', ''],
    ['newerVersion', `/i#${encodeChecked(Uint8Array.of(8, 16, 192, 0, 15, 0, 7, 7))}`],
  ])('says %s of %s', (kind, text) => {
    expect(readInviteLink(text, itemSets)).toEqual({ kind });
  });

  it('knows the link of a result, and readResultLink finds none in an invite', () => {
    expect(readInviteLink(`${site}/i#${result}`, itemSets)).toEqual({ kind: 'result', payload: result });
    expect(readResultLink(`${site}/r#${code}`, itemSets).kind).toBe('notALink');
  });

  it('never throws and takes no longer than the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof readInviteLink(text, itemSets).kind === 'string'),
    );
    for (const part of ['#', 'B', 'B ', 'BB#', '\n> ', '%25', '#BBf\n']) {
      expect(readInviteLink(part.repeat(20_000), itemSets).kind).not.toBe('invite');
    }
  });
});
