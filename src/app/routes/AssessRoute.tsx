import { questionnaireNames } from '#content/text/common.ts';
import { inviteText } from '#content/text/invite.ts';
import { pageTitles } from '#content/text/pageTitles.ts';
import { questionnaireScopes } from '#content/text/questionnaireScopes.ts';
import { PartsOverview } from '#features/assessment/PartsOverview.tsx';
import { changeProfile } from '#state/profile.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { getRole } from '#app/instrument.ts';
import { listUnasked } from '#app/listUnasked.ts';
import { paths } from '#app/paths.ts';
import { TakenInviteNote } from '#app/TakenInviteNote.tsx';
import { useInvite } from '#app/useInvite.ts';
import { countLengths, useParts } from '#app/useParts.ts';
import { LengthChoice } from '#ui/LengthChoice.tsx';

/** `/assess`: the four questionnaires. */
export function AssessRoute() {
  const profile = useAssessment((state) => state.profile);
  const role = getRole(profile.role);
  const answers = useAssessment((state) => state.answers);
  const parts = useParts();
  const taken = useInvite();
  // What an invite asks for comes first.
  const next = [...(taken?.asked ?? []), ...parts].find(({ progress }) => progress.state !== 'done');
  return (
    <>
      <title>{pageTitles.assess}</title>
      <PartsOverview
        roleName={role.name}
        lengthChoice={
          <LengthChoice
            length={profile.length}
            minutes={countLengths(profile)}
            onLength={(length) => changeProfile({ length })}
          />
        }
        invite={<TakenInviteNote />}
        isInviteDone={taken?.isDone ?? false}
        unasked={listUnasked(answers, parts)}
        startHref={paths.start}
        resultsHref={paths.results}
        parts={parts.map(({ id, skills, progress, minutes }) => ({
          id,
          name: questionnaireNames[id],
          scope: questionnaireScopes[id],
          skillCount: skills.length,
          minutes: Math.round(minutes),
          state: progress.state,
          answered: progress.answered,
          total: progress.total,
          skippedCount: progress.skipped.length,
          note: taken?.invite.parts.includes(id) ? inviteText.asked : undefined,
          isNext: !taken?.isDone && id === next?.id,
          href: progress.state === 'done' ? paths.question(id, 1) : paths.part(id),
        }))}
      />
    </>
  );
}
