import { countOf } from './common.ts';
import { listTitles } from './listTitles.ts';

/**
 * What was answered and does not count now; undefined where all counts.
 * @param titles - Of the skills that were rated.
 * @param scenarios - How many scenarios were answered.
 */
export function describeUnasked(titles: readonly string[], scenarios: number): string | undefined {
  const parts = [
    ...(titles.length > 0 ? [`${titles.length === 1 ? 'your rating' : 'your ratings'} of ${listTitles(titles)}`] : []),
    ...(scenarios > 0 ? [countOf(scenarios, 'scenario answer', 'scenario answers')] : []),
  ];
  if (parts.length === 0) return undefined;
  return `Not asked for this role and length, so not counted: ${parts.join(', and ')}. They stay here, and count again if you change back.`;
}
