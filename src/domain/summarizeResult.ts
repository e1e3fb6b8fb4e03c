import { layOutLink, type LinkLayout } from './linkLayout.ts';
import { getItemSet, type FullResult, type ItemSet, type SkillSummary, type SummaryResult } from './linkModel.ts';
import { getAskedRole } from './makeFullResult.ts';
import { buildResult, type AssessmentResult, type SkillResult } from './result.ts';
import type { AskedRole, ScenarioEntry } from './scenarios.ts';
import { findNotchTenths } from './summaryDigits.ts';

/** A full result with what it was asked, scored by its own item set. */
export interface ScoredLink {
  readonly role: AskedRole;
  /** The scenarios that role and length ask; none in the quick length. */
  readonly scenarios: readonly ScenarioEntry[];
  readonly result: AssessmentResult;
}

/** The skills and scenarios that a full result was asked. */
export function layOutResult(
  { itemSet: number, role: code, length, hasLicence }: Omit<FullResult, 'answers'>,
  itemSets: readonly ItemSet[],
): LinkLayout & { readonly role: AskedRole } {
  const itemSet = getItemSet(itemSets, number);
  const role = getAskedRole(itemSet, code);
  return { ...layOutLink({ kind: 'full', itemSet, role, length, hasLicence }), role };
}

/** Scores a full result by the item set that it names. */
export function scoreFullResult(full: FullResult, itemSets: readonly ItemSet[]): ScoredLink {
  const { role, scenarios } = layOutResult(full, itemSets);
  return { role, scenarios, result: buildResult(role, full.answers, scenarios) };
}

function summarizeSkill(scored: SkillResult): SkillSummary {
  if (scored.kind !== 'scored') return scored;
  const { kind, skill, target, counted, verdict, ratingOnly, chance, estimate } = scored;
  const notch = findNotchTenths(target);
  const nearest = Math.round(estimate.level * 10);
  // Rounding up to the notch would show a skill at its target that is called below it.
  const tenths = chance >= 1 / 2 ? Math.max(nearest, notch) : Math.min(nearest, notch - 1);
  return { kind, skill, target, counted, level: tenths / 10, verdict, ratingOnly };
}

/** Level and verdict of each skill, without the answers. */
export function summarizeResult(full: FullResult, itemSets: readonly ItemSet[]): SummaryResult {
  const { itemSet, role, length, day } = full;
  const skills = scoreFullResult(full, itemSets).result.skills.map(summarizeSkill);
  return { kind: 'summary', itemSet, role, length, day, skills };
}
