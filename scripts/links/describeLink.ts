import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import type { ItemSet, LinkedResult, SkillSummary } from '#domain/linkModel.ts';
import type { SkillResult } from '#domain/result.ts';
import { scoreFullResult } from '#domain/summarizeResult.ts';

function describeSkill(result: SkillResult | SkillSummary): string {
  if (result.kind !== 'scored') return `${result.skill}: ${result.kind}`;
  const level = 'estimate' in result ? result.estimate.level.toFixed(4) : result.level.toFixed(1);
  return `${result.skill}: ${level} ${result.verdict}${result.ratingOnly ? ', rating only' : ''}`;
}

/** What a link must hold and give for ever, in words and figures that do not hang on names in the code. */
export function describeLink(result: LinkedResult, itemSets: readonly ItemSet[]) {
  const { kind, itemSet, role, length, day } = result;
  const isFull = kind === 'full';
  const skills = isFull ? scoreFullResult(result, itemSets).result.skills : result.skills;
  return {
    kind,
    itemSet,
    role,
    length,
    date: formatDaySince2026(day),
    ...(isFull && { hasLicence: result.hasLicence, answers: result.answers }),
    skills: skills.map(describeSkill),
  };
}

export interface GoldenLink {
  readonly name: string;
  readonly payload: string;
  readonly holds: ReturnType<typeof describeLink>;
}
