import { describe, expect, it } from 'vitest';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { findResultLinks } from '#domain/findResultLinks.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { readResultLink } from '#domain/readResultLink.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';
import { listHuge, makeHostile } from '../scripts/links/hostile.ts';
import { ANSWER_BYTES, makeAnswers } from '../scripts/links/makeAnswers.ts';
import { makeRandom } from '../scripts/simulation/random.ts';

const answers = makeAnswers(Uint8Array.from({ length: ANSWER_BYTES }, (_, i) => (i * 29 + 5) % 256));
const full = makeFullResult(answers, { role: 'NP', length: 'full', hasLicence: false }, 326, presentItemSet);
const quick = makeFullResult(answers, { role: 'NONE', length: 'quick', hasLicence: true }, 65_535, presentItemSet);
const links = [full, quick, summarizeResult(full, itemSets), summarizeResult(quick, itemSets)].map((result) =>
  encodeResult(result, itemSets),
);

describe('100,000 hostile texts', { timeout: 60_000 }, () => {
  const random = makeRandom(20_261_123, 2);
  const hostile = Array.from({ length: 100_000 }, (_, i) => {
    const link = links[i % links.length] ?? '';
    return { link, text: makeHostile(link, random) };
  });

  it('are refused by the decoder, each by name, unless they are the link itself', () => {
    const accepted = hostile.filter(({ text }) => decodeResult(text, itemSets).kind === 'result');
    expect(accepted.filter(({ link, text }) => text !== link)).toEqual([]);
    const names = new Set(hostile.map(({ text }) => decodeResult(text, itemSets).kind));
    expect([...names].toSorted()).toEqual(['cutOff', 'mistyped', 'notALink', 'result']);
  });

  it('give nothing but the link itself when repaired', () => {
    const foreign = hostile.filter(({ link, text }) => {
      const read = readResultLink(text, itemSets);
      return read.kind === 'result' && read.payload !== link;
    });
    expect(foreign).toEqual([]);
    const repaired = hostile.filter(({ text }) => readResultLink(text, itemSets).kind === 'result');
    expect(repaired.length).toBeGreaterThan(1000);
  });
});

describe('huge texts', { timeout: 60_000 }, () => {
  const texts = links.flatMap((link) => listHuge(link, 30_000));

  it('are searched without harm', () => {
    const payloads = texts.flatMap((text) => findResultLinks(text, itemSets)).filter(({ kind }) => kind === 'result');
    expect(payloads.every(({ payload }) => links.includes(payload))).toBe(true);
    expect(payloads.length).toBeGreaterThan(1000);
  });

  it('are no code', () => {
    expect(new Set(texts.map((text) => decodeResult(text, itemSets).kind))).toEqual(new Set(['notALink']));
  });
});
