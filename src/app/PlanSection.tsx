import type { Resource, Role } from '#content/types.ts';
import type { Plan } from '#domain/planWays.ts';
import type { AssessmentResult } from '#domain/result.ts';
import { PlanView } from '#features/plan/PlanView.tsx';
import { siteAddress } from '#platform/address.ts';
import { setDone } from '#state/assessment.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { changeAim, changeLimits, changeReminders, pin, unpin } from '#state/planChoices.ts';
import { questionnaireOf, skillTitles } from './instrument.ts';
import { openedAt } from './openedAt.ts';

interface PlanSectionProps {
  readonly plan: Plan<Resource>;
  readonly result: AssessmentResult;
  readonly role: Role;
}

const names = { titles: skillTitles, questionnaireOf, now: openedAt } as const;

interface OwnPlanSectionProps extends PlanSectionProps {
  /** The address of the result, offered for the calendar. */
  readonly link?: string | undefined;
}

/** The plan of the person at this device. */
export function OwnPlanSection({ plan, result, role, link }: OwnPlanSectionProps) {
  const { limits, aim, reminders } = useAssessment((state) => state.planChoices);
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
        site: siteAddress(import.meta.env.BASE_URL),
        onDone: setDone,
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
export function SharedPlanSection({ plan, result, role }: PlanSectionProps) {
  return <PlanView {...names} plan={plan} scoredCount={result.scoredCount} roleName={role.name} core={role.core} />;
}
