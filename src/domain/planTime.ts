import type { PlanResource } from './planLimits.ts';
import type { Plan } from './planWays.ts';

/** Working time of several resources, in minutes. */
export interface PlanTime {
  readonly from: number;
  readonly to: number;
  /** How many of them do not say how long they take; these are in neither sum. */
  readonly unknownCount: number;
}

/** What a plan comes to. */
export interface PlanSum {
  readonly lineCount: number;
  readonly freeCount: number;
  readonly time: PlanTime;
  readonly closedCount: number;
  readonly gapCount: number;
}

export function sumTime(resources: readonly Pick<PlanResource, 'minutes'>[]): PlanTime {
  const known = resources.flatMap(({ minutes }) => minutes ?? []);
  return {
    from: known.reduce((sum, { from }) => sum + from, 0),
    to: known.reduce((sum, { to }) => sum + to, 0),
    unknownCount: resources.length - known.length,
  };
}

export function sumPlan({
  lines,
  unclosed,
  gapCount,
}: Pick<Plan<PlanResource>, 'lines' | 'unclosed' | 'gapCount'>): PlanSum {
  const resources = lines.map(({ resource }) => resource);
  return {
    lineCount: lines.length,
    freeCount: resources.filter(({ cost }) => cost === 'free').length,
    time: sumTime(resources),
    closedCount: gapCount - unclosed.length,
    gapCount,
  };
}
