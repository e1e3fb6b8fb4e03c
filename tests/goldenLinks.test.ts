import { describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { describeLink, type GoldenLink } from '../scripts/links/describeLink.ts';

const links = JSON.parse(readFileSync('tests/golden/links.json', 'utf8')) as readonly GoldenLink[];

/** The first so many links with what they hold, for ever. A new line for new links; never change one that is here. */
const PINNED: readonly { readonly count: number; readonly sha256: string }[] = [
  { count: 16, sha256: 'b3d10370f1424ac163d6ad2f3388473038252afe574780e0e046767fcda22465' },
];

describe('the golden links', () => {
  it.each(PINNED)('are all there: the first $count', ({ count, sha256 }) => {
    const pinned = links.slice(0, count);
    expect(pinned.length).toBe(count);
    expect(createHash('sha256').update(JSON.stringify(pinned)).digest('hex')).toBe(sha256);
  });

  it('are all pinned', () => {
    expect(links.length).toBe(PINNED.at(-1)?.count);
  });

  it('cover every item set, both kinds and both lengths', () => {
    for (const { number } of itemSets) {
      const own = links.filter(({ holds }) => holds.itemSet === number);
      const kinds = new Set(own.map(({ holds }) => `${holds.kind} ${holds.length}`));
      expect(kinds).toEqual(new Set(['full quick', 'full full', 'summary quick', 'summary full']));
      expect(own.length).toBeGreaterThanOrEqual(12);
    }
  });

  it.each(links)('$name: $payload', ({ payload, holds }) => {
    const decoded = decodeResult(payload, itemSets);
    if (decoded.kind !== 'result') throw new Error(decoded.kind);
    expect(describeLink(decoded.result, itemSets)).toEqual(holds);
    expect(encodeResult(decoded.result, itemSets)).toBe(payload);
  });
});
