import { describe, expect, it } from 'vitest';
import type { Answers } from './answers.ts';
import { addClosingTime } from './closingTime.ts';
import { SKILL_IDS, type SkillId } from './model.ts';
import type { StepCloser } from './plan.ts';
import { buildResult } from './result.ts';

const role = { code: 'RN', clinical: true } as const;
const answers: Answers = {
  'COM-4': { kind: 'rated', level: 1 },
  'COM-5': { kind: 'rated', level: 1 },
  'COM-6': { kind: 'rated', level: 1 },
};
const { gaps } = buildResult({ targets: SKILL_IDS.map(() => 3), core: [] }, answers);

function entry(
  id: string,
  skills: readonly SkillId[],
  minutes?: { from: number; to: number },
): StepCloser & { id: string } {
  return {
    id,
    kind: 'guide',
    skills,
    levels: { from: 1, to: 2 },
    audience: 'all',
    cost: 'free',
    evidence: 'read',
    ...(minutes && { minutes }),
  };
}

describe('addClosingTime', () => {
  it('adds the shortest entry for each gap, and names the gaps without a known time', () => {
    const resources = [
      entry('T01', ['COM-4'], { from: 60, to: 90 }),
      entry('T02', ['COM-4'], { from: 20, to: 30 }),
      entry('T03', ['COM-5'], { from: 45, to: 45 }),
      entry('T04', ['COM-6']),
    ];
    expect(addClosingTime(gaps, resources, role)).toEqual({ from: 65, to: 75, untimed: ['COM-6'] });
  });

  it('counts an entry once that serves several gaps', () => {
    const resources = [entry('T01', ['COM-4', 'COM-5', 'COM-6'], { from: 20, to: 40 })];
    expect(addClosingTime(gaps, resources, role)).toEqual({ from: 20, to: 40, untimed: [] });
  });

  it('is nothing for no gap', () => {
    expect(addClosingTime([], [], role)).toEqual({ from: 0, to: 0, untimed: [] });
  });
});
