import type { ReactNode } from 'react';
import styles from './question.module.css';

const DOT = '\u00A0· ';

/** What stands around every question. */
export interface Surroundings {
  /** Name of the questionnaire. */
  readonly part: string;
  /** Saved or not; absent where there is nothing to say of it. */
  readonly status: string | undefined;
  /** "about 6 min left" */
  readonly minutesLeft: string;
  readonly back: ReactNode;
}

/** "Video visits · Camera, sound, light, room"; on a phone the line above names the questionnaire. */
export function Eyebrow({ part, words }: Pick<Surroundings, 'part'> & { readonly words: string }) {
  return (
    <p className={styles.eyebrow}>
      <span className={styles.wide}>
        {part}
        {DOT}
      </span>
      {words}
    </p>
  );
}

/** What stands beside Continue; on a phone the minutes have their place below the segments. */
export function BarStatus({ status, minutesLeft }: Pick<Surroundings, 'status' | 'minutesLeft'>) {
  if (!status) return <span className={styles.wide}>{minutesLeft}</span>;
  return (
    <span className={styles.status}>
      {status}
      <span className={styles.wide}>
        {DOT}
        {minutesLeft}
      </span>
    </span>
  );
}
