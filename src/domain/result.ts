import { collectEvidence, type Answers, type ScenarioKey } from './answers.ts';
import { chanceToMeet, estimateLevel, type Estimate, type Evidence } from './estimate.ts';
import { LEVELS, SAFETY_SKILLS, SKILL_IDS, type Level, type SkillId, type Target } from './model.ts';
import { WEIGHTS, type PerLevel } from './scoring.ts';

export type ScoredVerdict = 'lookFirst' | 'onTarget' | 'justBelow' | 'wellBelow';

export interface ScoredSkill {
  readonly kind: 'scored';
  readonly skill: SkillId;
  readonly target: Level;
  /** False for a target of 1: shown for information. */
  readonly counted: boolean;
  /** The answers behind it. */
  readonly evidence: Evidence;
  readonly estimate: Estimate;
  /** P(level >= target), 0 to 1. */
  readonly chance: number;
  readonly verdict: ScoredVerdict;
  /** True when no scenario was answered: "by your own rating". */
  readonly ratingOnly: boolean;
  /** Level - (target - 0.5), in steps; at or above 0 on target. */
  readonly distance: number;
  /** Expected shortfall in steps times the weight, 0 or more. */
  readonly priority: number;
}

export interface UnscoredSkill {
  readonly kind: 'notAsked' | 'notPartOfMyWork';
  readonly skill: SkillId;
  readonly target: Level;
  readonly counted: boolean;
}

export type SkillResult = ScoredSkill | UnscoredSkill;

export interface AssessmentResult {
  /** The skills that the role is asked (target of 1 or more), in the order of SKILL_IDS. */
  readonly skills: readonly SkillResult[];
  /** Counted skills with evidence. */
  readonly scoredCount: number;
  readonly onTargetCount: number;
  /** Counted skills not on target: look-first before all others, then by priority. */
  readonly gaps: readonly ScoredSkill[];
}

/** What the result needs to know of a role. */
export interface RoleTargets {
  /** One target per skill, in the order of SKILL_IDS. */
  readonly targets: readonly Target[];
  readonly core: readonly SkillId[];
}

/** 2 for a safety skill, 1.5 for a core skill of the role, else 1. */
export function weigh(skill: SkillId, role: RoleTargets): number {
  if (SAFETY_SKILLS.includes(skill)) return WEIGHTS.safety;
  return role.core.includes(skill) ? WEIGHTS.core : WEIGHTS.other;
}

function expectShortfall(probabilities: PerLevel, target: Level): number {
  return LEVELS.reduce((total, level, i) => total + (probabilities[i] ?? 0) * Math.max(0, target - level), 0);
}

/**
 * The verdict by the level alone.
 * @param chance - P(level >= target), 0 to 1.
 */
export function judgeChance(chance: number): Exclude<ScoredVerdict, 'lookFirst'> {
  if (chance < 1 / 6) return 'wellBelow';
  return chance < 1 / 2 ? 'justBelow' : 'onTarget';
}

function judge(chance: number, { outcomes }: Evidence): ScoredVerdict {
  if (outcomes.includes('unsafe')) return 'lookFirst';
  const verdict = judgeChance(chance);
  const wrongCount = outcomes.filter((outcome) => outcome === 'wrong').length;
  return verdict === 'onTarget' && wrongCount >= 2 ? 'justBelow' : verdict;
}

function scoreSkill(skill: SkillId, target: Level, evidence: Evidence, role: RoleTargets): ScoredSkill {
  const estimate = estimateLevel(evidence);
  if (!estimate) throw new TypeError(`No evidence to score ${skill}`);
  const chance = chanceToMeet(estimate.probabilities, target);
  return {
    kind: 'scored',
    skill,
    target,
    counted: target > 1,
    evidence,
    estimate,
    chance,
    verdict: judge(chance, evidence),
    ratingOnly: evidence.outcomes.length === 0,
    distance: estimate.level - (target - 0.5),
    priority: expectShortfall(estimate.probabilities, target) * weigh(skill, role),
  };
}

function compareGaps(a: ScoredSkill, b: ScoredSkill): number {
  const lookFirst = Number(b.verdict === 'lookFirst') - Number(a.verdict === 'lookFirst');
  return lookFirst || b.priority - a.priority;
}

/** Counts the skills, and puts the gaps in order. */
export function collectResult(skills: readonly SkillResult[]): AssessmentResult {
  const counted = skills.filter((result): result is ScoredSkill => result.kind === 'scored' && result.counted);
  const gaps = counted.filter(({ verdict }) => verdict !== 'onTarget').toSorted(compareGaps);
  return { skills, scoredCount: counted.length, onTargetCount: counted.length - gaps.length, gaps };
}

/**
 * The whole result of a person against the targets of a role. Nothing of it is stored.
 * @param scenarios - The scenarios that the present role and length ask.
 * @throws {RangeError} When the role has no target for a skill: a content error.
 */
export function buildResult(
  role: RoleTargets,
  answers: Answers,
  scenarios: readonly ScenarioKey[] = [],
): AssessmentResult {
  const skills = SKILL_IDS.flatMap((skill, index): readonly SkillResult[] => {
    const target = role.targets[index];
    if (target === undefined) throw new RangeError(`No target for ${skill}`);
    if (target === 0) return [];
    const evidence = collectEvidence(skill, answers, scenarios);
    if (evidence.kind === 'evidence') return [scoreSkill(skill, target, evidence, role)];
    return [{ kind: evidence.kind, skill, target, counted: target > 1 }];
  });
  return collectResult(skills);
}
