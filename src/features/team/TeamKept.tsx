import { useState } from 'react';
import { teamText } from '#content/text/team.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './TeamSection.module.css';
import { TeamSection } from './TeamSection.tsx';

interface TeamKeptProps {
  readonly keeping: 'device' | 'memory';
  /** @returns False when the browser refused. */
  readonly onErase: () => Promise<boolean>;
}

/** What this page keeps, and its own way to erase it. */
export function TeamKept({ keeping, onErase }: TeamKeptProps) {
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const close = () => setAsking(false);
  const erase = () => {
    close();
    void onErase().then((isErased) => setSaid(isErased ? teamText.erased : teamText.eraseFailed));
  };
  return (
    <TeamSection heading={teamText.kept} lead={teamText.keptBody[keeping]}>
      <div className={styles.ways}>
        <Button onClick={() => setAsking(true)}>{teamText.erase}</Button>
      </div>
      <div role="status">{said && <Notice>{said}</Notice>}</div>
      <Dialog
        heading={teamText.eraseAsk}
        isOpen={isAsking}
        onClose={close}
        ways={
          <>
            <Button onClick={close}>{teamText.eraseNo}</Button>
            <Button look="primary" onClick={erase}>
              {teamText.eraseYes}
            </Button>
          </>
        }
      >
        <p>{teamText.eraseBody}</p>
      </Dialog>
    </TeamSection>
  );
}
