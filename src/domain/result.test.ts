import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, ItemAnswer, ScenarioKey } from './answers.ts';
import { LEVELS, SKILL_IDS, type Level, type SkillId, type Target } from './model.ts';
import { buildResult, type RoleTargets, type ScoredSkill } from './result.ts';

const everySkill = (target: Target): RoleTargets => ({ targets: SKILL_IDS.map(() => target), core: [] });
const rated = (level: Level): ItemAnswer => ({ kind: 'rated', level });
const rateAll = (level: Level): Answers => Object.fromEntries(SKILL_IDS.map((skill) => [skill, rated(level)]));
const chose = (option: number): ItemAnswer => ({ kind: 'chose', option, isLocked: true });
const key = (id: ScenarioKey['id']): ScenarioKey => ({ id, outcomes: ['best', 'partial', 'wrong', 'unsafe'] });

function scored(
  role: RoleTargets,
  skill: SkillId,
  answers: Answers,
  scenarios: readonly ScenarioKey[] = [],
): ScoredSkill {
  const found = buildResult(role, answers, scenarios).skills.find((result) => result.skill === skill);
  if (found?.kind !== 'scored') throw new Error(`${skill} is not scored`);
  return found;
}

describe('buildResult', () => {
  it.each([
    { rating: 3, target: 3, verdict: 'onTarget', chance: 0.5649 },
    { rating: 3, target: 4, verdict: 'justBelow', chance: 0.2288 },
    { rating: 3, target: 5, verdict: 'wellBelow', chance: 0.076 },
    { rating: 2, target: 4, verdict: 'wellBelow', chance: 0.0819 },
    { rating: 5, target: 5, verdict: 'onTarget', chance: 0.5495 },
  ] as const)('judges rating $rating for target $target as $verdict', ({ rating, target, verdict, chance }) => {
    const result = scored(everySkill(target), 'EHR-1', rateAll(rating));
    expect(result).toMatchObject({ verdict, ratingOnly: true });
    expect(result.chance).toBeCloseTo(chance, 4);
  });

  it('says nothing about a skill that was not answered', () => {
    const result = buildResult(everySkill(3), { 'EHR-1': rated(3), 'EHR-2': { kind: 'skipped' } });
    expect(result).toMatchObject({ scoredCount: 1, onTargetCount: 1, gaps: [] });
    expect(result.skills[1]).toEqual({ kind: 'notAsked', skill: 'EHR-2', target: 3, counted: true });
  });

  it('leaves what is not part of the work out of every count', () => {
    const result = buildResult(everySkill(3), { ...rateAll(1), 'EHR-1': { kind: 'notPartOfMyWork' } });
    expect(result.scoredCount).toBe(22);
    expect(result.skills[0]).toMatchObject({ kind: 'notPartOfMyWork' });
  });

  it('does not ask a target of 0 and does not count a target of 1', () => {
    const targets = SKILL_IDS.map((_, i): Target => (i === 0 ? 0 : i === 1 ? 1 : 3));
    const result = buildResult({ targets, core: [] }, rateAll(3));
    expect(result.skills).toHaveLength(22);
    expect(result.scoredCount).toBe(21);
    expect(result.skills[0]).toMatchObject({ skill: 'EHR-2', counted: false, verdict: 'onTarget' });
  });

  it('weighs safety by 2 and core by 1.5', () => {
    const role: RoleTargets = { ...everySkill(4), core: ['COM-4', 'TRB-3'] };
    const answers = rateAll(3);
    const other = scored(role, 'COM-5', answers).priority;
    expect(scored(role, 'COM-4', answers).priority).toBeCloseTo(1.5 * other, 12);
    expect(scored(role, 'TRB-3', answers).priority).toBeCloseTo(2 * other, 12);
    // 3 x .16588 + 2 x .26919 + 1 x .33612, by hand from docs/scoring.md
    expect(other).toBeCloseTo(1.3721, 4);
  });

  it('puts a skill with an unsafe choice before all others, whatever its chance', () => {
    const scenarios = [key('VID-1.1')];
    const answers: Answers = { ...rateAll(2), 'VID-1': rated(5), 'VID-1.1': chose(3) };
    const { gaps } = buildResult(everySkill(3), answers, scenarios);
    expect(gaps[0]).toMatchObject({ skill: 'VID-1', verdict: 'lookFirst' });
  });

  it('caps a skill with two wrong scenarios at just below', () => {
    const scenarios = [key('VID-1.1'), key('VID-1.2')];
    const wrong: ItemAnswer = chose(2);
    const answers: Answers = { 'VID-1': rated(5), 'VID-1.1': wrong, 'VID-1.2': wrong };
    const result = scored(everySkill(2), 'VID-1', answers, scenarios);
    expect(result.chance).toBeGreaterThan(0.5);
    expect(result.verdict).toBe('justBelow');
  });

  it('lets a second look replace the first rating and halves the weight of its scenarios', () => {
    const scenarios = [key('VID-1.1')];
    const base: Answers = { 'VID-1': rated(5), 'VID-1.1': chose(2) };
    const changed = scored(everySkill(3), 'VID-1', { ...base, 'VID-1/again': rated(4) }, scenarios);
    const plain = scored(everySkill(3), 'VID-1', { ...base, 'VID-1': rated(4) }, scenarios);
    const kept = scored(everySkill(3), 'VID-1', { ...base, 'VID-1/again': rated(5) }, scenarios);
    expect(changed.estimate.level).toBeGreaterThan(plain.estimate.level);
    expect(kept.estimate).toEqual(scored(everySkill(3), 'VID-1', base, scenarios).estimate);
  });

  it('scores only the scenarios that are asked', () => {
    const answers: Answers = { 'VID-1': rated(4), 'VID-1.1': chose(2) };
    expect(scored(everySkill(3), 'VID-1', answers)).toMatchObject({ ratingOnly: true });
  });

  it('orders gaps by priority and counts them for any set of ratings', () => {
    const ratings = fc.tuple(...SKILL_IDS.map(() => fc.option(fc.constantFrom<Level>(...LEVELS), { nil: undefined })));
    fc.assert(
      fc.property(ratings, (levels) => {
        const answers: Answers = Object.fromEntries(
          SKILL_IDS.flatMap((skill, i) => (levels[i] === undefined ? [] : [[skill, rated(levels[i])]])),
        );
        const { gaps, scoredCount, onTargetCount } = buildResult(everySkill(3), answers);
        expect(onTargetCount + gaps.length).toBe(scoredCount);
        expect(scoredCount).toBe(levels.filter((level) => level !== undefined).length);
        gaps.forEach((gap, i) => expect(gap.priority).toBeLessThanOrEqual(gaps[i - 1]?.priority ?? Infinity));
      }),
    );
  });
});
