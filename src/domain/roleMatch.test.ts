import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, ItemAnswer, ScenarioKey } from './answers.ts';
import { LEVELS, ROLE_CODES, SKILL_IDS, type Level, type RoleCode, type Target } from './model.ts';
import { buildResult, type RoleTargets } from './result.ts';
import { matchRole, rankRoles, type RoleMatch } from './roleMatch.ts';

type CodedRole = RoleTargets & { readonly code: RoleCode };

/** A role that asks only these skills. */
function asks(targets: Readonly<Partial<Record<string, Target>>>, code: RoleCode = 'RN'): CodedRole {
  return { code, targets: SKILL_IDS.map((skill) => targets[skill] ?? 0), core: ['COM-4'] };
}

const rated = (level: Level): ItemAnswer => ({ kind: 'rated', level });
const match = (role: CodedRole, answers: Answers, scenarios: readonly ScenarioKey[] = []): RoleMatch =>
  matchRole(role, buildResult(role, answers, scenarios));
const isOpenToAll = () => true;
const isNotDoctor = (code: RoleCode) => code !== 'GP';
const order = (matches: readonly RoleMatch[], isOpen: (code: RoleCode) => boolean = isOpenToAll) =>
  rankRoles(matches, isOpen).map(({ code }) => code);

describe('matchRole', () => {
  it('weighs the targets met by safety and core, over what was answered', () => {
    const role = asks({ 'VID-1': 3, 'COM-4': 3, 'COM-1': 3 });
    const found = match(role, { 'VID-1': rated(1), 'COM-4': rated(4) });
    expect(found).toMatchObject({ countedCount: 3, answeredCount: 2, metCount: 1, unanswered: ['COM-1'] });
    expect(found.share).toBeCloseTo(1.5 / 2.5, 12);
    expect(found.coverage).toBeCloseTo(2.5 / 4.5, 12);
    expect(found.rank.shown).toBeCloseTo(1.5 / 4.5, 12);
    expect(found.gaps.map(({ skill }) => skill)).toEqual(['VID-1']);
  });

  it('averages the expected shortfall by weight, and takes a missing answer as far short as can be for the order', () => {
    // A rating of 3 against a target of 4 is 1.3721 steps short, as worked in result.test.ts.
    const found = match(asks({ 'VID-1': 4, 'COM-4': 4, 'COM-1': 4 }), { 'VID-1': rated(3), 'COM-4': rated(3) });
    expect(found.shortfall).toBeCloseTo(1.3721, 4);
    expect(found.rank.mostShort).toBeCloseTo((2.5 * 1.3721 + 2 * 3) / 4.5, 4);
  });

  it('has no share and no shortfall without an answer', () => {
    const found = match(asks({ 'VID-1': 3 }), {});
    expect(found).toMatchObject({ answeredCount: 0, coverage: 0, isComparable: false });
    expect(found).not.toHaveProperty('share');
    expect(found).not.toHaveProperty('shortfall');
  });

  it('does not count a target of 1, and treats what is not part of the work as missing', () => {
    const role = asks({ 'VID-1': 1, 'COM-4': 3, 'COM-5': 3 });
    const answers: Answers = { 'VID-1': rated(5), 'COM-4': rated(5), 'COM-5': { kind: 'notPartOfMyWork' } };
    expect(match(role, answers)).toMatchObject({ countedCount: 2, answeredCount: 1, unanswered: ['COM-5'] });
  });

  it.each([
    { answered: ['VID-1'], isComparable: false },
    { answered: ['COM-1'], isComparable: true },
    { answered: ['VID-1', 'VID-2'], isComparable: true },
  ] as const)('compares from half the weight on: $answered', ({ answered, isComparable }) => {
    const role = asks({ 'VID-1': 3, 'VID-2': 3, 'COM-1': 3 });
    const answers = Object.fromEntries(answered.map((skill) => [skill, rated(3)]));
    expect(match(role, answers).isComparable).toBe(isComparable);
  });

  it('never takes a skill for met that is to be looked at first', () => {
    const scenarios: readonly ScenarioKey[] = [{ id: 'VID-1.1', outcomes: ['best', 'partial', 'wrong', 'unsafe'] }];
    const answers: Answers = { 'VID-1': rated(5), 'VID-1.1': { kind: 'chose', option: 3, isLocked: true } };
    expect(match(asks({ 'VID-1': 2 }), answers, scenarios)).toMatchObject({ metCount: 0, share: 0 });
  });
});

describe('rankRoles', () => {
  it('puts the role with more targets met first, then the one with fewer steps short, then the order of codes', () => {
    const answers: Answers = { 'VID-1': rated(3), 'VID-2': rated(3) };
    const near = match(asks({ 'VID-1': 4, 'VID-2': 3 }, 'EDU'), answers);
    const far = match(asks({ 'VID-1': 5, 'VID-2': 3 }, 'RN'), answers);
    const none = match(asks({ 'VID-1': 5, 'VID-2': 4 }, 'GP'), answers);
    const twin = match(asks({ 'VID-1': 4, 'VID-2': 3 }, 'ADM'), answers);
    expect(order([none, twin, far, near])).toEqual(['EDU', 'ADM', 'RN', 'GP']);
  });

  it('puts roles that need another licence after, and roles with too few answers last', () => {
    const answers: Answers = { 'VID-1': rated(5), 'VID-2': rated(1) };
    const closed = match(asks({ 'VID-1': 3 }, 'GP'), answers);
    const open = match(asks({ 'VID-2': 3 }, 'COO'), answers);
    const unknown = match(asks({ 'VID-1': 3, 'COM-1': 3, 'COM-2': 3 }, 'CSS'), answers);
    expect(order([unknown, closed, open], isNotDoctor)).toEqual(['COO', 'GP', 'CSS']);
  });

  it('does not order roles with too few answers by their match', () => {
    const answers: Answers = { 'VID-1': rated(5) };
    const met = match(asks({ 'VID-1': 3, 'COM-1': 3 }, 'CSS'), answers);
    const unknown = match(asks({ 'COM-1': 3 }, 'COO'), answers);
    expect(order([met, unknown])).toEqual(['COO', 'CSS']);
  });

  it('does not rank a role higher because most of it was not asked', () => {
    const answers: Answers = { 'VID-1': rated(4), 'VID-2': rated(4), 'VID-4': rated(1) };
    const halfAsked = match(asks({ 'VID-1': 3, 'VID-2': 3, 'COM-2': 3, 'COM-3': 3 }, 'GP'), answers);
    const mostAsked = match(asks({ 'VID-1': 3, 'VID-2': 3, 'VID-4': 3 }, 'RN'), answers);
    expect(halfAsked.share).toBe(1);
    expect(order([halfAsked, mostAsked])).toEqual(['RN', 'GP']);
  });
});

const anyRole = (code: RoleCode): fc.Arbitrary<CodedRole> =>
  fc
    .tuple(
      fc.tuple(...SKILL_IDS.map(() => fc.constantFrom<Target>(0, 1, ...LEVELS))),
      fc.subarray([...SKILL_IDS], { maxLength: 4 }),
    )
    .filter(([targets]) => targets.some((target) => target > 1))
    .map(([targets, core]) => ({ code, targets, core }));
const anyLevels = fc.tuple(...SKILL_IDS.map(() => fc.option(fc.constantFrom<Level>(...LEVELS), { nil: undefined })));
const answersOf = (levels: readonly (Level | undefined)[]): Answers =>
  Object.fromEntries(SKILL_IDS.flatMap((skill, i) => (levels[i] === undefined ? [] : [[skill, rated(levels[i])]])));
const changed = (levels: readonly (Level | undefined)[], at: number, to: Level | undefined) =>
  levels.map((level, i) => (i === at ? to : level));
const anyIndex = fc.nat(SKILL_IDS.length - 1);

describe('a match, for any role and any answers', () => {
  it('is never lowered by a higher rating', () => {
    fc.assert(
      fc.property(anyRole('RN'), anyLevels, anyIndex, (role, levels, index) => {
        const level = levels[index];
        if (level === undefined || level === 5) return;
        const [before, after] = [
          match(role, answersOf(levels)),
          match(role, answersOf(changed(levels, index, (level + 1) as Level))),
        ];
        expect(after.share ?? 0).toBeGreaterThanOrEqual(before.share ?? 0);
        expect(after.shortfall ?? 0).toBeLessThanOrEqual((before.shortfall ?? 0) + 1e-9);
        expect(after.rank.shown).toBeGreaterThanOrEqual(before.rank.shown);
        expect(after.rank.mostShort).toBeLessThanOrEqual(before.rank.mostShort + 1e-9);
      }),
    );
  });

  it('is never raised in the order by leaving an answer out', () => {
    fc.assert(
      fc.property(anyRole('RN'), anyLevels, anyIndex, (role, levels, index) => {
        const full = match(role, answersOf(levels));
        const less = match(role, answersOf(changed(levels, index, undefined)));
        expect(less.rank.shown).toBeLessThanOrEqual(full.rank.shown);
        expect(less.rank.mostShort).toBeGreaterThanOrEqual(full.rank.mostShort - 1e-9);
        expect(Number(less.isComparable)).toBeLessThanOrEqual(Number(full.isComparable));
      }),
    );
  });

  it('counts every skill once: met, gap or unanswered', () => {
    fc.assert(
      fc.property(anyRole('RN'), anyLevels, (role, levels) => {
        const { countedCount, answeredCount, metCount, gaps, unanswered, share = 0 } = match(role, answersOf(levels));
        expect(metCount + gaps.length).toBe(answeredCount);
        expect(answeredCount + unanswered.length).toBe(countedCount);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('stands in an order that does not depend on the order it came in', () => {
    const roles = fc.tuple(...ROLE_CODES.slice(0, 5).map(anyRole));
    fc.assert(
      fc.property(roles, anyLevels, fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), (some, levels, keys) => {
        const matches = some.map((role) => match(role, answersOf(levels)));
        const mixed = matches.map((entry, i) => [keys[i] ?? 0, entry] as const).toSorted((a, b) => a[0] - b[0]);
        expect(
          rankRoles(
            mixed.map(([, entry]) => entry),
            isNotDoctor,
          ),
        ).toEqual(rankRoles(matches, isNotDoctor));
      }),
    );
  });
});
