import { useId } from 'react';
import { teamText } from '#content/text/team.ts';
import styles from './InvitedField.module.css';

const MOST = 100_000;

interface InvitedFieldProps {
  readonly invited: number | undefined;
  readonly received: number;
  readonly onInvited: (invited: number | undefined) => void;
}

/** How many were asked, beside how many answered. */
export function InvitedField({ invited, received, onInvited }: InvitedFieldProps) {
  const id = useId();
  const change = (text: string) => {
    const number = Math.floor(Number(text));
    onInvited(number >= 1 && number <= MOST ? number : undefined);
  };
  return (
    <div className={styles.invited}>
      <label htmlFor={id}>{teamText.invited}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={MOST}
        inputMode="numeric"
        aria-describedby={`${id}-hint`}
        defaultValue={invited ?? ''}
        onChange={({ target }) => change(target.value)}
      />
      <p id={`${id}-hint`}>{invited === undefined ? teamText.invitedHint : teamText.received(received, invited)}</p>
    </div>
  );
}
