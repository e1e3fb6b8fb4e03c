import { measureDistance } from './countSummary.ts';
import type { SkillSummary, SummaryResult } from './linkModel.ts';
import { collectResult, judgeChance, type AssessmentResult, type ScoredVerdict } from './result.ts';

/** So many steps from the notch, and a level is well below. */
const FAR = -1;

/**
 * A result as it is told to somebody who may know levels, and no single choice: every verdict by the level alone, and
 * the gaps by priority alone. A choice that could put a patient at risk then tells no more than any wrong one.
 */
export function tellLevels({ skills }: AssessmentResult): AssessmentResult {
  return collectResult(
    skills.map((skill) => (skill.kind === 'scored' ? { ...skill, verdict: judgeChance(skill.chance) } : skill)),
  );
}

function judgeDistance(distance: number): ScoredVerdict {
  if (distance >= 0) return 'onTarget';
  return distance <= FAR ? 'wellBelow' : 'justBelow';
}

function tellSkill(skill: SkillSummary): SkillSummary {
  if (skill.kind !== 'scored') return skill;
  const distance = measureDistance(skill);
  // A summary has no chances, but its levels are at the notch or above just where the chance is even or better.
  const isTold = skill.verdict !== 'lookFirst' && distance < 0;
  return isTold ? skill : { ...skill, verdict: judgeDistance(distance) };
}

/** The same of a summary, which holds levels of one decimal in place of chances. */
export function tellSummaryLevels(summary: SummaryResult): SummaryResult {
  return { ...summary, skills: summary.skills.map(tellSkill) };
}
