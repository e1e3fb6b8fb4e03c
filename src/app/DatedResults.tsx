import { itemSets } from '#content/itemSets/itemSets.ts';
import { questionnaireNames } from '#content/text/common.ts';
import { formatIsoDay, formatShortDay } from '#content/text/days.ts';
import { historyText } from '#content/text/history.ts';
import { averageShared } from '#domain/compareResults.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import type { LinkedResult } from '#domain/linkModel.ts';
import { QUESTIONNAIRE_IDS, SKILL_IDS } from '#domain/model.ts';
import { readLevels } from '#domain/readLevels.ts';
import { DatedList } from '#features/history/DatedList.tsx';
import { History, type DatedEntry } from '#features/history/History.tsx';
import { HistoryHint } from '#features/history/HistoryHint.tsx';
import { removeResult } from '#state/assessment.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { getRole, questionnaireOf, skillTitles } from './instrument.ts';
import { isOfPresent } from './isOfPresent.ts';
import { makeOwnResult, nameResult } from './ownResult.ts';
import { paths } from './paths.ts';

/** From here on change over time makes a line. */
const FEWEST_FOR_CHART = 3;

interface Kept {
  readonly link: string;
  readonly isCopy: boolean;
  /** True for one of the present answers, as another role or length: nothing to compare with. */
  readonly isPresent: boolean;
}

interface Dated {
  readonly result: LinkedResult;
  readonly entry: DatedEntry;
  /** Absent for the present result. */
  readonly kept?: Kept;
}

function describe(result: LinkedResult, key: string, kept?: Kept): Dated {
  const name = getRole(result.role).name;
  const day = formatIsoDay(formatDaySince2026(result.day));
  const kind = kept?.isCopy ? 'copy' : kept ? 'kept' : 'present';
  const label = historyText.label(day, name, kind);
  const entry = { key, label, role: result.role, length: result.length, ...readLevels(result, itemSets) };
  return { result, entry, ...(kept && { kept }) };
}

/** Oldest first, the present result last; it is not listed twice when it is kept already. */
function useDated(): readonly Dated[] {
  const state = useAssessment();
  const own = makeOwnResult(state);
  const present = own && encodeResult(own, itemSets);
  const kept = Object.entries(state.results).flatMap(([key, { link, isCopy = false }]) => {
    if (link === null || link === present) return [];
    const decoded = decodeResult(link, itemSets);
    if (decoded.kind !== 'result') return [];
    return [describe(decoded.result, key, { link, isCopy, isPresent: isOfPresent(decoded.result, state) })];
  });
  const ordered = kept.toSorted((a, b) => a.result.day - b.result.day);
  return own ? [...ordered, describe(own, `${nameResult(own)} now`)] : ordered;
}

/**
 * The person's results over time, or how to get there. Copies of others are listed, and compared at their own page;
 * what the present answers were as another role or length is listed too.
 */
export function DatedResults() {
  const all = useDated();
  const isKept = useAssessment(({ keeping }) => keeping === 'device');
  const rows = all.flatMap(({ entry: { key, label }, kept }) =>
    kept ? [{ key, label, href: `${paths.shared}#${kept.link}` }] : [],
  );
  const list = rows.length > 0 && <DatedList rows={rows} onRemove={removeResult} />;
  const dated = all.filter(({ kept }) => !kept?.isCopy && !kept?.isPresent);
  const entries = dated.map(({ entry }) => entry);
  if (entries.length < 2) return <HistoryHint dataHref={paths.data} isKept={isKept} list={list} />;
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
    day: formatShortDay(formatDaySince2026(result.day)),
  }));
  return (
    <History entries={entries} titles={skillTitles} overTime={hasChart ? { dates, lines } : undefined} list={list} />
  );
}
