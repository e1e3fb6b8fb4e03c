import { itemSets } from '#content/itemSets/itemSets.ts';
import { formatIsoDay } from '#content/text/days.ts';
import { historyText } from '#content/text/history.ts';
import { compareResults, type SkillChange } from '#domain/compareResults.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import type { FullResult, LinkedResult } from '#domain/linkModel.ts';
import { readLevels } from '#domain/readLevels.ts';
import type { ReportChange } from '#features/report/reportProps.ts';
import type { DatedResult } from '#state/inputs.ts';
import { skillTitles } from './instrument.ts';
import { isOfPresent, type PresentAnswers } from './isOfPresent.ts';

interface Given extends PresentAnswers {
  readonly results: Readonly<Record<string, DatedResult>>;
}

/** The person's own last result before this one; copies of what others sent are not theirs. */
function findEarlier(own: FullResult, { results, ...given }: Given): LinkedResult | undefined {
  const present = encodeResult(own, itemSets);
  return Object.values(results)
    .filter(({ isCopy, link }) => !isCopy && link !== null && link !== present)
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ link }) => {
      const decoded = decodeResult(link ?? '', itemSets);
      if (decoded.kind !== 'result' || decoded.result.day > own.day) return [];
      return isOfPresent(decoded.result, given) ? [] : [decoded.result];
    })
    .toSorted((a, b) => a.day - b.day)
    .at(-1);
}

/** What moved since the person's last result; undefined where there is none. */
export function describeChange(own: FullResult, given: Given): ReportChange | undefined {
  const earlier = findEarlier(own, given);
  if (!earlier) return undefined;
  const changes = compareResults(readLevels(earlier, itemSets), readLevels(own, itemSets));
  const select = (wanted: SkillChange['change']) => changes.filter(({ change }) => change === wanted);
  const name = (wanted: SkillChange['change']) => select(wanted).map(({ skill }) => skillTitles[skill]);
  const count = (wanted: SkillChange['change']) => select(wanted).length;
  return {
    since: formatIsoDay(formatDaySince2026(earlier.day)),
    summary: historyText.summarize({
      up: count('up'),
      down: count('down'),
      same: count('same'),
      new: count('new'),
      gone: count('gone'),
    }),
    up: name('up'),
    down: name('down'),
    cautions: historyText.listCautions(earlier, own),
  };
}
