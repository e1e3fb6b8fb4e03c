import { itemSets } from '#content/itemSets/itemSets.ts';
import { countSummary, measureDistance } from '#domain/countSummary.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import type { LinkedResult, SkillSummary } from '#domain/linkModel.ts';
import type { SkillId } from '#domain/model.ts';
import type { ScoredSkill, SkillResult } from '#domain/result.ts';
import { roundScore } from '#domain/roundScore.ts';
import { scoreFullResult } from '#domain/summarizeResult.ts';

type Verdict = SkillResult['kind'] | ScoredSkill['verdict'];

/** Counts of the counted skills by what can be said of them: together all that the role is asked and counts. */
export type VerdictCounts = Readonly<Record<Exclude<Verdict, 'scored'>, number>>;

function describeSkill(skill: SkillResult | SkillSummary) {
  const { target, counted } = skill;
  if (skill.kind !== 'scored') return { target, counted, verdict: skill.kind };
  const shared = { target, counted, verdict: skill.verdict, ratingOnly: skill.ratingOnly };
  // A summary has levels to one decimal, and no ranges.
  if (!('estimate' in skill)) return { ...shared, level: skill.level, distance: measureDistance(skill) };
  const { estimate, chance, distance } = skill;
  return {
    ...shared,
    level: roundScore(estimate.level),
    distance: roundScore(distance),
    low: roundScore(estimate.low),
    high: roundScore(estimate.high),
    chanceToMeet: roundScore(chance),
  };
}

function countVerdicts(skills: readonly (SkillResult | SkillSummary)[]): VerdictCounts {
  const counts = { onTarget: 0, justBelow: 0, wellBelow: 0, lookFirst: 0, notAsked: 0, notPartOfMyWork: 0 };
  for (const skill of skills) if (skill.counted) counts[skill.kind === 'scored' ? skill.verdict : skill.kind] += 1;
  return counts;
}

function listScored(result: LinkedResult): {
  readonly skills: readonly (SkillResult | SkillSummary)[];
  readonly gaps: readonly { readonly skill: SkillId }[];
} {
  if (result.kind === 'summary') return { skills: result.skills, gaps: countSummary(result).gaps };
  return scoreFullResult(result, itemSets).result;
}

/** The score of a link as webside-score/1 has it, after the line, code and label. Numbers have at most 4 decimals. */
export function describeScore(result: LinkedResult) {
  const { kind, itemSet, role, length, day } = result;
  const { skills, gaps } = listScored(result);
  return {
    kind,
    itemSet,
    role,
    length,
    ...(kind === 'full' && { hasLicence: result.hasLicence }),
    date: formatDaySince2026(day),
    counts: countVerdicts(skills),
    gaps: gaps.map(({ skill }) => skill),
    skills: Object.fromEntries(skills.map((skill) => [skill.skill, describeSkill(skill)])),
  };
}
