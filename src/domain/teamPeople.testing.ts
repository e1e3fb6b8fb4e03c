import * as fc from 'fast-check';
import { CONFIDENCES, type Answers, type ItemAnswer } from './answers.ts';
import type { FullResult, ItemSet, SkillSummary, SummarizedSkill } from './linkModel.ts';
import { makeFullResult } from './makeFullResult.ts';
import { LENGTHS, LEVELS, SKILL_IDS, type Level, type RoleCode, type SkillId, type Target } from './model.ts';
import type { AskedRole, ScenarioEntry } from './scenarios.ts';

/** What a test says of a skill; the rest follows. */
type Given = Pick<SummarizedSkill, 'level' | 'target'> & Partial<SummarizedSkill>;

/** A cell for each of SKILL_IDS, with the verdict that follows from the level. */
export function makeCells(given: Readonly<Partial<Record<SkillId, Given>>>): readonly (SkillSummary | undefined)[] {
  return SKILL_IDS.map((skill) => {
    const own = given[skill];
    if (!own) return undefined;
    const distance = own.level - own.target + 0.5;
    const verdict = distance >= 0 ? 'onTarget' : distance > -1 ? 'justBelow' : 'wellBelow';
    return { kind: 'scored', skill, counted: own.target > 1, verdict, ratingOnly: true, ...own };
  });
}

const anyLevel = fc.integer({ min: 5, max: 55 }).map((tenths) => tenths / 10);

function anyCell(skill: SkillId): fc.Arbitrary<SkillSummary | undefined> {
  const target = fc.constantFrom<Level>(1, 2, 3, 4, 5);
  const scored = fc
    .record({ level: anyLevel, target, isRisky: fc.boolean() })
    .map(({ isRisky, ...given }) =>
      makeCells({ [skill]: { ...given, ...(isRisky && { verdict: 'lookFirst' as const }) } }).find(
        (cell) => cell !== undefined,
      ),
    );
  const unscored = fc.record({
    kind: fc.constantFrom('notAsked' as const, 'notPartOfMyWork' as const),
    skill: fc.constant(skill),
    target,
    counted: fc.boolean(),
  });
  return fc.oneof(
    { weight: 5, arbitrary: scored },
    { weight: 1, arbitrary: unscored },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

/** Any cells of a person; undefined but for these skills. */
export function anyCells(skills: readonly SkillId[]): fc.Arbitrary<readonly (SkillSummary | undefined)[]> {
  return fc.tuple(...SKILL_IDS.map((skill) => (skills.includes(skill) ? anyCell(skill) : fc.constant(undefined))));
}

/** Targets of 3 in these skills, and none in any other. */
function makeRole(code: RoleCode, clinical: boolean, skills: readonly SkillId[]): AskedRole {
  const targets = SKILL_IDS.map((skill): Target => (skills.includes(skill) ? 3 : 0));
  return { code, clinical, targets, core: [] };
}

const scenarios: readonly ScenarioEntry[] = [
  { id: 'EHR-1.1', audience: 'clinical', outcomes: ['best', 'partial', 'wrong', 'unsafe'] },
  { id: 'EHR-1.2', audience: 'all', outcomes: ['wrong', 'best', 'partial', 'wrong'] },
  { id: 'COM-1.1', audience: 'all', outcomes: ['unsafe', 'wrong', 'partial', 'best'] },
  { id: 'COM-1.2', audience: 'all', outcomes: ['wrong', 'wrong', 'best', 'partial'] },
];
const roles = [makeRole('RN', true, ['EHR-1', 'COM-1']), makeRole('ITS', false, ['EHR-1']), makeRole('PM', false, [])];

/** Two sets that differ in the order of options, so that one is never read for the other. */
export const smallItemSets: readonly ItemSet[] = [
  { number: 1, roles, scenarios },
  {
    number: 2,
    roles,
    scenarios: scenarios.map(({ id, audience, outcomes }) => ({ id, audience, outcomes: outcomes.toReversed() })),
  },
];

const anyRating: fc.Arbitrary<ItemAnswer | undefined> = fc.option(
  fc.oneof(
    fc.constantFrom(...LEVELS).map((level) => ({ kind: 'rated', level }) as const),
    fc.constant({ kind: 'notPartOfMyWork' } as const),
  ),
  { nil: undefined },
);
const anyChoice: fc.Arbitrary<ItemAnswer | undefined> = fc.option(
  fc.record(
    {
      kind: fc.constant('chose' as const),
      option: fc.nat(3),
      isLocked: fc.constant(true),
      confidence: fc.constantFrom(...CONFIDENCES),
    },
    { requiredKeys: ['kind', 'option', 'isLocked'] },
  ),
  { nil: undefined },
);

/** Any full result of the small item sets. */
export const anyFull: fc.Arbitrary<FullResult> = fc
  .record({
    ratings: fc.tuple(anyRating, anyRating, anyRating, anyRating),
    choices: fc.tuple(...scenarios.map(() => anyChoice)),
    role: fc.constantFrom<RoleCode>('RN', 'RN', 'ITS', 'PM'),
    length: fc.constantFrom(...LENGTHS),
    itemSet: fc.constantFrom(...smallItemSets),
    day: fc.nat(1000),
  })
  .map(({ ratings, choices, role, length, itemSet, day }) => {
    const ids = ['EHR-1', 'COM-1', 'EHR-1/again', 'COM-1/again', ...scenarios.map(({ id }) => id)];
    const given = [...ratings, ...choices].flatMap((answer, i) => (answer ? [[ids[i], answer] as const] : []));
    return makeFullResult(Object.fromEntries(given) as Answers, { role, length, hasLicence: false }, day, itemSet);
  });
