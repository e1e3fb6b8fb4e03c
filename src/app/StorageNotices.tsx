import { Link } from 'react-router';
import { shellText } from '#content/text/shell.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { Notice } from '#ui/Notice.tsx';
import { paths } from './paths.ts';
import styles from './Shell.module.css';

/** What a person must know of how their answers are kept; nothing when all is well. */
export function StorageNotices() {
  const keeping = useAssessment((state) => state.keeping);
  const isNotSaved = useAssessment((state) => state.saving === 'notSaved');
  const setAsideCount = useAssessment((state) => state.setAsideCount);
  return (
    <div className={styles.notices} role="status">
      {keeping === 'blocked' && <Notice tone="warning">{shellText.blocked}</Notice>}
      {keeping === 'newer' && <Notice tone="warning">{shellText.newer}</Notice>}
      {isNotSaved && <Notice tone="warning">{shellText.notSaved}</Notice>}
      {setAsideCount > 0 && (
        <Notice>
          {shellText.setAside(setAsideCount)} <Link to={paths.data}>{shellText.links.data}</Link>.
        </Notice>
      )}
    </div>
  );
}
