// What a person can choose of a plan, apart from how it is made: the storage needs no more of it.

/** Kinds that can close a gap; hubs, policy finders, communities and licences cannot. */
export const CLOSING_KINDS = ['course', 'certificate', 'guide', 'practice'] as const;
export type ClosingKind = (typeof CLOSING_KINDS)[number];

/** What the plan spares first, once as much as possible is closed. */
export const PLAN_AIMS = ['hours', 'cost'] as const;
export type PlanAim = (typeof PLAN_AIMS)[number];

/** Lengths of a slot that a person can choose, in minutes. */
export const SLOT_MINUTES = [30, 45, 60, 90] as const;
export type SlotMinutes = (typeof SLOT_MINUTES)[number];

/** The most hours that a plan can be limited to: a working week of a whole year. */
export const MOST_HOURS = 2000;

/** What a person allows the plan to use. */
export interface PlanLimits {
  readonly freeOnly: boolean;
  readonly creditOnly: boolean;
  /** The kinds that may be used; only "certificate" for who wants a paper for each line. */
  readonly kinds: readonly ClosingKind[];
  /** Only what holds here or anywhere; "any" is no limit. */
  readonly region: string;
  /** Hours at most for all lines, each at its upper end, 0 to MOST_HOURS; absent is no limit. */
  readonly maxHours?: number | undefined;
}

export const NO_LIMITS: PlanLimits = { freeOnly: false, creditOnly: false, kinds: CLOSING_KINDS, region: 'any' };
