import { chanceToMeet } from './estimate.ts';
import type { ScoredSkill, SkillResult } from './result.ts';

/** "In any situation": below it a person is still busy with the skill. */
const HELPING_LEVEL = 4;

/** The answers bear it out: no scenario went wrong, and where any were answered one was answered best. */
function isBorneOut({ evidence: { outcomes } }: ScoredSkill): boolean {
  const wentWrong = outcomes.some((outcome) => outcome === 'wrong' || outcome === 'unsafe');
  return outcomes.length === 0 || (outcomes.includes('best') && !wentWrong);
}

/**
 * Skills in which a person can help others: counted, on target, more likely than not at "in any situation" or above,
 * and borne out by their scenarios. Those with a best answer come first, then the highest level.
 */
export function listStrengths(skills: readonly SkillResult[]): readonly ScoredSkill[] {
  return skills
    .filter((skill): skill is ScoredSkill => skill.kind === 'scored' && skill.counted && skill.verdict === 'onTarget')
    .filter((skill) => chanceToMeet(skill.estimate.probabilities, HELPING_LEVEL) >= 1 / 2 && isBorneOut(skill))
    .toSorted((a, b) => Number(a.ratingOnly) - Number(b.ratingOnly) || b.estimate.level - a.estimate.level);
}
