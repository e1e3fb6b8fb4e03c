import type { Resource } from '#content/types.ts';
import type { QuestionnaireId, SkillId } from '#domain/model.ts';
import type { Plan } from '#domain/planWays.ts';
import type { ReminderChoice } from '#state/inputs.ts';
import type { PlanAim, PlanLimits } from '#domain/planTerms.ts';

/** What a person can change of their own plan. */
export interface OwnPlan {
  readonly limits: PlanLimits;
  readonly aim: PlanAim;
  readonly reminders: ReminderChoice;
  /** The address of the result, offered for the calendar. */
  readonly link?: string | undefined;
  /** The address of this site, for the day of the next check. */
  readonly site: string;
  readonly onDone: (id: string, isDone: boolean) => void;
  readonly onLimits: (change: Partial<PlanLimits>) => void;
  readonly onAim: (aim: PlanAim) => void;
  readonly onPin: (id: string, instead: string) => void;
  readonly onUnpin: (id: string) => void;
  readonly onReminders: (change: Partial<ReminderChoice>) => void;
}

/** The names and hues of skills. */
export interface SkillNames {
  readonly titles: Readonly<Record<SkillId, string>>;
  readonly questionnaireOf: Readonly<Record<SkillId, QuestionnaireId>>;
}

export interface PlanViewProps extends SkillNames {
  readonly plan: Plan<Resource>;
  /** Skills with evidence; without any there is nothing to say of a plan. */
  readonly scoredCount: number;
  readonly roleName: string;
  /** Core skills of the role. */
  readonly core: readonly SkillId[];
  /** Epoch milliseconds, to tell old entries. */
  readonly now: number;
  /** Absent for the result of another person: then there is nothing to tick, to limit or to swap. */
  readonly own?: OwnPlan | undefined;
}
