import { describe, expect, it } from 'vitest';
import { planText } from './plan.ts';
import type { Evidence } from '#domain/estimate.ts';
import { LEVELS, OUTCOMES, SKILL_IDS, type Level } from '#domain/model.ts';
import { orderGaps, type ClosedStep } from '#domain/planBuild.ts';
import { CLOSING_KINDS, NO_LIMITS } from '#domain/planTerms.ts';
import type { PlanSum } from '#domain/planTime.ts';
import { buildResult } from '#domain/result.ts';
import { levelNames } from './common.ts';

const SUM: PlanSum = {
  lineCount: 12,
  freeCount: 12,
  time: { from: 245, to: 335, unknownCount: 0 },
  closedCount: 12,
  gapCount: 12,
};

/** The gap that these answers leave in a skill; undefined where they leave none. */
function findGap(target: Level, { rating, reRated, outcomes }: Evidence): ClosedStep | undefined {
  const scenarios = outcomes.map((outcome, i) => ({ id: `EHR-1.${i + 1}` as const, outcomes: [outcome] }));
  const answers = {
    ...(rating && { 'EHR-1': { kind: 'rated', level: rating } as const }),
    ...(rating && reRated && { 'EHR-1': { kind: 'rated', level: rating === 1 ? 2 : 1 } as const }),
    ...(rating && reRated && { 'EHR-1/again': { kind: 'rated', level: rating } as const }),
    ...Object.fromEntries(scenarios.map(({ id }) => [id, { kind: 'chose', option: 0, isLocked: true }])),
  };
  const targets = SKILL_IDS.map((skill) => (skill === 'EHR-1' ? target : 0));
  const [first] = orderGaps(buildResult({ targets, core: [] }, answers, scenarios).gaps);
  return first && { skill: 'EHR-1', step: first.step, target, verdict: first.gap.verdict, because: first.gap.evidence };
}

describe('the words of the plan', () => {
  it.each([
    { from: 0, to: 0, unknownCount: 2, words: '2 items of unknown length' },
    { from: 20, to: 20, unknownCount: 0, words: 'About 20 minutes' },
    { from: 20, to: 40, unknownCount: 0, words: 'About 20 to 40 minutes' },
    { from: 45, to: 120, unknownCount: 0, words: 'About 45 minutes to 2 hours' },
    { from: 60, to: 100, unknownCount: 0, words: 'About 1 to 1.5 hours' },
    { from: 350, to: 362, unknownCount: 0, words: 'About 6 hours' },
    { from: 360, to: 540, unknownCount: 1, words: 'About 6 to 9 hours and 1 item of unknown length' },
  ])('tell $from to $to minutes as "$words"', ({ words, ...time }) => {
    expect(planText.summarize({ ...SUM, time }, 'you')).toBe(
      `${words}, all free, for the next step in each of your 12 gaps.`,
    );
  });

  it.each([
    [{}, 'you', 'all free, for the next step in each of your 12 gaps.'],
    [{}, 'other', 'all free, for the next step in each of the 12 gaps.'],
    [{ freeCount: 9 }, 'you', '9 of 12 items free, for the next step in each of your 12 gaps.'],
    [{ freeCount: 0 }, 'you', 'not free, for the next step in each of your 12 gaps.'],
    [{ lineCount: 1, freeCount: 1, closedCount: 1, gapCount: 1 }, 'you', 'free, for the next step in your one gap.'],
    [{ closedCount: 8 }, 'you', 'all free, for the next step in 8 of your 12 gaps. Four stay open.'],
    [{ closedCount: 11 }, 'other', 'all free, for the next step in 11 of the 12 gaps. One stays open.'],
  ] as const)('tell a plan of %j as to %s', (sum, person, words) => {
    expect(planText.summarize({ ...SUM, ...sum }, person)).toBe(`About 4 to 5.5 hours, ${words}`);
  });

  it('tell of a plan with nothing in it', () => {
    const time = { from: 0, to: 0, unknownCount: 0 };
    expect(planText.summarize({ lineCount: 0, freeCount: 0, time, closedCount: 0, gapCount: 3 }, 'you')).toBe(
      'No training and no practice task fits yet.',
    );
  });

  it('tell each limit that holds', () => {
    expect(planText.limits(NO_LIMITS)).toBe('Set limits: cost, hours, kind, region');
    const strict = { freeOnly: true, creditOnly: true, kinds: CLOSING_KINDS.slice(0, 2), region: 'UK', maxHours: 4 };
    expect(planText.limits(strict)).toBe(
      'Limits: only free, 4 h at most, only with credit, only courses and certificates, fit for United Kingdom',
    );
    expect(planText.limits({ ...NO_LIMITS, kinds: [] })).toBe('Limits: no kind');
  });

  it.each([
    [4, { rating: 3, outcomes: ['best'] }, 'from “On my own” (rated) to “In any situation” (target).'],
    [3, { rating: 1, outcomes: [] }, 'from “Not yet” (rated) to “With help” (target “On my own”).'],
    [
      4,
      { rating: 4, outcomes: ['unsafe', 'wrong'] },
      'from “With help” (rated “In any situation”) to “On my own” (target “In any situation”). In scenarios, one answer could put a patient at risk and one was not the best.',
    ],
    [
      4,
      { rating: 4, reRated: true, outcomes: ['wrong', 'wrong'] },
      'from “On my own” (rated “In any situation” at the second look) to “In any situation” (target). In scenarios, 2 answers were not the best.',
    ],
    [
      4,
      { outcomes: ['best', 'partial'] },
      'from “On my own” (not rated) to “In any situation” (target). In scenarios, one answer was partly right and one was the best.',
    ],
  ] as const)('explain the step of a gap below a target of %d, with %j', (target, evidence, words) => {
    const gap = findGap(target, evidence);
    expect(gap && planText.explainStep(gap)).toBe(words);
  });

  it('explain every gap that one rating and up to two scenarios can leave', () => {
    const outcomes = [[], ...OUTCOMES.map((one) => [one]), ...OUTCOMES.flatMap((a) => OUTCOMES.map((b) => [a, b]))];
    const ratings = [undefined, ...LEVELS];
    const evidence = ratings.flatMap((rating) =>
      outcomes.flatMap((all) =>
        [true, false].map((reRated) => Object.assign(rating ? { rating } : {}, { reRated, outcomes: all })),
      ),
    );
    const gaps = LEVELS.slice(1).flatMap((target) => evidence.flatMap((given) => findGap(target, given) ?? []));
    expect(gaps.length).toBeGreaterThan(300);
    for (const gap of gaps) {
      const { step, target, because } = gap;
      const { rating } = because;
      const words = planText.explainStep(gap);
      expect(words).toContain(`“${levelNames[target]}”`);
      expect(words).toContain(rating ? `“${levelNames[rating]}”` : 'not rated');
      // What was rated alone does not say why a person is elsewhere, or below a target that the rating meets.
      const isPlain = rating !== undefined && step.from === rating && rating < target;
      expect(isPlain || words.includes('In scenarios, '), words).toBe(true);
      expect(words.includes('was the best') || words.includes('were the best')).toBe(
        because.outcomes.includes('best') && (rating === undefined || step.from > rating),
      );
    }
  });

  it('name the limits to loosen', () => {
    expect(planText.allow({ limits: ['freeOnly', 'maxHours'], maxHours: 2.5 })).toBe(
      'Allow what costs money and 2.5 h in all',
    );
    expect(planText.allow({ limits: ['maxHours'] })).toBe('Allow any number of hours');
  });
});
