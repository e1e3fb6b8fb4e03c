import { describe, expect, it } from 'vitest';
import type { Answers, ItemAnswer } from './answers.ts';
import { decodeResult } from './decodeResult.ts';
import { encodeResult } from './encodeResult.ts';
import type { ItemSet } from './linkModel.ts';
import { makeFullResult } from './makeFullResult.ts';
import { LEVELS, OUTCOMES, SKILL_IDS, type Level } from './model.ts';
import { scoreFullResult, summarizeResult } from './summarizeResult.ts';

// A safety skill is asked two scenarios.
const skill = 'EHR-5';
const scenarios = ([1, 2] as const).map((n) => ({ id: `${skill}.${n}`, outcomes: OUTCOMES, audience: 'all' }) as const);

function makeSet(target: Level): ItemSet {
  const targets = SKILL_IDS.map((id) => (id === skill ? target : 0));
  return { number: 1, roles: [{ code: 'GP', clinical: true, targets, core: [] }], scenarios };
}

const rated = (level: Level): ItemAnswer => ({ kind: 'rated', level });
const ratings: readonly Answers[] = [
  {},
  { [skill]: { kind: 'notPartOfMyWork' } },
  ...LEVELS.map((level): Answers => ({ [skill]: rated(level) })),
  ...LEVELS.map((level): Answers => ({ [skill]: rated(level === 1 ? 2 : 1), [`${skill}/again`]: rated(level) })),
];
const options = [undefined, 0, 1, 2, 3];
const choose = (id: string, option: number | undefined) =>
  option === undefined ? {} : { [id]: { kind: 'chose', option, isLocked: true } };

/** Everything that can be said of one skill. */
const everything: readonly Answers[] = ratings.flatMap((rating) =>
  options.flatMap((first) =>
    options.flatMap((second): readonly Answers[] => [
      { ...rating, ...choose(`${skill}.1`, first), ...choose(`${skill}.2`, second) },
    ]),
  ),
);

describe.each(LEVELS)('the summary for a target of %i', (target) => {
  const itemSets = [makeSet(target)];
  const fulls = everything.map((answers) =>
    makeFullResult(answers, { role: 'GP', length: 'full', hasLicence: false }, 0, makeSet(target)),
  );

  it('keeps each verdict, and each level within a tenth and on its side of the notch', () => {
    const wrong = fulls.filter((full) => {
      const [real] = scoreFullResult(full, itemSets).result.skills;
      const [summary] = summarizeResult(full, itemSets).skills;
      if (real?.kind !== 'scored') return summary?.kind !== real?.kind;
      if (summary?.kind !== 'scored') return true;
      const notch = target - 0.5;
      const isSameSide = summary.level >= notch === real.estimate.level >= notch;
      const isNear = Math.abs(summary.level - real.estimate.level) < 0.1;
      const isSaid = summary.verdict === real.verdict && summary.ratingOnly === real.ratingOnly;
      return !isSameSide || !isNear || !isSaid || !Number.isInteger(Number((summary.level * 10).toFixed(9)));
    });
    expect(fulls.length).toBe(12 * 25);
    expect(wrong).toEqual([]);
  });

  it('comes back from its link as it was', () => {
    for (const full of fulls) {
      const result = summarizeResult(full, itemSets);
      expect(decodeResult(encodeResult(result, itemSets), itemSets)).toEqual({ kind: 'result', result });
    }
  });
});

describe('a summary that contradicts itself', () => {
  const itemSets = [makeSet(3)];
  const asked = { role: 'GP', length: 'full', hasLicence: false } as const;
  const full = makeFullResult(
    { [skill]: rated(3), [`${skill}.1`]: { kind: 'chose', option: 0, isLocked: true } },
    asked,
    0,
    makeSet(3),
  );
  const summary = summarizeResult(full, itemSets);

  it.each([
    { name: 'well below at the notch', change: { level: 2.5, verdict: 'wellBelow' } },
    { name: 'on target below the notch', change: { level: 2.4, verdict: 'onTarget' } },
    { name: 'an unsafe choice without a scenario', change: { verdict: 'lookFirst', ratingOnly: true } },
    { name: 'a level off the track', change: { level: 5.6 } },
  ] as const)('is not written: $name', ({ change }) => {
    const skills = summary.skills.map((each) => (each.kind === 'scored' ? { ...each, ...change } : each));
    expect(() => encodeResult({ ...summary, skills }, itemSets)).toThrow(RangeError);
  });
});
