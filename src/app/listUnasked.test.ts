import { describe, expect, it } from 'vitest';
import type { Answers } from '#domain/answers.ts';
import { buildParts } from './buildParts.ts';
import { listUnasked } from './listUnasked.ts';

const rated = { kind: 'rated', level: 3 } as const;
const chosen = { kind: 'chose', option: 0, isLocked: true } as const;

function tell(answers: Answers, length: 'quick' | 'full' = 'quick', role: 'RN' | 'ADM' = 'RN'): string | undefined {
  return listUnasked(answers, buildParts({ role, length, hasLicence: false, answers }));
}

describe('listUnasked', () => {
  it('is silent while every answer counts', () => {
    expect(tell({})).toBeUndefined();
    expect(tell({ 'EHR-1': rated, 'EHR-1.1': chosen }, 'full')).toBeUndefined();
  });

  it('counts the scenarios that the quick length leaves out, and no skipped ones', () => {
    expect(tell({ 'EHR-1': rated, 'EHR-1.1': chosen, 'EHR-5.1': { kind: 'skipped' } })).toBe(
      'Not asked for this role and length, so not counted: 1 scenario answer. They stay here, and count again if you change back.',
    );
  });

  it('names the ratings that another role was asked', () => {
    const told = tell({ 'VID-5': rated, 'VID-5/again': rated, 'EHR-5': rated, 'VID-5.1': chosen }, 'quick', 'ADM');
    expect(told).toContain('your rating of Remote assessment, and 1 scenario answer.');
  });
});
