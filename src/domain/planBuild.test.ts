import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemAnswer } from './answers.ts';
import { type Level, SAFETY_SKILLS, SKILL_IDS, type SkillId, type Target } from './model.ts';
import { closesStep, findNextStep } from './plan.ts';
import { draftPlan, type PlanRequest } from './planBuild.ts';
import { countMinutes, fitsLimits, type PlanResource } from './planLimits.ts';
import { buildResult, type ScoredSkill } from './result.ts';
import { CLOSING_KINDS, NO_LIMITS, type PlanAim, type PlanLimits } from './planTerms.ts';

const role = { code: 'RN', clinical: true } as const;
/** Two ordinary skills, one that is core, and two safety skills. */
const SKILLS: readonly SkillId[] = ['COM-1', 'COM-4', 'EHR-1', 'TRB-3', 'VID-2'];

/** The gaps of who answers each skill with this rating, and these with a choice that puts a patient at risk. */
function makeGaps(rating: Level, skills: readonly SkillId[], risky: readonly SkillId[] = []) {
  const targets = SKILL_IDS.map((skill): Target => (skills.includes(skill) ? 4 : 0));
  const rated = skills.map((skill): [string, ItemAnswer] => [skill, { kind: 'rated', level: rating }]);
  const chosen = risky.map((skill): [string, ItemAnswer] => [
    `${skill}.1`,
    { kind: 'chose', option: 0, isLocked: true },
  ]);
  const scenarios = risky.map((skill) => ({ id: `${skill}.1` as const, outcomes: ['unsafe' as const] }));
  return buildResult({ targets, core: ['EHR-1'] }, Object.fromEntries([...rated, ...chosen]), scenarios).gaps;
}

function makeResource(id: string, skills: readonly SkillId[], rest: Partial<PlanResource> = {}): PlanResource {
  return {
    id,
    skills,
    kind: 'course',
    cost: 'free',
    audience: 'all',
    evidence: 'read',
    region: 'any',
    levels: { from: 1, to: 5 },
    minutes: { from: 10, to: 60 },
    ...rest,
  };
}

const resourceLists: fc.Arbitrary<readonly PlanResource[]> = fc
  .array(
    fc.record({
      skills: fc.uniqueArray(fc.constantFrom(...SKILLS), { minLength: 1, maxLength: 4 }),
      kind: fc.constantFrom(...CLOSING_KINDS),
      cost: fc.constantFrom('free', 'free', 'paid'),
      evidence: fc.constantFrom('read', 'seen'),
      audience: fc.constantFrom('all', 'all', 'all', 'nonClinical'),
      region: fc.constantFrom('any', 'US', 'UK'),
      minutes: fc.option(
        fc.constantFrom(30, 60, 90).map((to) => ({ from: 30, to })),
        { nil: undefined },
      ),
      credit: fc.option(fc.constant('1 CME'), { nil: undefined }),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(({ minutes, credit, skills, ...rest }, i) => {
      const { minutes: _, ...resource } = makeResource(`T${i}`, skills, rest);
      return { ...resource, ...(minutes && { minutes }), ...(credit && { credit }) };
    }),
  );

const limitSets: fc.Arbitrary<PlanLimits> = fc.record({
  freeOnly: fc.boolean(),
  creditOnly: fc.constantFrom(false, false, true),
  kinds: fc.constantFrom(CLOSING_KINDS, CLOSING_KINDS, ['guide', 'practice'] as const),
  region: fc.constantFrom('any', 'UK'),
  maxHours: fc.option(fc.constantFrom(0, 1, 1.5, 2, 3), { nil: undefined }),
});

const gapLists = fc
  .record({
    rating: fc.constantFrom<Level>(1, 2, 3),
    skills: fc.subarray([...SKILLS]),
    risky: fc.subarray([...SKILLS]),
  })
  .map(({ rating, skills, risky }) =>
    makeGaps(
      rating,
      skills,
      risky.filter((skill) => skills.includes(skill)),
    ),
  );

const requests: fc.Arbitrary<PlanRequest<PlanResource>> = fc.record({
  gaps: gapLists,
  role: fc.constant(role),
  resources: resourceLists,
  limits: limitSets,
  aim: fc.constantFrom<PlanAim>('hours', 'cost'),
});

const isFirst = ({ verdict }: ScoredSkill) => verdict === 'lookFirst';
const isSafety = ({ skill }: ScoredSkill) => SAFETY_SKILLS.includes(skill);
const sumMinutes = (lines: readonly PlanResource[]) => lines.reduce((sum, line) => sum + countMinutes(line), 0);

/** What plans are compared by, most important first, worked out from the lines alone. */
function measure({ gaps, aim }: PlanRequest<PlanResource>, lines: readonly PlanResource[]): readonly number[] {
  const open = gaps.filter((gap) => !lines.some((line) => closesStep(line, gap.skill, findNextStep(gap))));
  const sum = (of: (gap: ScoredSkill) => boolean) =>
    open.filter(of).reduce((total, { priority }) => total + Math.round(priority * 1000), 0);
  const minutes = sumMinutes(lines);
  const paid = lines.filter(({ cost }) => cost !== 'free').length;
  const unread = lines.filter(({ evidence }) => evidence !== 'read').length;
  return [
    sum(isFirst),
    sum((gap) => !isFirst(gap) && isSafety(gap)),
    sum((gap) => !isFirst(gap) && !isSafety(gap)),
    ...(aim === 'cost' ? [paid, minutes, lines.length] : [minutes, lines.length, paid]),
    unread,
  ];
}

function compareMeasures(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function listSubsets<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  return Array.from({ length: 2 ** values.length }, (_, set) => values.filter((_value, i) => (set >>> i) & 1));
}

const linesOf = (request: PlanRequest<PlanResource>) => draftPlan(request).lines.map(({ resource }) => resource);

describe('draftPlan', () => {
  it('is as good as the best of all sets of lines that the limits allow', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const usable = request.resources.filter(
          (resource) => resource.audience === 'all' && fitsLimits(resource, request.limits),
        );
        const budget = (request.limits.maxHours ?? Infinity) * 60;
        const [best] = listSubsets(usable)
          .filter((set) => sumMinutes(set) <= budget)
          .map((set) => measure(request, set))
          .toSorted(compareMeasures);
        expect(measure(request, linesOf(request))).toEqual(best);
      }),
      { numRuns: 500 },
    );
  });

  it('has only lines that close a gap of this person, and tells which', () => {
    fc.assert(
      fc.property(requests, (request) => {
        for (const { resource, closes } of draftPlan(request).lines) {
          expect(closes.length).toBeGreaterThan(0);
          for (const { skill, step, because } of closes) {
            const gap = request.gaps.find((other) => other.skill === skill);
            expect(closesStep(resource, skill, step)).toBe(true);
            expect(gap && { step: findNextStep(gap), because: gap.evidence }).toEqual({ step, because });
          }
        }
      }),
    );
  });

  it('never leaves more open, look first and safety before the rest, when a limit is loosened', () => {
    const names = fc.constantFrom('freeOnly', 'creditOnly', 'kinds', 'region', 'maxHours');
    fc.assert(
      fc.property(requests, names, (request, name) => {
        const limits = { ...request.limits, [name]: (NO_LIMITS as unknown as Record<string, unknown>)[name] };
        const loose = { ...request, limits };
        const [tight, loosened] = [measure(request, linesOf(request)), measure(loose, linesOf(loose))];
        expect(compareMeasures(loosened.slice(0, 3), tight.slice(0, 3))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('never becomes shorter by a gap more, without a limit of hours', () => {
    fc.assert(
      fc.property(requests, fc.nat(), (request, pick) => {
        const { maxHours: _, ...limits } = request.limits;
        const all = { ...request, limits, aim: 'hours' as const };
        const dropped = request.gaps[pick % Math.max(1, request.gaps.length)];
        const fewer = { ...all, gaps: request.gaps.filter((gap) => gap !== dropped) };
        expect(sumMinutes(linesOf(all))).toBeGreaterThanOrEqual(sumMinutes(linesOf(fewer)));
      }),
    );
  });

  it('never closes fewer gaps by a gap more, without a limit of hours', () => {
    fc.assert(
      fc.property(requests, fc.nat(), (request, pick) => {
        const { maxHours: _, ...limits } = request.limits;
        const all = { ...request, limits };
        const dropped = request.gaps[pick % Math.max(1, request.gaps.length)];
        const fewer = { ...all, gaps: request.gaps.filter((gap) => gap !== dropped) };
        const closedOf = (of: typeof all) => of.gaps.length - draftPlan(of).unclosed.length;
        expect(closedOf(all)).toBeGreaterThanOrEqual(closedOf(fewer));
      }),
    );
  });

  it('shares a line between people with no gap in common only where it serves both', () => {
    fc.assert(
      fc.property(requests, fc.subarray([...SKILLS]), (request, first) => {
        const one = { ...request, gaps: request.gaps.filter(({ skill }) => first.includes(skill)) };
        const other = { ...request, gaps: request.gaps.filter(({ skill }) => !first.includes(skill)) };
        const shared = linesOf(one).filter((line) => linesOf(other).includes(line));
        for (const line of shared) {
          for (const { gaps } of [one, other])
            expect(gaps.some((gap) => closesStep(line, gap.skill, findNextStep(gap)))).toBe(true);
        }
      }),
    );
  });

  it('does not depend on the order of resources and gaps', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const turned = { ...request, gaps: request.gaps.toReversed(), resources: request.resources.toReversed() };
        expect(linesOf(turned)).toEqual(linesOf(request));
      }),
    );
  });

  it('keeps its lines when one of them is ticked off or pinned', () => {
    fc.assert(
      fc.property(requests, fc.nat(), (request, pick) => {
        const lines = linesOf(request);
        const ids = lines.map(({ id }) => id).slice(0, pick % (lines.length + 1));
        expect(linesOf({ ...request, done: ids })).toEqual(lines);
        expect(linesOf({ ...request, pins: ids })).toEqual(lines);
      }),
    );
  });
});

describe('draftPlan, line by line', () => {
  const gaps = makeGaps(1, ['COM-4', 'EHR-1', 'TRB-3'], ['COM-4']);
  const [plain, both, safety] = [
    makeResource('T1', ['EHR-1'], { minutes: { from: 10, to: 20 } }),
    makeResource('T2', ['COM-4', 'EHR-1'], { minutes: { from: 30, to: 40 } }),
    makeResource('T3', ['TRB-3']),
  ];
  const request = { gaps, role, resources: [plain, both, safety], limits: NO_LIMITS, aim: 'hours' } as const;

  it('puts look first before safety, and safety before the rest', () => {
    expect(draftPlan(request).lines.map(({ resource }) => resource.id)).toEqual(['T2', 'T3']);
  });

  it('spends few hours on look first before all else', () => {
    const { lines, unclosed } = draftPlan({ ...request, limits: { ...NO_LIMITS, maxHours: 1 } });
    expect(lines.map(({ resource }) => resource.id)).toEqual(['T2']);
    expect(unclosed.map(({ gap }) => gap.skill)).toEqual(['TRB-3']);
  });

  it('takes a pin, and what the pin closes is told on its line alone', () => {
    const { lines } = draftPlan({ ...request, pins: ['T1', 'T9'] });
    expect(lines.map(({ resource, isPinned, closes }) => [resource.id, isPinned, closes.map((c) => c.skill)])).toEqual([
      ['T2', false, ['COM-4']],
      ['T3', false, ['TRB-3']],
      ['T1', true, ['EHR-1']],
    ]);
  });

  it('drops a pin that the limits do not allow, and keeps what was done', () => {
    const paid = makeResource('T4', ['EHR-1'], { cost: 'paid' });
    const strict = { ...request, resources: [...request.resources, paid], limits: { ...NO_LIMITS, freeOnly: true } };
    expect(linesOf({ ...strict, pins: ['T4'] })).toEqual([both, safety]);
    expect(linesOf({ ...strict, done: ['T4'] })).toEqual([both, safety, paid]);
  });

  it('prefers what is free for the aim "cost", and what is short for the aim "hours"', () => {
    const short = makeResource('T4', ['TRB-3'], { cost: 'paid', minutes: { from: 5, to: 10 } });
    const resources = [...request.resources, short];
    expect(linesOf({ ...request, resources })).toEqual([both, short]);
    expect(linesOf({ ...request, resources, aim: 'cost' })).toEqual([both, safety]);
  });

  it('takes an unknown time last, and never under a limit of hours', () => {
    const { minutes: _, ...unknown } = makeResource('T0', ['EHR-1']);
    const only = makeGaps(1, ['EHR-1']);
    expect(linesOf({ ...request, gaps: only, resources: [unknown, plain] })).toEqual([plain]);
    expect(linesOf({ ...request, gaps: only, resources: [unknown] })).toEqual([unknown]);
    const limits = { ...NO_LIMITS, maxHours: 500 };
    expect(linesOf({ ...request, gaps: only, resources: [unknown], limits })).toEqual([]);
  });

  it('is empty without gaps', () => {
    expect(draftPlan({ ...request, gaps: [] })).toEqual({ lines: [], unclosed: [] });
  });
});
