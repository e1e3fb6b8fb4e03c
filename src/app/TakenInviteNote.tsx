import { InviteNote } from '#features/invite/InviteNote.tsx';
import { useAssessment } from '#state/assessmentStore.ts';
import { forgetInvite } from '#state/invite.ts';
import { describeInvite, isLate } from './describeInvite.ts';
import { paths } from './paths.ts';
import { useInvite } from './useInvite.ts';

/** What the person's invite asks, where they took one up. */
export function TakenInviteNote() {
  const taken = useInvite();
  const role = useAssessment((state) => state.profile.role);
  return (
    <InviteNote
      words={taken && describeInvite(taken.invite, role)}
      isDone={taken?.isDone ?? false}
      isLate={taken !== undefined && isLate(taken.invite)}
      resultsHref={paths.results}
      onForget={forgetInvite}
    />
  );
}
