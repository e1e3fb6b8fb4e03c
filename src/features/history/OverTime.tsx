import { historyText } from '#content/text/history.ts';
import { Fold } from '#ui/Fold.tsx';
import hues from '#ui/hues.module.css';
import legend from '#ui/legend.module.css';
import { ScrollFrame } from '#ui/ScrollFrame.tsx';
import { useLate } from '#ui/useLate.ts';
import styles from './History.module.css';
import type { MeanLine } from './HistoryChart.tsx';
import { lineDashes } from './lineDashes.ts';

async function loadChart() {
  const { HistoryChart } = await import('./HistoryChart.tsx');
  return (dates: readonly string[], lines: readonly MeanLine[], label: string) => (
    <HistoryChart dates={dates} lines={lines} label={label} />
  );
}

export interface OverTimeProps {
  readonly dates: readonly { readonly key: string; readonly day: string }[];
  readonly lines: readonly MeanLine[];
}

/** From three dates on: how the mean levels went, as a picture and as a table. */
export function OverTime({ dates, lines }: OverTimeProps) {
  const drawChart = useLate(loadChart);
  const skillCount = lines.reduce((total, line) => total + line.skillCount, 0);
  const label = historyText.chartLabel(
    lines.map(({ name, means, skillCount: count }) => historyText.line(name, means[0] ?? 0, means.at(-1) ?? 0, count)),
  );
  return (
    <figure className={styles.figure}>
      <figcaption>{historyText.chartHeading(skillCount)}</figcaption>
      {drawChart === 'missing' ? (
        <p>{historyText.chartMissing}</p>
      ) : (
        <div className={styles.frame}>
          {drawChart?.(
            dates.map(({ day }) => day),
            lines,
            label,
          )}
        </div>
      )}
      <ul className={`${legend.legend} ${styles.legend}`}>
        {lines.map(({ id, name }) => (
          <li key={id} className={hues[id]}>
            <svg aria-hidden="true">
              <line x1="0" x2="100%" y1="50%" y2="50%" strokeDasharray={lineDashes[id]} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <Fold summary={historyText.chartTable}>
        <ScrollFrame label={historyText.chartTableName}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{historyText.date}</th>
                {lines.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {dates.map(({ key, day }, i) => (
                <tr key={key}>
                  <th scope="row">{day}</th>
                  {lines.map(({ id, means }) => (
                    <td key={id}>{means[i]?.toFixed(1)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      </Fold>
    </figure>
  );
}
