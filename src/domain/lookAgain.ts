import type { Answers, ScenarioKey } from './answers.ts';
import { collectEvidence } from './answers.ts';
import { estimateLevel } from './estimate.ts';
import type { Level, Outcome, SkillId } from './model.ts';

/** A rating that the scenarios of its skill speak against. */
export interface Mismatch {
  readonly skill: SkillId;
  readonly rating: Level;
  /** The step in which the estimate with scenarios lies. */
  readonly suggested: Level;
  readonly outcomes: readonly Outcome[];
  /** How far the scenarios moved the level, in steps; below 0 when they moved it down. */
  readonly shift: number;
}

/** From half a step on, scenarios speak against a rating. */
const MIN_SHIFT = 0.5;

function compareSkill(skill: SkillId, answers: Answers, scenarios: readonly ScenarioKey[]): Mismatch | undefined {
  const evidence = collectEvidence(skill, { ...answers, [`${skill}/again`]: undefined }, scenarios);
  if (evidence.kind !== 'evidence' || evidence.rating === undefined || evidence.outcomes.length === 0) return undefined;
  const { rating, outcomes } = evidence;
  const before = estimateLevel({ rating, outcomes: [] });
  const after = estimateLevel({ rating, outcomes });
  if (!before || !after) return undefined;
  const shift = after.level - before.level;
  const suggested = Math.min(5, Math.max(1, Math.round(after.level))) as Level;
  return Math.abs(shift) < MIN_SHIFT || suggested === rating
    ? undefined
    : { skill, rating, suggested, outcomes, shift };
}

/**
 * The ratings to look at again, the largest shift first, whether they were looked at already or not.
 * @param skills - The skills of one questionnaire.
 * @param scenarios - The scenarios that the present role and length ask.
 */
export function findMismatches(
  skills: readonly SkillId[],
  answers: Answers,
  scenarios: readonly ScenarioKey[],
): readonly Mismatch[] {
  return skills
    .flatMap((skill) => compareSkill(skill, answers, scenarios) ?? [])
    .toSorted((a, b) => Math.abs(b.shift) - Math.abs(a.shift));
}
