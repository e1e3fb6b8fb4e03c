import { useId } from 'react';
import { teamText } from '#content/text/team.ts';
import { MOST_TEAM_LINKS } from '#domain/teamFile.ts';
import styles from './InvitedField.module.css';

interface InvitedFieldProps {
  readonly invited: number | undefined;
  readonly onInvited: (invited: number | undefined) => void;
}

/** How many were asked. */
export function InvitedField({ invited, onInvited }: InvitedFieldProps) {
  const id = useId();
  const change = (text: string) => {
    const number = Math.floor(Number(text));
    onInvited(number >= 1 && number <= MOST_TEAM_LINKS ? number : undefined);
  };
  return (
    <div className={styles.invited}>
      <label htmlFor={id}>{teamText.invited}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={MOST_TEAM_LINKS}
        inputMode="numeric"
        aria-describedby={`${id}-hint`}
        defaultValue={invited ?? ''}
        onChange={({ target }) => change(target.value)}
      />
      <p id={`${id}-hint`}>{teamText.invitedHint}</p>
    </div>
  );
}
