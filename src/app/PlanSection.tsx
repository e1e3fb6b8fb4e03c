import type { Role } from '#content/types.ts';
import type { AssessmentResult } from '#domain/result.ts';
import { PlanView } from '#features/plan/PlanView.tsx';
import { useAssessment } from '#state/assessmentStore.ts';
import {
  changeAim,
  changeLimits,
  changeReminders,
  noPlanInputs,
  pin,
  setDone,
  unpin,
  usePlanStore,
} from '#state/planStore.ts';
import { questionnaireOf, skillTitles } from './instrument.ts';
import { openedAt } from './openedAt.ts';
import { usePlan, type AnsweredAt } from './usePlan.ts';

interface PlanSectionProps {
  readonly result: AssessmentResult;
  readonly role: Role;
}

const names = { titles: skillTitles, questionnaireOf, now: openedAt } as const;
const NOTHING_ANSWERED: AnsweredAt = {};

/** The plan of the person at this device. @param link - The address of the result, offered for the calendar. */
export function OwnPlanSection({ result, role, link }: PlanSectionProps & { readonly link?: string | undefined }) {
  const inputs = usePlanStore();
  const answeredAt = useAssessment((state) => state.answeredAt);
  const plan = usePlan(result, role, inputs, answeredAt);
  const { limits, aim, reminders } = inputs;
  // A clock that was set back must not make a tick older than the answers.
  const tick = (id: string, isDone: boolean) =>
    setDone(id, isDone, Math.max(Date.now(), ...Object.values(answeredAt).map((at) => at ?? 0)));
  return (
    <PlanView
      {...names}
      plan={plan}
      scoredCount={result.scoredCount}
      roleName={role.name}
      core={role.core}
      own={{
        limits,
        aim,
        reminders,
        link,
        onDone: tick,
        onLimits: changeLimits,
        onAim: changeAim,
        onPin: pin,
        onUnpin: unpin,
        onReminders: changeReminders,
      }}
    />
  );
}

/** A plan for the result of another person, without limits; nothing of it is kept. */
export function SharedPlanSection({ result, role }: PlanSectionProps) {
  const plan = usePlan(result, role, noPlanInputs, NOTHING_ANSWERED);
  return <PlanView {...names} plan={plan} scoredCount={result.scoredCount} roleName={role.name} core={role.core} />;
}
