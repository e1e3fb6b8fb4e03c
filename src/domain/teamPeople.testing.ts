import * as fc from 'fast-check';
import type { SkillSummary, SummarizedSkill } from './linkModel.ts';
import { SKILL_IDS, type Level, type SkillId } from './model.ts';

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
