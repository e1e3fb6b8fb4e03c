import { describe, expect, it } from 'vitest';
import { closesStep, findNextStep, listClosers, type StepCloser } from './plan.ts';

const guide: StepCloser = {
  kind: 'guide',
  skills: ['COM-4'],
  levels: { from: 1, to: 3 },
  audience: 'all',
  cost: 'free',
  evidence: 'read',
};

describe('findNextStep', () => {
  it.each([
    { level: 0.6, target: 3, from: 1, to: 2 },
    { level: 1.28, target: 3, from: 1, to: 2 },
    { level: 2.69, target: 4, from: 3, to: 4 },
    { level: 4.2, target: 5, from: 4, to: 5 },
    { level: 4.6, target: 4, from: 3, to: 4 },
    { level: 5.2, target: 2, from: 1, to: 2 },
  ] as const)('goes from level $level for target $target over $from to $to', ({ level, target, from, to }) => {
    const estimate = { level, low: level, high: level, probabilities: [0.2, 0.2, 0.2, 0.2, 0.2] as const };
    expect(findNextStep({ estimate, target })).toEqual({ from, to });
  });
});

describe('closesStep', () => {
  it.each([
    { name: 'a guide over the step', resource: guide, closes: true },
    { name: 'a hub', resource: { ...guide, kind: 'hub' }, closes: false },
    {
      name: 'a guide without levels',
      resource: { kind: 'guide', skills: guide.skills, audience: 'all', cost: 'free', evidence: 'read' },
      closes: false,
    },
    { name: 'a guide that ends below', resource: { ...guide, levels: { from: 1, to: 2 } }, closes: false },
    { name: 'a guide for another skill', resource: { ...guide, skills: ['COM-5'] }, closes: false },
    {
      name: 'a guide that names five skills',
      resource: { ...guide, skills: ['COM-1', 'COM-2', 'COM-3', 'COM-4', 'COM-5'] },
      closes: false,
    },
  ] satisfies { name: string; resource: StepCloser; closes: boolean }[])(
    'is $closes for $name',
    ({ resource, closes }) => {
      expect(closesStep(resource, 'COM-4', { from: 2, to: 3 })).toBe(closes);
    },
  );
});

describe('listClosers', () => {
  it('puts what is free first, then what was read, then what is shortest, and leaves out other roles', () => {
    const paid = { ...guide, cost: 'paid', minutes: { from: 5, to: 5 } };
    const seen = { ...guide, evidence: 'seen', minutes: { from: 5, to: 5 } };
    const long = { ...guide, minutes: { from: 60, to: 90 } };
    const short = { ...guide, minutes: { from: 10, to: 20 } };
    const others = { ...guide, audience: 'nonClinical' as const };
    const found = listClosers([paid, seen, guide, long, others, short], { code: 'RN', clinical: true }, 'COM-4', {
      from: 2,
      to: 3,
    });
    expect(found).toEqual([short, long, guide, seen, paid]);
  });
});
