import type { ReportAudience } from '#content/types.ts';
import type { Weekday } from '#domain/civilDay.ts';
import type { Length, RoleCode } from '#domain/model.ts';
import { NO_LIMITS, type PlanAim, type PlanLimits, type SlotMinutes } from '#domain/planTerms.ts';

/** What a person chose about the assessment itself. */
export interface Profile {
  readonly role: RoleCode;
  readonly length: Length;
  /** Holds a clinical licence; matters only for "no role yet". */
  readonly hasLicence: boolean;
  /** Number keys answer while the focus is inside a question. */
  readonly numberKeys: boolean;
  /** The person's own number, 0 to 2^32 - 1: it shuffles the options the same way each time. */
  readonly seed: number;
}

/** A result of an earlier day, kept as its link. */
export interface DatedResult {
  /** What follows `#` in the result link; null once the person removed it. */
  readonly link: string | null;
  /** True for a copy of a result that somebody sent. */
  readonly isCopy?: true;
  /** Epoch milliseconds at which it was kept. */
  readonly at: number;
}

/** Whether a resource of the plan was ticked off. */
export interface DoneMark {
  readonly isDone: boolean;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** When the weekly slots are, as the person last chose them. */
export interface ReminderChoice {
  readonly weekday: Weekday;
  /** On the clock on the wall, in minutes after midnight. */
  readonly start: number;
  readonly minutes: SlotMinutes;
  /** Whether to ask for the assessment again. */
  readonly recheck: boolean;
}

/** What a person says of the plan; the plan itself is computed, never stored. */
export interface PlanChoices {
  readonly limits: PlanLimits;
  readonly aim: PlanAim;
  /** Ids of resources chosen in place of others, in the order in which they were chosen. */
  readonly pins: readonly string[];
  readonly reminders: ReminderChoice;
}

/** What holds before anything is said. */
export const NO_CHOICES: PlanChoices = {
  limits: NO_LIMITS,
  aim: 'hours',
  pins: [],
  reminders: { weekday: 2, start: 12 * 60, minutes: 30, recheck: true },
};

/** What a person chose to print. */
export interface ReportChoices {
  readonly audience: ReportAudience;
  /** A sheet on which somebody who watched signs off behaviours. */
  readonly signOff: boolean;
  readonly pocketCard: boolean;
}

/** What is printed before anything is said. */
export const FIRST_REPORT: ReportChoices = { audience: 'mine', signOff: false, pocketCard: false };

/** The invite that a person took up. */
export interface KeptInvite {
  /** What follows `#` in the invite; null where there is none, or it was forgotten. */
  readonly code: string | null;
  /** Epoch milliseconds; 0 when never. */
  readonly at: number;
}

/** Answers that came from a file at one moment, and the day on which the last of them was given. */
export interface Restored {
  /** Days since 2026-01-01. */
  readonly day: number;
  /** Epoch milliseconds; answers up to here came from the file. */
  readonly at: number;
}
