import { useEffect } from 'react';
import { questionnaireNames } from '#content/text/common.ts';
import { pageTitles } from '#content/text/pageTitles.ts';
import { startText } from '#content/text/start.ts';
import { roles } from '#content/roles.ts';
import { StartForm } from '#features/start/StartForm.tsx';
import { StartPage } from '#features/start/StartPage.tsx';
import { useAssessment } from '#state/assessmentStore.ts';
import { keepNothing } from '#state/keeping.ts';
import { keepOnDevice } from '#state/keepOnDevice.ts';
import { changeProfile, keepProfile } from '#state/profile.ts';
import { skillTitles } from '#app/instrument.ts';
import { paths } from '#app/paths.ts';
import { preloadPage } from '#app/routes.ts';
import { useGoOn } from '#app/useGoOn.ts';
import { countLengths, useParts } from '#app/useParts.ts';

/** `/`: role, length and device, then into the first part that is not done. */
export function StartRoute() {
  const goOn = useGoOn();
  const profile = useAssessment((state) => state.profile);
  const keeping = useAssessment((state) => state.keeping);
  const parts = useParts();
  const next = parts.find(({ progress }) => progress.state !== 'done');
  const nextPath = next ? paths.part(next.id) : paths.results;
  const isFresh = parts.every(({ progress }) => progress.state === 'notStarted');

  useEffect(() => {
    preloadPage(nextPath);
  }, [nextPath]);

  const action = next
    ? (isFresh ? startText.start : startText.goOn)(questionnaireNames[next.id])
    : startText.seeResults;
  return (
    <>
      <title>{pageTitles['']}</title>
      <StartPage
        skillTitles={skillTitles}
        parts={parts.map(({ id, skills, minutes }) => ({
          id,
          skillCount: skills.length,
          minutes: Math.round(minutes),
        }))}
        form={
          <StartForm
            roles={roles}
            role={profile.role}
            length={profile.length}
            minutes={countLengths(profile)}
            hasLicence={profile.hasLicence}
            isShared={keeping === 'sharedComputer'}
            action={action}
            onRole={(code) => changeProfile({ role: code })}
            onLength={(length) => changeProfile({ length })}
            onLicence={(hasLicence) => changeProfile({ hasLicence })}
            onShared={(isShared) => (isShared ? keepNothing() : void keepOnDevice())}
            onStart={() => {
              keepProfile();
              goOn(nextPath);
            }}
          />
        }
      />
    </>
  );
}
