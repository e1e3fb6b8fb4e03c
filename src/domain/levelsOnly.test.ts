import { describe, expect, it } from 'vitest';
import type { Answers, ItemAnswer, ScenarioKey } from './answers.ts';
import { tellLevels, tellSummaryLevels } from './levelsOnly.ts';
import type { SkillSummary, SummaryResult } from './linkModel.ts';
import { LEVELS, OUTCOMES, SKILL_IDS, type Level, type Outcome } from './model.ts';
import { buildResult, type ScoredVerdict } from './result.ts';

const SCENARIOS = (['EHR-1.1', 'EHR-1.2'] as const).map((id): ScenarioKey => ({ id, outcomes: OUTCOMES }));
const chose = (outcome: Outcome): ItemAnswer => ({ kind: 'chose', option: OUTCOMES.indexOf(outcome), isLocked: true });

function score(target: Level, rating: Level, ...outcomes: readonly Outcome[]) {
  const choices = SCENARIOS.flatMap(({ id }, i) => (outcomes[i] ? [[id, chose(outcomes[i])]] : []));
  const answers = { 'EHR-1': { kind: 'rated', level: rating }, ...(Object.fromEntries(choices) as Answers) } as Answers;
  return buildResult({ targets: SKILL_IDS.map(() => target), core: [] }, answers, SCENARIOS);
}

/** What is told of a result but for the answers behind it. */
function tell(result: ReturnType<typeof score>): string {
  return JSON.stringify(tellLevels(result), (key, value: unknown) => (key === 'evidence' ? undefined : value));
}

describe('tellLevels', () => {
  it('tells of a risky choice what it tells of a wrong one, for every target, rating and second answer', () => {
    for (const target of LEVELS)
      for (const rating of LEVELS)
        for (const second of [[], ...OUTCOMES.map((outcome) => [outcome])])
          expect(tell(score(target, rating, 'unsafe', ...second))).toEqual(
            tell(
              score(target, rating, 'wrong', ...second.map((outcome) => (outcome === 'unsafe' ? 'wrong' : outcome))),
            ),
          );
  });

  it('calls a level at the target on target, whatever single answers say', () => {
    const result = score(3, 5, 'unsafe');
    expect(result).toMatchObject({ onTargetCount: 0, gaps: [{ verdict: 'lookFirst' }] });
    expect(tellLevels(result)).toMatchObject({ onTargetCount: 1, scoredCount: 1, gaps: [] });
  });

  it('leaves a result without such answers as it is', () => {
    const result = score(4, 3, 'partial');
    expect(tellLevels(result)).toEqual(result);
  });
});

function summary(verdict: ScoredVerdict, level: number): SummaryResult {
  const skill: SkillSummary = {
    kind: 'scored',
    skill: 'EHR-1',
    target: 4,
    counted: true,
    level,
    verdict,
    ratingOnly: false,
  };
  return { kind: 'summary', itemSet: 1, role: 'RN', length: 'full', day: 1, skills: [skill] };
}

describe('tellSummaryLevels', () => {
  it.each([
    ['lookFirst', 3.5, 'onTarget'],
    ['lookFirst', 3.4, 'justBelow'],
    ['lookFirst', 2.5, 'wellBelow'],
    // Two wrong answers at a level that is there.
    ['justBelow', 3.6, 'onTarget'],
    ['justBelow', 2.4, 'justBelow'],
    ['wellBelow', 2.9, 'wellBelow'],
    ['onTarget', 3.5, 'onTarget'],
  ] as const)('tells %s at level %s for a target of 4 as %s', (verdict, level, told) => {
    expect(tellSummaryLevels(summary(verdict, level)).skills).toMatchObject([{ verdict: told, level }]);
  });
});
