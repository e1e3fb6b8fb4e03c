import { teamText } from '#content/text/team.ts';
import { downloadText } from '#platform/files.ts';
import { eraseTeam, readRawTeam } from '#state/team.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './Prose.module.css';

async function download(): Promise<void> {
  downloadText('webside-team-damaged.txt', await readRawTeam(), 'text/plain');
}

/** What is kept could not be read: it is left as it is until the person says what to do. */
export function DamagedTeam() {
  return (
    <>
      <Notice tone="warning">{teamText.damaged}</Notice>
      <div className={styles.ways}>
        <Button onClick={() => void download()}>{teamText.download}</Button>
        <Button onClick={() => void eraseTeam()}>{teamText.erase}</Button>
      </div>
    </>
  );
}
