import { useState } from 'react';
import { teamText } from '#content/text/team.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import styles from './TeamSection.module.css';
import { TeamSection } from './TeamSection.tsx';

interface TeamKeptProps {
  readonly keeping: 'device' | 'memory';
  /** True where there is no team. */
  readonly isEmpty: boolean;
  /** @returns False when the browser refused. */
  readonly onErase: () => Promise<boolean>;
}

/** The button that asked is gone: the focus goes to what came of it. */
function focusNow(element: HTMLElement | null): void {
  element?.focus();
}

/** What this page keeps, and its own way to erase it; without a team only that it was erased. */
export function TeamKept({ keeping, isEmpty, onErase }: TeamKeptProps) {
  const [isAsking, setAsking] = useState(false);
  const [erasing, setErasing] = useState<'no' | 'erased' | 'failed'>('no');
  const close = () => setAsking(false);
  const erase = () => {
    close();
    void onErase().then((isErased) => setErasing(isErased ? 'erased' : 'failed'));
  };
  if (isEmpty) {
    return erasing === 'erased' ? (
      <p ref={focusNow} tabIndex={-1}>
        {teamText.erased}
      </p>
    ) : null;
  }
  return (
    <TeamSection heading={teamText.kept} lead={teamText.keptBody[keeping]}>
      <div className={styles.ways}>
        <Button onClick={() => setAsking(true)}>{teamText.erase}</Button>
      </div>
      <div role="status">{erasing === 'failed' && <Notice>{teamText.eraseFailed}</Notice>}</div>
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
