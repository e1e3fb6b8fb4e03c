import { questionnaireNames, questionnaireScopes } from '#content/text/common.ts';
import { pageTexts } from '#content/text/pages.ts';
import { PartsOverview } from '#features/assessment/PartsOverview.tsx';
import { useAssessment } from '#state/assessment.ts';
import { getRole } from '#app/instrument.ts';
import { paths } from '#app/paths.ts';
import { useParts } from '#app/useParts.ts';

/** `/assess`: the four questionnaires. */
export function AssessRoute() {
  const role = getRole(useAssessment((state) => state.profile.role));
  const parts = useParts();
  return (
    <>
      <title>{pageTexts.assess.title}</title>
      <PartsOverview
        roleName={role.name}
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
          href: progress.state === 'done' ? paths.question(id, 1) : paths.part(id),
        }))}
      />
    </>
  );
}
