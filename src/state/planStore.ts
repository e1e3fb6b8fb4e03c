import { create } from 'zustand';
import type { Weekday } from '#domain/civilDay.ts';
import type { PlanAim } from '#domain/planBuild.ts';
import type { SlotMinutes } from '#domain/planCalendar.ts';
import { NO_LIMITS, type PlanLimits } from '#domain/planLimits.ts';

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
export interface PlanInputs {
  /** By id of a resource, when it was ticked off, in epoch milliseconds. */
  readonly done: Readonly<Record<string, number>>;
  readonly limits: PlanLimits;
  readonly aim: PlanAim;
  /** Ids of resources chosen in place of others, in the order in which they were chosen. */
  readonly pins: readonly string[];
  readonly reminders: ReminderChoice;
}

/** What holds before anything is said; also the inputs for the result of another person. */
export const noPlanInputs: PlanInputs = {
  done: {},
  limits: NO_LIMITS,
  aim: 'hours',
  pins: [],
  reminders: { weekday: 2, start: 12 * 60, minutes: 30, recheck: true },
};

/** In memory; who saves it subscribes here and puts back what was saved with setState. */
export const usePlanStore = create<PlanInputs>()(() => noPlanInputs);

/** @param at - Epoch milliseconds. */
export function setDone(id: string, isDone: boolean, at: number = Date.now()): void {
  usePlanStore.setState(({ done }) => {
    const { [id]: _, ...others } = done;
    return { done: isDone ? { ...others, [id]: at } : others };
  });
}

export function changeLimits(change: Partial<PlanLimits>): void {
  usePlanStore.setState(({ limits }) => ({ limits: { ...limits, ...change } }));
}

export function changeAim(aim: PlanAim): void {
  usePlanStore.setState({ aim });
}

/** @param instead - The resource whose place it takes; it is no longer pinned. */
export function pin(id: string, instead: string): void {
  usePlanStore.setState(({ pins }) => ({
    pins: [...pins.filter((other) => other !== id && other !== instead), id],
  }));
}

export function unpin(id: string): void {
  usePlanStore.setState(({ pins }) => ({ pins: pins.filter((other) => other !== id) }));
}

export function changeReminders(change: Partial<ReminderChoice>): void {
  usePlanStore.setState(({ reminders }) => ({ reminders: { ...reminders, ...change } }));
}
