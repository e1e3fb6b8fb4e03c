import { lazy, Suspense, type ComponentType } from 'react';
import { Link, useNavigate } from 'react-router';
import { shellText } from '#content/text/shell.ts';
import { reloadPage } from '#platform/reload.ts';
import { holdsOwn, useAssessment } from '#state/assessmentStore.ts';
import { wipeSharedComputer } from '#state/keeping.ts';
import { flush } from '#state/saving.ts';
import { holdsTeam, useTeam } from '#state/teamStore.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { paths } from './paths.ts';
import styles from './Shell.module.css';

interface WatchProps {
  readonly holdsAny: boolean;
  readonly onWipe: () => void;
}

/** In the place of what watches a shared computer, where that could not be fetched. */
function Unwatched({ holdsAny, onWipe }: WatchProps) {
  return (
    holdsAny && (
      <Notice tone="warning">
        {shellText.unwatched}{' '}
        <Button look="quiet" onClick={onWipe}>
          {shellText.wipe}
        </Button>
      </Notice>
    )
  );
}

const SharedComputer = lazy<ComponentType<WatchProps>>(() =>
  import('#features/data/SharedComputer.tsx').then(
    ({ SharedComputer: fetched }) => ({ default: fetched }),
    () => ({ default: Unwatched }),
  ),
);

function NotSaved({ words }: { readonly words: string }) {
  return (
    <Notice tone="warning">
      {words} <Link to={paths.data}>{shellText.links.data}</Link>{' '}
      <Button look="quiet" onClick={() => void flush()}>
        {shellText.saveAgain}
      </Button>
    </Notice>
  );
}

/** What a person must know of how their answers are kept; nothing when all is well. */
export function StorageNotices() {
  const navigate = useNavigate();
  const keeping = useAssessment((state) => state.keeping);
  const saving = useAssessment((state) => state.saving);
  const setAsideCount = useAssessment((state) => state.setAsideCount);
  // The first writing is that of role and length, before anything is answered.
  const hasSaved = useAssessment(({ answeredAt, savedAt = 0 }) =>
    Object.values(answeredAt).some((at = Infinity) => at <= savedAt),
  );
  const hasOwn = useAssessment(holdsOwn);
  const hasTeam = useTeam(holdsTeam);
  const wipe = () => {
    wipeSharedComputer();
    void navigate(paths.start, { replace: true });
  };
  return (
    <div className={styles.notices}>
      <div role="status">
        {keeping === 'blocked' && <Notice tone="warning">{shellText.blocked}</Notice>}
        {keeping === 'unread' && (
          <Notice tone="warning">
            {shellText.unread}{' '}
            <Button look="quiet" onClick={reloadPage}>
              {shellText.reload}
            </Button>
          </Notice>
        )}
        {keeping === 'newer' && <Notice tone="warning">{shellText.newer}</Notice>}
        {/* Said once, and again after a trouble is over; not at every answer. */}
        {hasSaved && keeping === 'device' && saving !== 'notSaved' && saving !== 'lost' && (
          <VisuallyHidden>{shellText.saved}</VisuallyHidden>
        )}
        {saving === 'notSaved' && <NotSaved words={shellText.notSaved} />}
        {saving === 'lost' && <NotSaved words={shellText.lost} />}
        {setAsideCount > 0 && (
          <Notice>
            {shellText.setAside(setAsideCount)} <Link to={paths.data}>{shellText.links.data}</Link>.
          </Notice>
        )}
      </div>
      {keeping === 'sharedComputer' && (
        <Suspense fallback={null}>
          <SharedComputer holdsAny={hasOwn || hasTeam} onWipe={wipe} />
        </Suspense>
      )}
    </div>
  );
}
