import { describe, expect, it } from 'vitest';
import type { ItemAnswer } from './answers.ts';
import { SKILL_IDS, type SkillId, type Target } from './model.ts';
import { type PlanResource } from './planLimits.ts';
import { sumTime } from './planTime.ts';
import { buildPlan } from './planWays.ts';
import { buildResult } from './result.ts';
import { NO_LIMITS } from './planTerms.ts';

const role = { code: 'RN', clinical: true } as const;

function makeGaps(skills: readonly SkillId[]) {
  const targets = SKILL_IDS.map((skill): Target => (skills.includes(skill) ? 4 : 0));
  const answers = skills.map((skill): [string, ItemAnswer] => [skill, { kind: 'rated', level: 1 }]);
  return buildResult({ targets, core: ['EHR-1'] }, Object.fromEntries(answers)).gaps;
}

function makeResource(id: string, skills: readonly SkillId[], rest: Partial<PlanResource> = {}): PlanResource {
  const levels = { from: 1, to: 5 } as const;
  const minutes = { from: 10, to: 60 };
  const base = { kind: 'course', cost: 'free', audience: 'all', evidence: 'read', region: 'any', levels } as const;
  return { id, skills, minutes, ...base, ...rest };
}

const ids = (list: readonly { readonly resource: PlanResource }[]) => list.map(({ resource }) => resource.id);

describe('the ways to close what stays open', () => {
  const gaps = makeGaps(['EHR-1', 'COM-4']);
  const free = makeResource('T1', ['EHR-1']);
  const request = { gaps, role, limits: NO_LIMITS, aim: 'hours' } as const;

  it('are none where the catalogue has nothing', () => {
    const { unclosed } = buildPlan({ ...request, resources: [free], limits: { ...NO_LIMITS, freeOnly: true } });
    expect(unclosed).toMatchObject([{ gap: { skill: 'COM-4' }, step: { from: 1, to: 2 }, ways: [] }]);
  });

  it('are none where it is only for other roles', () => {
    const other = makeResource('T2', ['COM-4'], { audience: 'nonClinical' });
    expect(buildPlan({ ...request, resources: [free, other] }).unclosed).toMatchObject([{ ways: [] }]);
  });

  it('name each limit that is enough alone', () => {
    const resources = [
      free,
      makeResource('T2', ['COM-4'], { cost: 'paid' }),
      makeResource('T3', ['COM-4'], { region: 'US' }),
    ];
    const limits = { ...NO_LIMITS, freeOnly: true, region: 'UK' };
    const { unclosed } = buildPlan({ ...request, resources, limits });
    expect(unclosed).toMatchObject([{ ways: [{ limits: ['freeOnly'] }, { limits: ['region'] }] }]);
  });

  it('name limits that are enough only together', () => {
    const resources = [free, makeResource('T2', ['COM-4'], { cost: 'paid', kind: 'certificate' })];
    const limits = { ...NO_LIMITS, freeOnly: true, kinds: ['course'] } as const;
    const { unclosed } = buildPlan({ ...request, resources, limits });
    expect(unclosed).toMatchObject([{ ways: [{ limits: ['freeOnly', 'kinds'] }] }]);
  });

  it('tell how many hours are enough', () => {
    const resources = [free, makeResource('T2', ['COM-4'], { minutes: { from: 20, to: 80 } })];
    const limits = { ...NO_LIMITS, maxHours: 1 };
    const { unclosed } = buildPlan({ ...request, resources, limits });
    expect(unclosed).toMatchObject([{ ways: [{ limits: ['maxHours'], maxHours: 2.5 }] }]);
    const { unclosed: then } = buildPlan({ ...request, resources, limits: { ...limits, maxHours: 2.5 } });
    expect(then).toEqual([]);
  });

  it('tell no hours where the time is unknown', () => {
    const { minutes: _, ...unknown } = makeResource('T2', ['COM-4']);
    const limits = { ...NO_LIMITS, maxHours: 1 };
    const { unclosed } = buildPlan({ ...request, resources: [free, unknown], limits });
    expect(unclosed[0]?.ways).toEqual([{ limits: ['maxHours'] }]);
  });
});

describe('the alternatives of a line', () => {
  const gaps = makeGaps(['EHR-1', 'COM-4', 'VID-2']);
  const resources = [
    makeResource('T1', ['EHR-1', 'COM-4']),
    makeResource('T2', ['EHR-1'], { minutes: { from: 50, to: 70 } }),
    makeResource('T3', ['EHR-1', 'COM-4', 'TRB-1'], { minutes: { from: 90, to: 120 } }),
    makeResource('T4', ['COM-4'], { minutes: { from: 50, to: 65 } }),
    makeResource('T5', ['EHR-1', 'COM-4'], { cost: 'paid', minutes: { from: 90, to: 100 } }),
    makeResource('T6', ['VID-2']),
  ];
  const request = { gaps, role, resources, limits: { ...NO_LIMITS, freeOnly: true }, aim: 'hours' } as const;

  it('close the same gaps first, then take the least time, and stay within the limits', () => {
    const [line] = buildPlan(request).lines;
    expect(line && ids(line.alternatives)).toEqual(['T3', 'T4', 'T2']);
    expect(line?.alternatives.map(({ closes }) => closes.map(({ skill }) => skill))).toEqual([
      ['EHR-1', 'COM-4'],
      ['COM-4'],
      ['EHR-1'],
    ]);
  });

  it('take the place of the line once they are pinned', () => {
    const { lines } = buildPlan({ ...request, pins: ['T3'] });
    expect(ids(lines)).toEqual(['T3', 'T6']);
    expect(lines[0] && ids(lines[0].alternatives)).toEqual(['T1', 'T4', 'T2']);
  });

  it('are none for what is done', () => {
    expect(buildPlan({ ...request, done: ['T1'] }).lines[0]?.alternatives).toEqual([]);
  });
});

describe('sumTime', () => {
  it('adds what is known and counts what is not', () => {
    expect(sumTime([makeResource('T2', []), {}, makeResource('T3', [])])).toEqual({
      from: 20,
      to: 120,
      unknownCount: 1,
    });
  });
});
