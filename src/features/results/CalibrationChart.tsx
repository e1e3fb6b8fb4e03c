import { Bar, BarChart, CartesianGrid, Legend, XAxis, YAxis } from 'recharts';
import { calibrationText } from '#content/text/calibration.ts';
import { confidenceNames } from '#content/text/scenario.ts';
import { CONFIDENCE_SHARES, type ConfidenceGroup } from '#domain/calibration.ts';

const PERCENT = 100;
const TICKS = [0, 25, 50, 75, 100];
const MARGIN = { top: 8, right: 8, bottom: 0, left: -16 };
const TICK = { fill: 'var(--soft)', fontSize: 13 };
const SIZE = { width: '100%', height: 240 };

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
      <BarChart responsive style={SIZE} data={data} margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="name" tick={TICK} stroke="var(--edge)" />
        <YAxis domain={[0, PERCENT]} ticks={TICKS} unit="%" tick={TICK} stroke="var(--edge)" width={64} />
        <Legend />
        <Bar dataKey="fair" name={calibrationText.expected} fill="var(--edge)" isAnimationActive={false} />
        <Bar dataKey="best" name={calibrationText.reached} fill="var(--brand)" isAnimationActive={false} />
      </BarChart>
    </div>
  );
}
