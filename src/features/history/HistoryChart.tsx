import { CartesianGrid, Line, LineChart, XAxis, YAxis } from 'recharts';
import type { QuestionnaireId } from '#domain/model.ts';
import styles from './History.module.css';
import { lineDashes } from './lineDashes.ts';

/** The mean level of one questionnaire on each date. */
export interface MeanLine {
  readonly id: QuestionnaireId;
  readonly name: string;
  readonly skillCount: number;
  readonly means: readonly number[];
}

interface HistoryChartProps {
  readonly dates: readonly string[];
  readonly lines: readonly MeanLine[];
  /** What the picture says, in a sentence. */
  readonly label: string;
}

const SIZE = { width: '100%', height: 260 };
const MARGIN = { top: 8, right: 24, bottom: 0, left: -24 };
const TICK = { fill: 'var(--soft)', fontSize: 13 };
const DOMAIN = [0.5, 5.5];
const TICKS = [1, 2, 3, 4, 5];
/** Written out: a build numbers the names of custom properties. */
const COLORS: Readonly<Record<QuestionnaireId, string>> = {
  records: 'var(--records)',
  video: 'var(--video)',
  communication: 'var(--communication)',
  troubleshooting: 'var(--troubleshooting)',
};

/** Change over time; a picture with a sentence as its name, and without a tab stop. */
export function HistoryChart({ dates, lines, label }: HistoryChartProps) {
  const data = dates.map((date, i) => ({
    date,
    ...Object.fromEntries(lines.map(({ id, means }) => [id, means[i]])),
  }));
  return (
    <div role="img" aria-label={label}>
      <div inert className={styles.drawing}>
        <LineChart responsive style={SIZE} data={data} margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis dataKey="date" tick={TICK} stroke="var(--edge)" padding={{ left: 24, right: 24 }} />
          <YAxis domain={DOMAIN} ticks={TICKS} tick={TICK} stroke="var(--edge)" />
          {lines.map(({ id }) => (
            <Line
              key={id}
              dataKey={id}
              type="linear"
              stroke={COLORS[id]}
              strokeWidth={2}
              strokeDasharray={lineDashes[id]}
              dot={{ r: 4, strokeDasharray: '0', fill: COLORS[id] }}
              isAnimationActive={false}
            />
          ))}
        </LineChart>
      </div>
    </div>
  );
}
