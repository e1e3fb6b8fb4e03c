import { measureDistance } from './countSummary.ts';
import type { FullResult, ItemSet, LinkedResult, SkillSummary, SummarizedSkill, SummaryResult } from './linkModel.ts';
import { SKILL_IDS, type Length, type RoleCode, type SkillId } from './model.ts';
import { summarizeResult } from './summarizeResult.ts';

/** What is kept of a person of the team: the result as a link, and the trainer's own word for them. */
export interface TeamLink {
  /** The clean text after "#" of a result link. */
  readonly payload: string;
  /** 1 to 60 characters; absent where the trainer gave none. */
  readonly label?: string;
}

/** A person of the team. Full and summary links give the same numbers: levels to one decimal. */
export interface TeamPerson extends TeamLink {
  readonly role: RoleCode;
  readonly length: Length;
  /** Days since 2026-01-01. */
  readonly day: number;
  readonly itemSet: number;
  /** One for each of SKILL_IDS; undefined where the role is not asked. */
  readonly cells: readonly (SkillSummary | undefined)[];
  /** The same as numbers: undefined where a skill does not count, 0 on target, else the steps below, 0.1 to 4.5. */
  readonly gaps: readonly (number | undefined)[];
  /** All steps below target, in steps of 0.1. */
  readonly gapSum: number;
  /** Only from a full link: the answers, for what teaches and for validation. */
  readonly full?: FullResult;
}

/** Level and verdict of each skill, whichever link they came from. */
export function toSummary(linked: LinkedResult, itemSets: readonly ItemSet[]): SummaryResult {
  return linked.kind === 'full' ? summarizeResult(linked, itemSets) : linked;
}

/** True for a skill that counts: scored, with a target of 2 or more. */
export function isCounted(cell: SkillSummary | undefined): cell is SummarizedSkill {
  return cell?.kind === 'scored' && cell.counted;
}

/** True for a counted skill that is not on target. */
export function isGap(cell: SkillSummary | undefined): cell is SummarizedSkill {
  return isCounted(cell) && cell.verdict !== 'onTarget';
}

/** Two wrong answers, or a risky one, make a gap of a level at the target: it is shown as the least there is. */
const LEAST_GAP = 0.1;

/** Steps below the target of the person's own role: 0 on target, else 0.1 to 4.5 in steps of 0.1. */
export function measureGap(cell: SummarizedSkill): number {
  return cell.verdict === 'onTarget' ? 0 : Math.max(LEAST_GAP, -measureDistance(cell));
}

/** All steps that a person is below target, in steps of 0.1. */
function sumGaps(gaps: TeamPerson['gaps']): number {
  return Math.round(gaps.reduce<number>((sum, gap = 0) => sum + gap, 0) * 10) / 10;
}

/** @param linked - What the payload holds. */
export function makePerson(
  { payload, label }: TeamLink,
  linked: LinkedResult,
  itemSets: readonly ItemSet[],
): TeamPerson {
  const { role, length, day, itemSet, skills } = toSummary(linked, itemSets);
  const bySkill = new Map(skills.map((skill) => [skill.skill, skill]));
  const cells = SKILL_IDS.map((skill) => bySkill.get(skill));
  const gaps = cells.map((cell) => (isCounted(cell) ? measureGap(cell) : undefined));
  return {
    payload,
    ...(label !== undefined && { label }),
    role,
    length,
    day,
    itemSet,
    cells,
    gaps,
    gapSum: sumGaps(gaps),
    ...(linked.kind === 'full' && { full: linked }),
  };
}

/** The people as if only these skills had been asked. */
export function narrowPeople(people: readonly TeamPerson[], skills: readonly SkillId[]): readonly TeamPerson[] {
  const isIn = SKILL_IDS.map((skill) => skills.includes(skill));
  return people.map((person) => {
    const cells = person.cells.map((cell, i) => (isIn[i] ? cell : undefined));
    const gaps = person.gaps.map((gap, i) => (isIn[i] ? gap : undefined));
    return { ...person, cells, gaps, gapSum: sumGaps(gaps) };
  });
}
