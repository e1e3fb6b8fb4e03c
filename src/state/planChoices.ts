import { stampAfter } from '#domain/merge.ts';
import { useAssessment } from './assessmentStore.ts';
import { save } from './saving.ts';
import type { PlanChoices, ReminderChoice } from './inputs.ts';
import type { PlanAim, PlanLimits } from '#domain/planTerms.ts';

function choose(change: (choices: PlanChoices) => Partial<PlanChoices>): void {
  const { planChoices, planChoicesAt } = useAssessment.getState();
  const choices = { ...planChoices, ...change(planChoices) };
  const at = stampAfter(Date.now(), planChoicesAt);
  useAssessment.setState({ planChoices: choices, planChoicesAt: at });
  const value = { ...choices, at };
  void save({ store: 'settings', key: 'plan', value });
}

export function changeLimits(change: Partial<PlanLimits>): void {
  choose(({ limits }) => ({ limits: { ...limits, ...change } }));
}

export function changeAim(aim: PlanAim): void {
  choose(() => ({ aim }));
}

/** @param instead - The resource whose place it takes; it is no longer pinned. */
export function pin(id: string, instead: string): void {
  choose(({ pins }) => ({ pins: [...pins.filter((other) => other !== id && other !== instead), id] }));
}

export function unpin(id: string): void {
  choose(({ pins }) => ({ pins: pins.filter((other) => other !== id) }));
}

export function changeReminders(change: Partial<ReminderChoice>): void {
  choose(({ reminders }) => ({ reminders: { ...reminders, ...change } }));
}
