import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { set1Scenarios } from '#content/itemSets/set1.ts';
import { catalogue } from '#content/resources/catalogue.ts';
import { practiceTasks } from '#content/resources/practiceTasks.ts';
import { roles } from '#content/roles.ts';
import type { Resource, Role } from '#content/types.ts';
import type { Answers, ItemAnswer } from '#domain/answers.ts';
import { LEVELS, SAFETY_SKILLS, SKILL_IDS } from '#domain/model.ts';
import { closesStep, findNextStep } from '#domain/plan.ts';
import { countMinutes, LIMIT_NAMES, loosenLimits, type LimitName } from '#domain/planLimits.ts';
import { buildPlan, type Plan } from '#domain/planWays.ts';
import { buildResult, type ScoredSkill } from '#domain/result.ts';
import { fitsAudience, selectScenarios } from '#domain/scenarios.ts';
import { CLOSING_KINDS, type PlanAim, type PlanLimits } from '#domain/planTerms.ts';

const resources: readonly Resource[] = [...catalogue, ...practiceTasks];

interface Person {
  readonly role: Role;
  readonly gaps: readonly ScoredSkill[];
}

/** Somebody who answered at random: rated, skipped, not part of the work, and any option of each scenario. */
const people: fc.Arbitrary<Person> = fc.constantFrom(...roles).chain((role) => {
  const scenarios = selectScenarios(set1Scenarios, role, false);
  const rating = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...LEVELS).map((level): ItemAnswer => ({ kind: 'rated', level })) },
    { weight: 1, arbitrary: fc.constantFrom<ItemAnswer>({ kind: 'skipped' }, { kind: 'notPartOfMyWork' }) },
  );
  const choice = fc.nat({ max: 3 }).map((option): ItemAnswer => ({ kind: 'chose', option, isLocked: true }));
  return fc
    .tuple(
      fc.array(rating, { minLength: SKILL_IDS.length, maxLength: SKILL_IDS.length }),
      fc.option(fc.array(choice, { minLength: scenarios.length, maxLength: scenarios.length })),
    )
    .map(([ratings, choices]) => {
      const answers: Answers = Object.fromEntries([
        ...SKILL_IDS.map((skill, i) => [skill, ratings[i]]),
        ...(choices ? scenarios.map(({ id }, i) => [id, choices[i]]) : []),
      ]);
      return { role, gaps: buildResult(role, answers, scenarios).gaps };
    });
});

const allLimits: fc.Arbitrary<PlanLimits> = fc.record({
  freeOnly: fc.boolean(),
  creditOnly: fc.constantFrom(false, false, false, true),
  kinds: fc.subarray([...CLOSING_KINDS]),
  region: fc.constantFrom('any', 'any', 'US', 'UK'),
  maxHours: fc.option(
    fc.nat({ max: 24 }).map((halves) => halves / 2),
    { nil: undefined },
  ),
});
const aims = fc.constantFrom<PlanAim>('hours', 'cost');

const planFor = ({ role, gaps }: Person, limits: PlanLimits, aim: PlanAim) =>
  buildPlan({ role, gaps, resources, limits, aim });

const sumMinutes = ({ lines }: Plan<Resource>) => lines.reduce((sum, line) => sum + countMinutes(line.resource), 0);

/** Open priority, in thousandths, of what is to be looked at first, of safety skills and of the rest. */
function measureOpen({ unclosed }: Plan<Resource>): readonly number[] {
  const totals = [0, 0, 0];
  for (const { gap } of unclosed) {
    const rank = gap.verdict === 'lookFirst' ? 0 : SAFETY_SKILLS.includes(gap.skill) ? 1 : 2;
    totals[rank] = (totals[rank] ?? 0) + Math.round(gap.priority * 1000);
  }
  return totals;
}

function compareOpen(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((total, i) => total !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

describe('the plan of anybody, out of the whole catalogue', () => {
  it('has only lines that close a gap of this person, for their role and within their limits', () => {
    fc.assert(
      fc.property(people, allLimits, aims, (person, limits, aim) => {
        const plan = planFor(person, limits, aim);
        for (const { resource, closes } of plan.lines) {
          expect(closes.length).toBeGreaterThan(0);
          expect(fitsAudience(resource.audience, person.role)).toBe(true);
          expect(limits.kinds).toContain(resource.kind);
          expect(limits.freeOnly && resource.cost !== 'free').toBe(false);
          expect(limits.creditOnly && resource.credit === undefined).toBe(false);
          for (const { skill, step } of closes) {
            expect(person.gaps.some((gap) => gap.skill === skill)).toBe(true);
            expect(closesStep(resource, skill, step)).toBe(true);
          }
        }
        expect(sumMinutes(plan)).toBeLessThanOrEqual((limits.maxHours ?? Infinity) * 60);
      }),
    );
  });

  it('never becomes shorter by a gap more, without a limit of hours', () => {
    fc.assert(
      fc.property(people, allLimits, fc.nat(), ({ role, gaps }, given, pick) => {
        const limits = loosenLimits(given, ['maxHours']);
        const fewer = gaps.filter((_, i) => i !== pick % Math.max(1, gaps.length));
        const [all, less] = [planFor({ role, gaps }, limits, 'hours'), planFor({ role, gaps: fewer }, limits, 'hours')];
        expect(sumMinutes(all)).toBeGreaterThanOrEqual(sumMinutes(less));
        expect(gaps.length - all.unclosed.length).toBeGreaterThanOrEqual(fewer.length - less.unclosed.length);
      }),
    );
  });

  it('never leaves more open when a limit is loosened', () => {
    fc.assert(
      fc.property(people, allLimits, fc.constantFrom<LimitName>(...LIMIT_NAMES), aims, (person, limits, name, aim) => {
        const tight = planFor(person, limits, aim);
        const loose = planFor(person, loosenLimits(limits, [name]), aim);
        expect(compareOpen(measureOpen(loose), measureOpen(tight))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('closes what stays open, once the limits that it names are loosened', () => {
    fc.assert(
      fc.property(people, allLimits, aims, (person, limits, aim) => {
        for (const { gap, ways } of planFor(person, limits, aim).unclosed) {
          for (const way of ways) {
            const looser = { ...loosenLimits(limits, way.limits), ...(way.maxHours && { maxHours: way.maxHours }) };
            const then = planFor(person, looser, aim);
            expect(then.unclosed.map((open) => open.gap.skill)).not.toContain(gap.skill);
          }
          const hasCloser = resources.some(
            (resource) =>
              fitsAudience(resource.audience, person.role) && closesStep(resource, gap.skill, findNextStep(gap)),
          );
          expect(ways.length > 0).toBe(hasCloser);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is never the same for gaps that have none in common, unless a resource serves both', () => {
    fc.assert(
      fc.property(people, allLimits, fc.nat(), ({ role, gaps }, limits, seed) => {
        const [one, other] = [0, 1].map((half) => {
          const own = gaps.filter((_, i) => ((seed >>> i) & 1) === half);
          return { own, lines: planFor({ role, gaps: own }, limits, 'hours').lines.map(({ resource }) => resource) };
        });
        for (const line of one?.lines ?? []) {
          if (!other?.lines.includes(line)) continue;
          for (const { own } of [one, other].filter((each) => each !== undefined))
            expect(own.some((gap) => closesStep(line, gap.skill, findNextStep(gap)))).toBe(true);
        }
      }),
    );
  });
});
