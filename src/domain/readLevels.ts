import type { DatedLevels } from './compareResults.ts';
import type { ItemSet, LinkedResult } from './linkModel.ts';
import { scoreFullResult } from './summarizeResult.ts';

/** The levels of a linked result, scored by its own item set; a summary has them to one decimal. */
export function readLevels(result: LinkedResult, itemSets: readonly ItemSet[]): DatedLevels {
  const scored =
    result.kind === 'summary'
      ? result.skills.flatMap((skill) => (skill.kind === 'scored' ? [[skill.skill, skill.level] as const] : []))
      : scoreFullResult(result, itemSets).result.skills.flatMap((skill) =>
          skill.kind === 'scored' ? [[skill.skill, skill.estimate.level] as const] : [],
        );
  return { itemSet: result.itemSet, levels: Object.fromEntries(scored) };
}
