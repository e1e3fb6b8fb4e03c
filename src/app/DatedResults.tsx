import { itemSets } from '#content/itemSets/itemSets.ts';
import { formatIsoDay, questionnaireNames } from '#content/text/common.ts';
import { historyText } from '#content/text/history.ts';
import { averageShared } from '#domain/compareResults.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import type { LinkedResult } from '#domain/linkModel.ts';
import { QUESTIONNAIRE_IDS, SKILL_IDS } from '#domain/model.ts';
import { readLevels } from '#domain/readLevels.ts';
import { History, type DatedEntry } from '#features/history/History.tsx';
import { removeResult } from '#state/assessment.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { getRole, questionnaireOf, skillTitles } from './instrument.ts';
import { makeOwnResult, nameResult } from './ownResult.ts';
import { paths } from './paths.ts';

/** From here on change over time makes a line. */
const FEWEST_FOR_CHART = 3;

interface Dated {
  readonly result: LinkedResult;
  readonly entry: DatedEntry;
}

function describe(result: LinkedResult, key: string, link?: string): Dated {
  const name = getRole(result.role).name;
  const day = formatIsoDay(formatDaySince2026(result.day));
  const entry = {
    key,
    label: link === undefined ? `${day}, ${name} (${historyText.present})` : `${day}, ${name}`,
    role: result.role,
    ...readLevels(result, itemSets),
    ...(link !== undefined && { href: `${paths.shared}#${link}` }),
  };
  return { result, entry };
}

/** Oldest first, the present result last; it is not listed twice when it is kept already. */
function useDated(): readonly Dated[] {
  const state = useAssessment();
  const own = makeOwnResult(state);
  const present = own && encodeResult(own, itemSets);
  const kept = Object.entries(state.results).flatMap(([key, { link }]) => {
    if (link === null || link === present) return [];
    const decoded = decodeResult(link, itemSets);
    return decoded.kind === 'result' ? [describe(decoded.result, key, link)] : [];
  });
  const ordered = kept.toSorted((a, b) => a.result.day - b.result.day);
  return own ? [...ordered, describe(own, `${nameResult(own)} now`)] : ordered;
}

/** The person's results over time; nothing until there are two. */
export function DatedResults() {
  const dated = useDated();
  const entries = dated.map(({ entry }) => entry);
  if (entries.length < 2) return null;
  const lines = QUESTIONNAIRE_IDS.flatMap((id) => {
    const average = averageShared(
      entries,
      SKILL_IDS.filter((skill) => questionnaireOf[skill] === id),
    );
    if (!average) return [];
    return [{ id, name: questionnaireNames[id], skillCount: average.skills.length, means: average.means }];
  });
  const hasChart = entries.length >= FEWEST_FOR_CHART && lines.length > 0;
  const dates = dated.map(({ result, entry }) => ({
    key: entry.key,
    day: formatIsoDay(formatDaySince2026(result.day)),
  }));
  return (
    <History
      entries={entries}
      titles={skillTitles}
      overTime={hasChart ? { dates, lines } : undefined}
      onRemove={removeResult}
    />
  );
}
