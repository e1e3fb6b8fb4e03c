import type { PlanResource } from './planLimits.ts';

/** Working time of several resources, in minutes. */
export interface PlanTime {
  readonly from: number;
  readonly to: number;
  /** How many of them do not say how long they take; these are in neither sum. */
  readonly unknownCount: number;
}

export function sumTime(resources: readonly Pick<PlanResource, 'minutes'>[]): PlanTime {
  const known = resources.flatMap(({ minutes }) => minutes ?? []);
  return {
    from: known.reduce((sum, { from }) => sum + from, 0),
    to: known.reduce((sum, { to }) => sum + to, 0),
    unknownCount: resources.length - known.length,
  };
}
