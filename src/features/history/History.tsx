import { useState, type ReactNode } from 'react';
import { historyText } from '#content/text/history.ts';
import { historyHint } from '#content/text/historyHint.ts';
import { compareResults, type DatedLevels, type SkillChange } from '#domain/compareResults.ts';
import type { SkillId } from '#domain/model.ts';
import { ChangeTable } from './ChangeTable.tsx';
import { DateChoice } from './DateChoice.tsx';
import styles from './History.module.css';
import { OverTime, type OverTimeProps } from './OverTime.tsx';

/** A dated result, the present one included. */
export interface DatedEntry extends DatedLevels {
  readonly key: string;
  /** Date and role in words. */
  readonly label: string;
  readonly role: string;
  readonly length: string;
}

interface HistoryProps {
  /** Oldest first; two or more. */
  readonly entries: readonly DatedEntry[];
  readonly titles: Readonly<Record<SkillId, string>>;
  /** Mean levels by questionnaire, from three dates on. */
  readonly overTime: OverTimeProps | undefined;
  /** All dated results, to open and to remove. */
  readonly list: ReactNode;
}

function countChanges(changes: readonly SkillChange[]): Record<SkillChange['change'], number> {
  const counts = { up: 0, down: 0, same: 0, new: 0, gone: 0 };
  for (const { change } of changes) counts[change] += 1;
  return counts;
}

/** Any two dates beside each other, and from three dates on how it went. */
export function History({ entries, titles, overTime, list }: HistoryProps) {
  const [chosen, setChosen] = useState<{ readonly from?: string; readonly to?: string }>({});
  const find = (key: string | undefined) => entries.find((entry) => entry.key === key);
  const from = find(chosen.from) ?? entries.at(-2);
  const to = find(chosen.to) ?? entries.at(-1);
  if (!from || !to) return null;
  const changes = compareResults(from, to);
  return (
    <section className={styles.history}>
      <h2>{historyHint.heading}</h2>
      <div className={styles.choices}>
        <DateChoice
          label={historyText.from}
          dates={entries}
          value={from.key}
          onChange={(key) => setChosen({ ...chosen, from: key })}
        />
        <DateChoice
          label={historyText.to}
          dates={entries}
          value={to.key}
          onChange={(key) => setChosen({ ...chosen, to: key })}
        />
      </div>
      <p className={styles.lead} role="status">
        {historyText.summarize(countChanges(changes))}
      </p>
      {historyText.listCautions(from, to).map((caution) => (
        <p key={caution} className={styles.soft}>
          {caution}
        </p>
      ))}
      <ChangeTable changes={changes} titles={titles} />
      <p className={styles.soft}>{historyText.threshold}</p>
      {overTime && <OverTime {...overTime} />}
      {list}
    </section>
  );
}
