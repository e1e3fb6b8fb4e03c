import { ROLE_CODES, type RoleCode, type SkillId } from './model.ts';
import { weigh, type AssessmentResult, type RoleTargets, type ScoredSkill } from './result.ts';

/** Licences that open roles; each is a family of titles. */
export const LICENCES = [
  'doctor',
  'nursePractitioner',
  'physicianAssistant',
  'nurse',
  'pharmacist',
  'therapist',
  'alliedHealth',
] as const;
export type Licence = (typeof LICENCES)[number];

/** How one person's answers compare with the targets of one role. */
export interface RoleMatch {
  readonly code: RoleCode;
  /** Targets of 2 or more. */
  readonly countedCount: number;
  /** Counted skills with evidence. */
  readonly answeredCount: number;
  readonly metCount: number;
  /** Weight of the targets met over the weight of those answered, 0 to 1; absent when none was answered. */
  readonly share?: number;
  /** Weight of the targets answered over the weight of all counted, 0 to 1. */
  readonly coverage: number;
  /** True from a coverage of one half: below, the role is not compared with others. */
  readonly isComparable: boolean;
  /** Expected shortfall in steps a skill, averaged by weight over the answered skills, 0 to 4; absent when there are none. */
  readonly shortfall?: number;
  /** Counted skills that are answered and not on target, as in the result. */
  readonly gaps: readonly ScoredSkill[];
  /** Counted skills without evidence, "not part of my work" among them. */
  readonly unanswered: readonly SkillId[];
  /** What roles are put in order by. */
  readonly rank: {
    /** Weight of the targets met over the weight of all counted, 0 to 1. */
    readonly shown: number;
    /** Steps short a skill by weight, an unanswered skill as far short as can be. */
    readonly mostShort: number;
  };
}

/** Half the weight of a role must be answered before it is compared with others. */
const LEAST_COVERAGE = 1 / 2;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Matches a result with the role it was built for. A skill counts when its target is 2 or more, and weighs 2 for
 * safety, 1.5 for core, else 1.
 *
 * Missing answers are told, never scored: the share and the shortfall are over the answered skills, with the coverage
 * beside them. For the order of roles a missing answer is a target not shown to be met and as far short as can be, so
 * that leaving a question out never lifts a role. What is "not part of my work" is treated as missing here: it may well
 * be part of the work of another role.
 *
 * @param role - Its targets in the order of SKILL_IDS.
 * @param result - Of `buildResult` for this role, best with every scenario that was answered: what a person chose tells
 *   of the skill, whichever role asked for it.
 * @example A role that counts three skills of weight 1, 1.5 and 2; the first two are answered, the second is on target:
 *   share 1.5 / 2.5, coverage 2.5 / 4.5, shown 1.5 / 4.5.
 */
export function matchRole(role: RoleTargets & { readonly code: RoleCode }, result: AssessmentResult): RoleMatch {
  const counted = result.skills.filter(({ counted: isCounted }) => isCounted);
  const answered = counted.filter((skill): skill is ScoredSkill => skill.kind === 'scored');
  const missing = counted.filter(({ kind }) => kind !== 'scored');
  const met = answered.filter(({ verdict }) => verdict === 'onTarget');
  const weightOf = (skills: readonly { readonly skill: SkillId }[]) =>
    sum(skills.map(({ skill }) => weigh(skill, role)));
  const [countedWeight, answeredWeight, metWeight] = [weightOf(counted), weightOf(answered), weightOf(met)];
  const stepsShort = sum(answered.map(({ priority }) => priority));
  const mostMissing = sum(missing.map(({ skill, target }) => weigh(skill, role) * (target - 1)));
  const coverage = answeredWeight / countedWeight;
  return {
    code: role.code,
    countedCount: counted.length,
    answeredCount: answered.length,
    metCount: met.length,
    ...(answered.length > 0 && { share: metWeight / answeredWeight, shortfall: stepsShort / answeredWeight }),
    coverage,
    isComparable: coverage >= LEAST_COVERAGE,
    gaps: result.gaps,
    unanswered: missing.map(({ skill }) => skill),
    rank: { shown: metWeight / countedWeight, mostShort: (stepsShort + mostMissing) / countedWeight },
  };
}

function compareMatches(a: RoleMatch, b: RoleMatch): number {
  return b.rank.shown - a.rank.shown || a.rank.mostShort - b.rank.mostShort;
}

/**
 * Best first: the roles that can be compared before the others, those open to the person before those that need
 * another licence, then by the targets shown to be met, then by the steps short. Ties, and roles that cannot be
 * compared, stand in the order of ROLE_CODES.
 * @param isOpen - True for a role that needs no licence, or one that the person holds.
 */
export function rankRoles(matches: readonly RoleMatch[], isOpen: (code: RoleCode) => boolean): readonly RoleMatch[] {
  return matches.toSorted(
    (a, b) =>
      Number(b.isComparable) - Number(a.isComparable) ||
      Number(isOpen(b.code)) - Number(isOpen(a.code)) ||
      (a.isComparable ? compareMatches(a, b) : 0) ||
      ROLE_CODES.indexOf(a.code) - ROLE_CODES.indexOf(b.code),
  );
}
