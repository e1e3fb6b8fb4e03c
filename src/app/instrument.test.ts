import { describe, expect, it } from 'vitest';
import { ratingWords, scenarioWords } from '#content/wordCounts.ts';
import { SKILL_IDS } from '#domain/model.ts';
import { countMinutes, getRole, listScenarios, listSkills } from './instrument.ts';

const nurse = getRole('RN');

describe('countMinutes', () => {
  it('reads 238 words a minute, in the wording of the role', () => {
    expect(countMinutes(['EHR-1'], [], nurse)).toBeCloseTo(ratingWords['EHR-1'].clinical / 238, 12);
    expect(countMinutes(['EHR-1'], [], getRole('ADM'))).toBeCloseTo(ratingWords['EHR-1'].nonClinical / 238, 12);
  });

  it('counts the scenarios that role and length ask, so the full length takes longer', () => {
    const asked = listScenarios(nurse, 'full', false);
    const words = asked.reduce((total, { id }) => total + (scenarioWords[id] ?? Number.NaN), 0);
    expect(countMinutes([], asked, nurse)).toBeCloseTo(words / 238, 12);
    expect(listScenarios(nurse, 'quick', false)).toEqual([]);
  });

  it('is about ten minutes for the quick length and about nine for a part of the full one', () => {
    const quick = countMinutes(SKILL_IDS, [], nurse);
    const full = countMinutes(SKILL_IDS, listScenarios(nurse, 'full', false), nurse);
    expect(Math.round(quick)).toBe(10);
    expect(full / 4).toBeGreaterThan(7);
    expect(full / 4).toBeLessThan(11);
  });
});

describe('listSkills', () => {
  it('leaves out what the role is not asked', () => {
    expect(listSkills('records', getRole('THR'))).not.toContain('EHR-3');
    expect(listSkills('records', nurse)).toHaveLength(6);
  });
});
