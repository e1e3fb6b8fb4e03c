import { describe, expect, it } from 'vitest';
import { skillOf } from './answers.ts';
import { SKILL_IDS, type Target } from './model.ts';
import { fitsAudience, selectScenarios, type AskedRole, type ScenarioEntry } from './scenarios.ts';

const outcomes = ['best', 'partial', 'wrong', 'unsafe'] as const;
const entries: readonly ScenarioEntry[] = [
  { id: 'EHR-1.1', audience: ['RN'], outcomes },
  { id: 'EHR-1.2', audience: 'nonClinical', outcomes },
  { id: 'EHR-1.3', audience: 'clinical', outcomes },
  { id: 'EHR-1.4', audience: 'all', outcomes },
  { id: 'EHR-5.1', audience: 'all', outcomes },
  { id: 'EHR-5.2', audience: 'clinical', outcomes },
  { id: 'EHR-5.3', audience: 'all', outcomes },
];
const nurse: AskedRole = { code: 'RN', clinical: true, targets: SKILL_IDS.map(() => 3), core: ['EHR-1'] };
const noRole: AskedRole = { code: 'NONE', clinical: false, targets: SKILL_IDS.map(() => 3), core: [] };
const idsFor = (role: AskedRole, hasLicence = false) => selectScenarios(entries, role, hasLicence).map(({ id }) => id);

describe('selectScenarios', () => {
  it('asks one for a skill and two for core and safety skills, the first by number that fit', () => {
    expect(idsFor(nurse)).toEqual(['EHR-1.1', 'EHR-1.3', 'EHR-5.1', 'EHR-5.2']);
    expect(idsFor({ ...nurse, core: [] })).toEqual(['EHR-1.1', 'EHR-5.1', 'EHR-5.2']);
  });

  it('asks none for a target below 2', () => {
    const targets = SKILL_IDS.map((skill): Target => (skill === 'EHR-1' ? 1 : 0));
    expect(idsFor({ ...nurse, targets })).toEqual([]);
  });

  it('asks "no role yet" only what everyone can meet, and with a licence what clinicians can', () => {
    expect(idsFor(noRole)).toEqual(['EHR-1.4', 'EHR-5.1', 'EHR-5.3']);
    expect(idsFor(noRole, true)).toEqual(['EHR-1.3', 'EHR-5.1', 'EHR-5.2']);
  });
});

it('skillOf is the id up to the dot', () => {
  expect(skillOf('TRB-3.12')).toBe('TRB-3');
});

describe('fitsAudience', () => {
  it.each([
    ['all', true],
    ['clinical', true],
    ['nonClinical', false],
    [['RN', 'GP'], true],
    [['GP'], false],
  ] as const)('of %s holds a nurse: %s', (audience, fits) => {
    expect(fitsAudience(audience, nurse)).toBe(fits);
  });
});
