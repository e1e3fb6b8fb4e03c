import { useState } from 'react';
import { Link } from 'react-router';
import { inviteText, type InviteWords } from '#content/text/invite.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import styles from './InviteNote.module.css';

interface InviteNoteProps {
  /** Absent where there is no invite. */
  readonly words: InviteWords | undefined;
  readonly isDone: boolean;
  readonly isLate: boolean;
  readonly resultsHref: string;
  readonly onForget: () => void;
}

/** The invite that a person took up: what it asks, whether that is done, and the way to forget it. */
export function InviteNote({ words, isDone, isLate, resultsHref, onForget }: InviteNoteProps) {
  const [isForgotten, setForgotten] = useState(false);
  const forget = () => {
    setForgotten(true);
    onForget();
  };
  return (
    <div role="status">
      {words && (
        <section className={styles.note} aria-label={inviteText.noteHeading}>
          <p>
            <strong>{inviteText.noteHeading}:</strong> {inviteText.note(words)}{' '}
            {isDone ? inviteText.noteDone : isLate && inviteText.noteLate}
          </p>
          <div className={styles.ways}>
            {isDone && (
              <Link className={buttonClass('primary')} to={resultsHref}>
                {inviteText.seeResults}
              </Link>
            )}
            <Button look="quiet" onClick={forget}>
              {inviteText.forget}
            </Button>
          </div>
        </section>
      )}
      {!words && isForgotten && <p>{inviteText.forgotten}</p>}
    </div>
  );
}
