import { describe, expect, it } from 'vitest';
import type { Answers, Confidence, ItemAnswer, ScenarioKey } from './answers.ts';
import { areUpperGuesses, calibrate } from './calibration.ts';
import { SKILL_IDS, type Level } from './model.ts';

const outcomes = ['best', 'partial', 'wrong', 'unsafe'] as const;
const scenarios: readonly ScenarioKey[] = SKILL_IDS.map((skill) => ({ id: `${skill}.1`, outcomes }));
const chose = (option: number, confidence?: Confidence): ItemAnswer => ({
  kind: 'chose',
  option,
  isLocked: true,
  ...(confidence ? { confidence } : {}),
});

/** The first `best` of `count` scenarios answered best, the rest wrong, all with one confidence. */
function answer(count: number, best: number, confidence?: Confidence): Answers {
  return Object.fromEntries(scenarios.slice(0, count).map(({ id }, i) => [id, chose(i < best ? 0 : 2, confidence)]));
}

function rateAll(level: Level): Answers {
  return Object.fromEntries(SKILL_IDS.map((skill) => [skill, { kind: 'rated', level } as const]));
}

describe('calibrate', () => {
  it.each([
    { count: 7, best: 0, confidence: 'certain', verdict: 'tooFew' },
    { count: 8, best: 6, confidence: 'certain', verdict: 'aboutRight' },
    { count: 10, best: 7, confidence: 'certain', verdict: 'tooSure' },
    { count: 10, best: 10, confidence: 'guessing', verdict: 'tooUnsure' },
    { count: 20, best: 15, confidence: 'certain', verdict: 'tooSure' },
    { count: 20, best: 16, confidence: 'certain', verdict: 'aboutRight' },
  ] as const)('says $verdict for $best best of $count, $confidence', ({ count, best, confidence, verdict }) => {
    expect(calibrate(answer(count, best, confidence), scenarios)).toMatchObject({ count, verdict });
  });

  it('counts only answers with a confidence', () => {
    expect(calibrate(answer(20, 0), scenarios)).toMatchObject({ count: 0, verdict: 'tooFew', groups: [] });
  });

  it('names what was certain but not best, and guessed but best', () => {
    const given: Answers = {
      'EHR-1.1': chose(1, 'certain'),
      'EHR-2.1': chose(0, 'certain'),
      'EHR-3.1': chose(0, 'guessing'),
    };
    expect(calibrate(given, scenarios)).toMatchObject({
      certainNotBest: ['EHR-1.1'],
      unsureButBest: ['EHR-3.1'],
      groups: [
        { confidence: 'guessing', count: 1, bestCount: 1 },
        { confidence: 'certain', count: 2, bestCount: 1 },
      ],
    });
  });
});

describe('areUpperGuesses', () => {
  it('is so for top ratings with few best answers, and not for top ratings with most best', () => {
    expect(areUpperGuesses({ ...rateAll(5), ...answer(23, 8) }, scenarios)).toBe(true);
    expect(areUpperGuesses({ ...rateAll(5), ...answer(23, 15) }, scenarios)).toBe(false);
  });

  it('is not so without ratings or without scenarios', () => {
    expect(areUpperGuesses(answer(23, 0), scenarios)).toBe(false);
    expect(areUpperGuesses(rateAll(5), scenarios)).toBe(false);
  });

  it('looks at the first ratings, not at those changed after the scenarios', () => {
    const again = Object.fromEntries(
      SKILL_IDS.map((skill) => [`${skill}/again`, { kind: 'rated', level: 1 } as const]),
    );
    expect(areUpperGuesses({ ...rateAll(5), ...answer(23, 8), ...again }, scenarios)).toBe(true);
  });
});
