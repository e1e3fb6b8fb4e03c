import { describeUnasked } from '#content/text/unasked.ts';
import type { Answers, ItemId } from '#domain/answers.ts';
import { SKILL_IDS } from '#domain/model.ts';
import type { Part } from './buildParts.ts';
import { skillTitles } from './instrument.ts';

/** Says which answers the present role and length do not ask for; undefined where there are none. */
export function listUnasked(answers: Answers, parts: readonly Part[]): string | undefined {
  const asked = new Set<ItemId>(parts.flatMap(({ items }) => items));
  const isUnasked = (item: ItemId) =>
    !asked.has(item) && answers[item] !== undefined && answers[item].kind !== 'skipped';
  const scenarios = (Object.keys(answers) as readonly ItemId[]).filter((item) => item.includes('.') && isUnasked(item));
  const titles = SKILL_IDS.filter(isUnasked).map((skill) => skillTitles[skill]);
  return describeUnasked(titles, scenarios.length);
}
