import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { SKILL_IDS, type Level, type Outcome, type Target } from './model.ts';
import { buildResult } from './result.ts';
import { listStrengths } from './strengths.ts';

const OUTCOMES: readonly Outcome[] = ['best', 'partial', 'wrong', 'unsafe'];
const role = { targets: SKILL_IDS.map((): Target => 3), core: [] };

/** Strengths of a person with one rating in EHR-1 and one answer for each outcome named. */
function listOf(rating: Level, outcomes: readonly Outcome[], target: Target = 3) {
  const scenarios = outcomes.map((_, i) => ({ id: `EHR-1.${i + 1}` as const, outcomes: OUTCOMES }));
  const answers: Answers = {
    'EHR-1': { kind: 'rated', level: rating },
    ...Object.fromEntries(
      outcomes.map((outcome, i) => [
        `EHR-1.${i + 1}`,
        { kind: 'chose', option: OUTCOMES.indexOf(outcome), isLocked: true },
      ]),
    ),
  };
  const asked = { ...role, targets: role.targets.map((_, i) => (i === 0 ? target : 3)) };
  return listStrengths(buildResult(asked, answers, scenarios).skills).map(({ skill }) => skill);
}

describe('a strength', () => {
  it.each([
    ['rated in any situation', 4, [], true],
    ['rated on my own', 3, [], false],
    ['with a best answer', 4, ['best'], true],
    ['with a partly right answer alone', 5, ['partial'], false],
    ['with a best and a partly right answer', 5, ['best', 'partial'], true],
    ['with a wrong answer beside a best one', 5, ['best', 'wrong'], false],
    ['with a choice at risk', 5, ['best', 'unsafe'], false],
  ] as const)('%s', (_, rating, outcomes, isStrength) => {
    expect(listOf(rating, outcomes)).toEqual(isStrength ? ['EHR-1'] : []);
  });

  it('is never a gap, and never only for information', () => {
    expect(listOf(4, [], 5)).toEqual([]);
    expect(listOf(5, [], 1)).toEqual([]);
  });

  it('comes first when a scenario bears it out, then by level', () => {
    const answers: Answers = {
      'EHR-1': { kind: 'rated', level: 4 },
      'EHR-2': { kind: 'rated', level: 5 },
      'EHR-3': { kind: 'rated', level: 4 },
      'EHR-3.1': { kind: 'chose', option: 0, isLocked: true },
      'EHR-4': { kind: 'notPartOfMyWork' },
    };
    const result = buildResult(role, answers, [{ id: 'EHR-3.1', outcomes: OUTCOMES }]);
    expect(listStrengths(result.skills).map(({ skill }) => skill)).toEqual(['EHR-3', 'EHR-2', 'EHR-1']);
  });
});
