/** A point of the radar as recharts places it. */
export interface RadarPoint {
  readonly x: number;
  readonly y: number;
  readonly cx?: number;
  readonly cy?: number;
  /** In degrees, against the clock, from the right. */
  readonly angle: number;
  /** Absent where there is no level. */
  readonly value?: number | undefined;
}

interface RadarPaths {
  /** The line through neighbors that have a level; open where one has none. */
  readonly line: string;
  /** What lies between the line and the middle. */
  readonly area: string;
}

const at = ({ x, y }: { readonly x: number; readonly y: number }) => `${x.toFixed(2)},${y.toFixed(2)}`;

/** Runs of neighbors with a level, around the circle: the last point is a neighbor of the first. */
function listRuns(points: readonly RadarPoint[]): readonly (readonly RadarPoint[])[] {
  const firstOpen = points.findIndex(({ value }) => value === undefined);
  if (firstOpen === -1) return [points];
  const runs: RadarPoint[][] = [[]];
  for (const point of [...points.slice(firstOpen), ...points.slice(0, firstOpen)]) {
    if (point.value === undefined) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}

/** Line and area through the points of a radar. A point without a level is never drawn as 0: the line is open there. */
export function drawRadar(points: readonly RadarPoint[]): RadarPaths {
  const runs = listRuns(points);
  const isClosed = runs[0]?.length === points.length;
  const lines = runs.map((run) => `M${run.map(at).join('L')}${isClosed ? 'Z' : ''}`);
  const { cx = 0, cy = 0 } = points[0] ?? {};
  const areas = runs
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(at).join('L')}${isClosed ? '' : `L${at({ x: cx, y: cy })}`}Z`);
  return { line: lines.join(''), area: areas.join('') };
}

/** A place on the circle, in degrees against the clock from the right. */
export function placeOnCircle(cx: number, cy: number, radius: number, degrees: number): { x: number; y: number } {
  const radians = (degrees * Math.PI) / 180;
  return { x: cx + radius * Math.cos(radians), y: cy - radius * Math.sin(radians) };
}
