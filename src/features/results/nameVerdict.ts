import type { Person } from '#content/text/person.ts';
import { resultsText } from '#content/text/results.ts';
import type { SkillResult } from '#domain/result.ts';

/** How a skill stands against its target, in two to five words. */
export function nameVerdict(result: SkillResult, person: Person): string {
  if (result.kind === 'scored') {
    return result.counted ? resultsText.verdictNames[result.verdict] : resultsText.forInformation;
  }
  return result.kind === 'notAsked' ? resultsText.notAsked : resultsText.notPartOfMyWork[person];
}
