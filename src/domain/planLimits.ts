import { type StepCloser } from './plan.ts';
import { CLOSING_KINDS, NO_LIMITS, type PlanLimits } from './planTerms.ts';

/** What a plan needs to know of a resource. */
export interface PlanResource extends StepCloser {
  readonly id: string;
  /** Credit in the provider's words; absent where none is given. */
  readonly credit?: string;
  /** "any", or the one region in which it holds. */
  readonly region: string;
}

export const LIMIT_NAMES = ['freeOnly', 'maxHours', 'creditOnly', 'kinds', 'region'] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

/** Working time at its upper end; longer than any course where it is not known, so that such a line comes last. */
export function countMinutes({ minutes }: Pick<PlanResource, 'minutes'>): number {
  return minutes ? Math.max(1, minutes.to) : 60_000;
}

/** The minutes that a plan may take in all. */
export function readBudget({ maxHours }: PlanLimits): number {
  return maxHours === undefined ? Infinity : maxHours * 60;
}

/** True when the limits allow the resource; one of unknown time fits no limit of hours. */
export function fitsLimits(resource: PlanResource, limits: PlanLimits): boolean {
  const { freeOnly, creditOnly, kinds, region } = limits;
  return (
    (!freeOnly || resource.cost === 'free') &&
    (!creditOnly || resource.credit !== undefined) &&
    (kinds as readonly string[]).includes(resource.kind) &&
    (region === 'any' || resource.region === 'any' || resource.region === region) &&
    (limits.maxHours === undefined || (resource.minutes !== undefined && countMinutes(resource) <= readBudget(limits)))
  );
}

/** The limits that hold anything back. */
export function listActiveLimits(limits: PlanLimits): readonly LimitName[] {
  const isActive: Readonly<Record<LimitName, boolean>> = {
    freeOnly: limits.freeOnly,
    maxHours: limits.maxHours !== undefined,
    creditOnly: limits.creditOnly,
    kinds: CLOSING_KINDS.some((kind) => !limits.kinds.includes(kind)),
    region: limits.region !== 'any',
  };
  return LIMIT_NAMES.filter((name) => isActive[name]);
}

/** The same limits without these. */
export function loosenLimits(limits: PlanLimits, names: readonly LimitName[]): PlanLimits {
  const free = Object.fromEntries(names.map((name) => [name, NO_LIMITS[name]])) as Partial<PlanLimits>;
  return { ...limits, ...free };
}
