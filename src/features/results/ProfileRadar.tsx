import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import type { QuestionnaireId, SkillId } from '#domain/model.ts';
import hues from '#ui/hues.module.css';
import styles from './ProfileFigure.module.css';
import { drawRadar, placeOnCircle, type RadarPoint } from './radarPaths.ts';

/** One skill of the profile. */
export interface Spoke {
  readonly skill: SkillId;
  readonly part: QuestionnaireId;
  readonly partName: string;
  /** Where the step of the target begins, 0.5 to 4.5. */
  readonly targetFrom: number;
  /** 0.5 to 5.5; absent when there is none, which is never 0. */
  readonly level: number | undefined;
  /** Only rated. */
  readonly isHollow: boolean;
}

interface ProfileRadarProps {
  readonly spokes: readonly Spoke[];
  /** What the picture says, in a sentence. */
  readonly label: string;
}

type PlacedSpoke = RadarPoint & { readonly payload: Spoke };

interface Shape {
  readonly points: readonly PlacedSpoke[];
}

const SIZE = { width: '100%', height: '100%' };
const HIGHEST = 5.5;
const DOMAIN = [0, HIGHEST];
/** Where the five steps begin and end. */
const RINGS = [0.5, 1.5, 2.5, 3.5, 4.5, HIGHEST];
const LABEL_SIZE = 14;
const EDGE_DISTANCE = 6;
/** Share of the radius. */
const OPEN_AT = 0.93;

const readLevel = ({ level }: Spoke) => level;
const readTarget = ({ targetFrom }: Spoke) => targetFrom;

/** Radius of the outermost ring, read off a point that lies at its value. */
function measureRadius({ x, y, cx = 0, cy = 0, value = HIGHEST }: RadarPoint): number {
  return Math.hypot(x - cx, y - cy) * (HIGHEST / value);
}

/** Recharts places what has no level in the middle, so the line is drawn here. */
function renderLevels({ points }: Shape) {
  const { line, area } = drawRadar(points);
  return (
    <g>
      <path className={styles.area} d={area} />
      <path className={styles.level} d={line} />
      {points.map(({ x, y, value, payload }) =>
        value === undefined ? null : (
          <circle
            key={payload.skill}
            className={[styles.dot, hues[payload.part], payload.isHollow && styles.hollow].filter(Boolean).join(' ')}
            cx={x}
            cy={y}
            r="4"
          />
        ),
      )}
    </g>
  );
}

/** A cross at the rim, where a skill has no level. */
function OpenSpokes({ points }: Shape) {
  return points.map((point) => {
    if (point.payload.level !== undefined) return null;
    const { cx = 0, cy = 0, angle } = point;
    const { x, y } = placeOnCircle(cx, cy, measureRadius(point) * OPEN_AT, angle);
    return <path key={point.payload.skill} className={styles.open} d={`M${x - 3},${y - 3}l6,6m0,-6l-6,6`} />;
  });
}

interface PartArcProps extends Shape {
  readonly part: QuestionnaireId;
}

/** An arc around the spokes of one questionnaire, with its name in the corner nearest to it. */
function PartArc({ points, part }: PartArcProps) {
  const own = points.filter(({ payload }) => payload.part === part);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  const { cx = 0, cy = 0 } = first;
  const radius = measureRadius(first) + EDGE_DISTANCE;
  const half = 180 / points.length - 2;
  const [from, to] = [first.angle + half, last.angle - half].map((angle) => placeOnCircle(cx, cy, radius, angle));
  const middle = placeOnCircle(cx, cy, 1, (first.angle + last.angle) / 2);
  const [isRight, isTop] = [middle.x > cx, middle.y < cy];
  return (
    <g className={hues[part]}>
      <path className={styles.arc} d={`M${from?.x},${from?.y}A${radius},${radius} 0 0 1 ${to?.x},${to?.y}`} />
      <text
        className={styles.partName}
        x={isRight ? cx * 2 : 0}
        y={isTop ? LABEL_SIZE : cy * 2 - LABEL_SIZE / 2}
        textAnchor={isRight ? 'end' : 'start'}
      >
        {first.payload.partName}
      </text>
    </g>
  );
}

function renderTargets({ points }: Shape) {
  const parts = [...new Set(points.map(({ payload }) => payload.part))];
  return (
    <g>
      <path className={styles.target} d={drawRadar(points).line} />
      <OpenSpokes points={points} />
      {parts.map((part) => (
        <PartArc key={part} points={points} part={part} />
      ))}
    </g>
  );
}

/** A spoke per skill, clockwise from the top: the line of the levels against the dashed ring of the targets. */
export function ProfileRadar({ spokes, label }: ProfileRadarProps) {
  // Half a spoke to the left, so that the first questionnaire begins at the top.
  const start = 90 - 180 / spokes.length;
  return (
    <div role="img" aria-label={label}>
      {/* Recharts makes its layers focusable. */}
      <div className={styles.frame} inert>
        <RadarChart
          responsive
          style={SIZE}
          data={[...spokes]}
          startAngle={start}
          endAngle={start - 360}
          outerRadius="84%"
          accessibilityLayer={false}
        >
          <PolarGrid gridType="circle" radialLines={false} stroke="var(--radar-grid)" />
          <PolarAngleAxis dataKey="skill" tick={false} tickLine={false} axisLine={false} />
          <PolarRadiusAxis domain={DOMAIN} ticks={RINGS} tick={false} axisLine={false} />
          <Radar dataKey={readLevel} isAnimationActive={false} activeDot={false} shape={renderLevels} />
          <Radar dataKey={readTarget} isAnimationActive={false} activeDot={false} shape={renderTargets} />
        </RadarChart>
      </div>
    </div>
  );
}
