import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { shellText } from '#content/text/shell.ts';
import { openNewVersion } from '#platform/offline.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { wouldLoseAnswers } from '#state/saving.ts';
import { holdsTeam, useTeam } from '#state/teamStore.ts';
import { useVersion } from '#state/version.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from './paths.ts';
import styles from './NewVersion.module.css';

/** Here a person is between questionnaires, and the page shows nothing that is not saved. */
const BETWEEN: ReadonlySet<string> = new Set([paths.start, paths.assess, paths.results]);

/**
 * Says that a newer version is ready, and lets it in when the person agrees or comes to a page between questionnaires.
 * Nothing is said where loading anew would lose answers.
 */
export function NewVersion() {
  const { pathname } = useLocation();
  const news = useVersion((state) => state.news);
  const hasTeam = useTeam(holdsTeam);
  const isSafe = useAssessment((state) => state.saving !== 'saving' && !wouldLoseAnswers()) && !hasTeam;
  const at = useRef(pathname);
  const isReady = news !== 'none' && isSafe;
  useEffect(() => {
    const hasArrived = at.current !== pathname;
    at.current = pathname;
    if (hasArrived && isReady && BETWEEN.has(pathname)) openNewVersion();
  }, [isReady, pathname]);
  return (
    <div role="status" className={styles.place}>
      {isReady && (
        <Notice>
          {shellText.newVersion}{' '}
          <Button look="quiet" onClick={openNewVersion}>
            {shellText.openNewVersion}
          </Button>
        </Notice>
      )}
    </div>
  );
}
