import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import { calibrationText } from '#content/text/calibration.ts';
import { confidenceNames } from '#content/text/answerNames.ts';
import { CONFIDENCE_SHARES, type ConfidenceGroup } from '#domain/calibration.ts';
import styles from './CalibrationNote.module.css';

const PERCENT = 100;
const TICKS = [0, 25, 50, 75, 100];
const MARGIN = { top: 8, right: 8, bottom: 0, left: -16 };
const TICK = { fill: 'var(--chart-text)', fontSize: 13 };
const SIZE = { width: '100%', height: '100%' };

/** Best answers beside their fair share, for each confidence; a picture with a sentence as its name. */
export function CalibrationChart({ groups }: { readonly groups: readonly ConfidenceGroup[] }) {
  const data = groups.map(({ confidence, count, bestCount }) => ({
    name: confidenceNames[confidence],
    fair: CONFIDENCE_SHARES[confidence] * PERCENT,
    best: (bestCount / count) * PERCENT,
  }));
  const label = calibrationText.chartLabel(
    groups.map(({ confidence, count, bestCount }) =>
      calibrationText.group(confidenceNames[confidence], bestCount, count),
    ),
  );
  return (
    <div role="img" aria-label={label}>
      {/* Recharts makes its layers focusable. */}
      <div className={styles.frame} inert>
        <BarChart responsive style={SIZE} data={data} margin={MARGIN} accessibilityLayer={false}>
          <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
          <XAxis dataKey="name" tick={TICK} stroke="var(--chart-text)" />
          <YAxis domain={[0, PERCENT]} ticks={TICKS} unit="%" tick={TICK} stroke="var(--chart-text)" width={64} />
          <Bar dataKey="fair" className={styles.fair} isAnimationActive={false} activeBar={false} />
          <Bar dataKey="best" className={styles.best} isAnimationActive={false} activeBar={false} />
        </BarChart>
      </div>
    </div>
  );
}
