import { describe, expect, it } from 'vitest';
import { countSummary, measureDistance } from './countSummary.ts';
import type { SkillSummary, SummarizedSkill } from './linkModel.ts';

function scored(part: Partial<SummarizedSkill>): SummarizedSkill {
  return {
    kind: 'scored',
    skill: 'EHR-1',
    target: 3,
    counted: true,
    level: 3,
    verdict: 'onTarget',
    ratingOnly: true,
    ...part,
  };
}

describe('countSummary', () => {
  it('counts only skills with a level that count', () => {
    const skills: readonly SkillSummary[] = [
      scored({}),
      scored({ skill: 'EHR-2', target: 1, counted: false, level: 2 }),
      scored({ skill: 'EHR-3', level: 2, verdict: 'justBelow' }),
      { kind: 'notAsked', skill: 'EHR-4', target: 3, counted: true },
      { kind: 'notPartOfMyWork', skill: 'EHR-5', target: 3, counted: true },
    ];
    const { scoredCount, onTargetCount, gaps } = countSummary({ skills });
    expect([scoredCount, onTargetCount, gaps.map(({ skill }) => skill)]).toEqual([2, 1, ['EHR-3']]);
  });

  it('puts what is to be looked at first before all others, then the furthest below', () => {
    const skills = [
      scored({ skill: 'EHR-1', level: 2.4, verdict: 'justBelow' }),
      scored({ skill: 'EHR-2', level: 1.4, verdict: 'wellBelow' }),
      scored({ skill: 'EHR-3', level: 4, verdict: 'lookFirst' }),
      scored({ skill: 'EHR-4', level: 1.9, target: 5, verdict: 'wellBelow' }),
      scored({ skill: 'EHR-5', level: 2, verdict: 'justBelow' }),
    ];
    const { gaps } = countSummary({ skills });
    expect(gaps.map(({ skill }) => skill)).toEqual(['EHR-3', 'EHR-4', 'EHR-2', 'EHR-5', 'EHR-1']);
  });

  it.each([
    ['nothing has a level', [], false],
    ['all are only rated', [scored({})], true],
    ['one rests on a scenario', [scored({}), scored({ skill: 'EHR-2', ratingOnly: false })], false],
  ] as const)('where %s', (_, skills, isOnlyRated) => {
    expect(countSummary({ skills }).isOnlyRated).toBe(isOnlyRated);
  });
});

describe('measureDistance', () => {
  it.each([
    [2.5, 3, 0],
    [1.7, 4, -1.8],
    [5.5, 2, 4],
  ] as const)('of level %d to the target %d is %d steps', (level, target, distance) => {
    expect(measureDistance({ level, target })).toBe(distance);
  });
});
