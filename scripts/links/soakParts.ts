import { isDeepStrictEqual } from 'node:util';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { findResultLinks } from '#domain/findResultLinks.ts';
import type { FullResult } from '#domain/linkModel.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { LENGTHS, ROLE_CODES } from '#domain/model.ts';
import { readResultLink } from '#domain/readResultLink.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';
import { pickEvenly, type Random } from '../simulation/random.ts';
import { damageAtRandom } from './damage.ts';
import { listHuge, makeHostile } from './hostile.ts';
import { drawAnswers } from './makeAnswers.ts';

/** Hostile texts made of one link before the next is drawn. */
const TEXTS_PER_LINK = 50;
const DAYS = 65_536;
const SLOT_US = 10;
const SLOTS = 100_000;

/** The result of a person with random answers, role, length and day. */
function drawResult(random: Random): FullResult {
  const asked = {
    role: pickEvenly(ROLE_CODES, random),
    length: pickEvenly(LENGTHS, random),
    hasLicence: random() < 0.5,
  };
  return makeFullResult(drawAnswers(random), asked, Math.floor(random() * DAYS), pickEvenly(itemSets, random));
}

/** The code of such a result; of three in ten its summary. */
export function drawLink(random: Random): string {
  const full = drawResult(random);
  return encodeResult(random() < 0.3 ? summarizeResult(full, itemSets) : full, itemSets);
}

/** Full results and their summaries there and back. */
export function soakRoundTrips(count: number, random: Random) {
  const tally = { results: 0, changed: 0, tooLong: 0, badEnd: 0, longest: 0 };
  for (let i = 0; i < count; i += 1) {
    const full = drawResult(random);
    for (const result of [full, summarizeResult(full, itemSets)]) {
      const text = encodeResult(result, itemSets);
      tally.results += 1;
      tally.longest = Math.max(tally.longest, text.length);
      if (text.length > 64) tally.tooLong += 1;
      if (/[-_]$/u.test(text)) tally.badEnd += 1;
      if (!isDeepStrictEqual(decodeResult(text, itemSets), { kind: 'result', result })) tally.changed += 1;
    }
  }
  return tally;
}

function findQuantileUs(slots: Uint32Array, count: number, share: number): number {
  let seen = 0;
  const slot = slots.findIndex((inSlot) => {
    seen += inSlot;
    return seen >= count * share;
  });
  return (slot + 1) * SLOT_US;
}

/** Hostile texts before the decoder and before the reader that repairs. */
export function soakHostile(count: number, random: Random) {
  const tally = {
    exceptions: 0,
    foreign: 0,
    repaired: 0,
    whole: 0,
    cutOff: 0,
    mistyped: 0,
    newerVersion: 0,
    notALink: 0,
  };
  const slots = new Uint32Array(SLOTS);
  let link = '';
  let slowestUs = 0;
  for (let i = 0; i < count; i += 1) {
    if (i % TEXTS_PER_LINK === 0) link = drawLink(random);
    const text = makeHostile(link, random);
    try {
      const decoded = decodeResult(text, itemSets);
      const start = performance.now();
      const read = readResultLink(text, itemSets);
      const us = (performance.now() - start) * 1000;
      slowestUs = Math.max(slowestUs, us);
      const slot = Math.min(SLOTS - 1, Math.floor(us / SLOT_US));
      slots[slot] = (slots[slot] ?? 0) + 1;
      if (decoded.kind === 'result' && text !== link) tally.foreign += 1;
      if (read.kind === 'result' && read.payload !== link) tally.foreign += 1;
      if (read.kind === 'result') tally[decoded.kind === 'result' ? 'whole' : 'repaired'] += 1;
      else tally[read.kind] += 1;
    } catch (error) {
      tally.exceptions += 1;
      console.error(JSON.stringify(text), error);
    }
  }
  const quantiles = { p50Us: findQuantileUs(slots, count, 0.5), p999Us: findQuantileUs(slots, count, 0.999) };
  return { ...tally, ...quantiles, slowestUs };
}

/** Runs of 1 to 5 wrong characters. */
export function soakBursts(count: number, random: Random) {
  const tally = { accepted: 0, cutOff: 0, mistyped: 0, newerVersion: 0, notALink: 0 };
  for (let i = 0; i < count; i += 1) {
    const { kind } = decodeResult(damageAtRandom(drawBurstLink(i, random), random), itemSets);
    tally[kind === 'result' ? 'accepted' : kind] += 1;
  }
  return tally;
}

let burstLink = '';

function drawBurstLink(index: number, random: Random): string {
  if (index % TEXTS_PER_LINK === 0) burstLink = drawLink(random);
  return burstLink;
}

/** Milliseconds to search all the large texts that were made to be slow, by their size in characters. */
export function soakHuge(sizes: readonly number[], random: Random) {
  const link = drawLink(random);
  return sizes.map((size) => {
    const times = listHuge(link, size).map((text) => {
      const start = performance.now();
      findResultLinks(text, itemSets);
      return performance.now() - start;
    });
    return { size, texts: times.length, allMs: times.reduce((sum, ms) => sum + ms, 0), slowestMs: Math.max(...times) };
  });
}
