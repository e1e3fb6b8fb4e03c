import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { format } from 'prettier';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { set1Roles, set1Scenarios } from '#content/itemSets/set1.ts';
import { encodeBase64url } from '#domain/base64url.ts';
import { areUpperGuesses, calibrate } from '#domain/calibration.ts';
import { crc32 } from '#domain/crc32.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { LENGTHS, ROLE_CODES } from '#domain/model.ts';
import { buildResult, type SkillResult } from '#domain/result.ts';
import { selectScenarios } from '#domain/scenarios.ts';
import { scoreFullResult, summarizeResult } from '#domain/summarizeResult.ts';
import { formatLengths } from '../scripts/links/formatLengths.ts';
import { ANSWER_BYTES, drawAnswers, makeAnswers } from '../scripts/links/makeAnswers.ts';
import { damageAtRandom, listSingleErrors, listSwaps } from '../scripts/links/damage.ts';
import { makeRandom } from '../scripts/simulation/random.ts';

const person = fc.record({
  answers: fc.nat().map((seed) => drawAnswers(makeRandom(seed, 3))),
  role: fc.constantFrom(...ROLE_CODES),
  length: fc.constantFrom(...LENGTHS),
  hasLicence: fc.boolean(),
  day: fc.nat(65_535),
});

/** The second look weighs scenarios only; without any, a quick link leaves it out. */
function dropIdleMark(skill: SkillResult): SkillResult {
  if (skill.kind !== 'scored' || skill.evidence.outcomes.length > 0) return skill;
  const { reRated: _, ...evidence } = skill.evidence;
  return { ...skill, evidence };
}

describe('a result link', { timeout: 60_000 }, () => {
  it('gives back each result as it was, in one text of at most 64 characters', () => {
    fc.assert(
      fc.property(person, ({ answers, day, ...asked }) => {
        const full = makeFullResult(answers, asked, day, presentItemSet);
        for (const result of [full, summarizeResult(full, itemSets)]) {
          const text = encodeResult(result, itemSets);
          expect(/^[\w-]{21,63}[A-Za-z0-9]$/u.test(text)).toBe(true);
          expect(isDeepStrictEqual(decodeResult(text, itemSets), { kind: 'result', result })).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('gives the scores that the answers gave, and says the same of them', () => {
    fc.assert(
      fc.property(person, ({ answers, day, ...asked }) => {
        const full = makeFullResult(answers, asked, day, presentItemSet);
        const role = presentItemSet.roles.find(({ code }) => code === asked.role);
        if (!role) throw new Error('No role');
        const own = asked.length === 'quick' ? [] : selectScenarios(presentItemSet.scenarios, role, asked.hasLicence);
        const scored = scoreFullResult(full, itemSets);
        const { skills } = buildResult(role, answers, own);
        expect(scored.result.skills.map(dropIdleMark)).toEqual(skills.map(dropIdleMark));
        expect(calibrate(full.answers, scored.scenarios)).toEqual(calibrate(answers, own));
        expect(areUpperGuesses(full.answers, scored.scenarios)).toBe(areUpperGuesses(answers, own));
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused by the one who writes it when the day does not fit', () => {
    const full = makeFullResult({}, { role: 'RN', length: 'quick', hasLicence: false }, 0, presentItemSet);
    for (const day of [-1, 65_536, 0.5, Number.NaN]) {
      expect(() => encodeResult({ ...full, day }, itemSets)).toThrow(RangeError);
    }
    expect(() => encodeResult({ ...full, itemSet: 2 }, itemSets)).toThrow('No item set 2');
  });

  it('is as long as docs/result-link.md says', async () => {
    const table = await format(formatLengths(), { parser: 'markdown', printWidth: 120 });
    expect(readFileSync('docs/result-link.md', 'utf8')).toContain(table);
  });
});

const nurse = { role: 'RN', length: 'full', hasLicence: false } as const;
const allAnswered = makeAnswers(Uint8Array.from({ length: ANSWER_BYTES }, (_, i) => (i * 37 + 11) % 256));
const full = makeFullResult(allAnswered, nurse, 326, presentItemSet);
const texts = [
  full,
  makeFullResult(allAnswered, { ...nurse, length: 'quick' }, 326, presentItemSet),
  summarizeResult(full, itemSets),
].map((result) => encodeResult(result, itemSets));

function listAccepted(candidates: Iterable<string>): readonly string[] {
  return [...candidates].filter((text) => decodeResult(text, itemSets).kind === 'result');
}

describe.each(texts)('the link %s', (text) => {
  it('is read', () => {
    expect(decodeResult(text, itemSets).kind).toBe('result');
  });

  it('is not read with any one character changed, left out or added', () => {
    const damaged = listSingleErrors(text);
    // 63 others in each place, one less in each place, 64 more in each gap and at both ends, less the doubles.
    expect(damaged.length).toBe(63 * text.length + text.length + 64 * (text.length + 1));
    expect(listAccepted(damaged.filter((each) => each !== text))).toEqual([]);
  });

  it('is not read with any two neighbours swapped', () => {
    const swapped = listSwaps(text);
    expect(swapped.length).toBeGreaterThan(text.length / 2);
    expect(listAccepted(swapped)).toEqual([]);
  });

  it('is called cut off at every length', () => {
    const kinds = Array.from({ length: text.length - 1 }, (_, i) => decodeResult(text.slice(0, i + 1), itemSets).kind);
    expect(new Set(kinds)).toEqual(new Set(['cutOff']));
  });

  it('is called mistyped with text behind it', () => {
    expect(decodeResult(`${text}a`, itemSets)).toEqual({ kind: 'mistyped' });
  });
});

it('no burst of up to five characters goes unseen, 100,000 at random', { timeout: 60_000 }, () => {
  const random = makeRandom(20_261_123, 1);
  const accepted: string[] = [];
  for (let i = 0; i < 100_000; i += 1) {
    const damaged = damageAtRandom(texts[i % texts.length] ?? '', random);
    if (decodeResult(damaged, itemSets).kind === 'result') accepted.push(damaged);
  }
  expect(accepted).toEqual([]);
});

/** A text with a right checksum over a body of our making: what only a forger or a newer app writes. */
function seal(body: readonly number[]): string {
  const check = crc32(body);
  return encodeBase64url([...body, check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255]);
}

const quickBody = [...Buffer.from(texts[1] ?? '', 'base64url')].slice(0, -4);
const withByte = (index: number, value: number) => quickBody.map((byte, i) => (i === index ? value : byte));
// Head: version 4 bits, kind 2, item set 6, role 6, length 1, licence 1, day 16.
const [b0 = 0, b1 = 0, b2 = 0] = quickBody;

describe('a whole text that this app did not write', () => {
  it.each([
    { name: 'of version 2', body: withByte(0, b0 + 16), kind: 'newerVersion' },
    { name: 'of version 15', body: withByte(0, 0xf4), kind: 'newerVersion' },
    { name: 'of kind 2', body: withByte(0, b0 + 8), kind: 'newerVersion' },
    { name: 'of item set 2', body: withByte(1, b1 + 16), kind: 'newerVersion' },
    { name: 'of version 0', body: withByte(0, b0 - 16), kind: 'notALink' },
    { name: 'of item set 0', body: withByte(1, b1 - 16), kind: 'notALink' },
    {
      name: 'of role 63',
      body: withByte(2, b2 | 0xfc).map((byte, i) => (i === 1 ? byte | 15 : byte)),
      kind: 'notALink',
    },
    { name: 'with a licence that decides nothing', body: withByte(2, b2 | 16), kind: 'mistyped' },
    { name: 'with a byte more', body: [...quickBody, 0], kind: 'mistyped' },
    {
      name: 'with states that do not exist',
      body: quickBody.map((byte, i) => (i < 4 ? byte : byte | 15)),
      kind: 'mistyped',
    },
    { name: 'of nothing', body: [], kind: 'notALink' },
    { name: 'of a part of the head', body: quickBody.slice(0, 4), kind: 'notALink' },
  ])('is named: $name', ({ body, kind }) => {
    expect(decodeResult(seal(body), itemSets)).toEqual({ kind });
  });

  it('is refused when it is full without a scenario', () => {
    const kept = full.answers;
    const ids = Object.keys(kept).filter((id) => id.includes('.'));
    expect(ids.length).toBeGreaterThan(10);
    const bare = Object.fromEntries(Object.entries(kept).filter(([id]) => !id.includes('.')));
    expect(decodeResult(encodeResult({ ...full, answers: bare }, itemSets), itemSets)).toMatchObject({
      result: { length: 'quick' },
    });
    const empty = Buffer.from(texts[0] ?? '', 'base64url')
      .fill(0, 5)
      .subarray(0, -4);
    expect(
      decodeResult(seal([...empty.subarray(0, 4), (empty[4] ?? 0) & 0xf0, ...empty.subarray(5)]), itemSets),
    ).toEqual({ kind: 'mistyped' });
  });
});

it('item set 1 fits into the head', () => {
  expect(set1Roles.length).toBeLessThanOrEqual(64);
  expect(new Set(set1Scenarios.map(({ outcomes }) => outcomes.length))).toEqual(new Set([4]));
});
