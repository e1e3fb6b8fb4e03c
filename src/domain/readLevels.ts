import type { DatedLevels } from './compareResults.ts';
import type { ItemSet, LinkedResult, SummaryResult } from './linkModel.ts';
import { scoreFullResult } from './summarizeResult.ts';

/** The levels of a summary, to one decimal. */
export function readSummaryLevels({ itemSet, skills }: SummaryResult): DatedLevels {
  const levels = skills.flatMap((skill) => (skill.kind === 'scored' ? [[skill.skill, skill.level] as const] : []));
  return { itemSet, levels: Object.fromEntries(levels) };
}

/** The levels of a linked result, scored by its own item set; a summary has them to one decimal. */
export function readLevels(linked: LinkedResult, itemSets: readonly ItemSet[]): DatedLevels {
  if (linked.kind === 'summary') return readSummaryLevels(linked);
  const levels = scoreFullResult(linked, itemSets).result.skills.flatMap((skill) =>
    skill.kind === 'scored' ? [[skill.skill, skill.estimate.level] as const] : [],
  );
  return { itemSet: linked.itemSet, levels: Object.fromEntries(levels) };
}
