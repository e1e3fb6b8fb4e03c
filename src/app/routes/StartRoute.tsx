import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { questionnaireNames } from '#content/text/common.ts';
import { pageTexts } from '#content/text/pages.ts';
import { startText } from '#content/text/start.ts';
import { roles } from '#content/roles.ts';
import { SKILL_IDS } from '#domain/model.ts';
import { StartForm } from '#features/start/StartForm.tsx';
import { StartPage } from '#features/start/StartPage.tsx';
import { changeProfile, keepNothing, keepOnDevice, useAssessment } from '#state/assessment.ts';
import { countMinutes, getRole, loadRatings, skillTitles } from '#app/instrument.ts';
import { preloadPage } from '#app/lazyPages.ts';
import { paths } from '#app/paths.ts';
import { useParts } from '#app/useParts.ts';

/** `/`: role, length and device, then into the first part that is not done. */
export function StartRoute() {
  const navigate = useNavigate();
  const profile = useAssessment((state) => state.profile);
  const keeping = useAssessment((state) => state.keeping);
  const parts = useParts();
  const next = parts.find(({ progress }) => progress.state !== 'done');
  const isFresh = parts.every(({ progress }) => progress.state === 'notStarted');
  const role = getRole(profile.role);
  const asked = SKILL_IDS.filter((_, i) => role.targets[i] !== 0);

  useEffect(() => {
    preloadPage('part');
    void loadRatings(next?.id ?? 'records');
  }, [next?.id]);

  const action = next
    ? (isFresh ? startText.start : startText.goOn)(questionnaireNames[next.id])
    : startText.seeResults;
  return (
    <>
      <title>{pageTexts[''].title}</title>
      <StartPage
        skillTitles={skillTitles}
        parts={parts.map(({ id, skills, minutes }) => ({ id, skillCount: skills.length, minutes }))}
        form={
          <StartForm
            roles={roles}
            role={profile.role}
            quickMinutes={countMinutes(asked, role)}
            isShared={keeping === 'sharedComputer'}
            action={action}
            onRole={(code) => changeProfile({ role: code })}
            onShared={(isShared) => (isShared ? keepNothing() : void keepOnDevice())}
            onStart={() => void navigate(next ? paths.part(next.id) : paths.results)}
          />
        }
      />
    </>
  );
}
