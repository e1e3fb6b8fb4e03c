import { resultsText } from '#content/text/results.ts';
import styles from './skillRows.module.css';

interface ScaleRowProps {
  readonly start?: string | false | undefined;
  /** What the words at the end of each row tell. */
  readonly end: string;
}

/** The five steps above the level tracks of a list of skills. */
export function ScaleRow({ start, end }: ScaleRowProps) {
  return (
    <div className={`${styles.row} ${styles.scale}`}>
      <span>{start}</span>
      <span className={styles.steps} aria-hidden="true">
        {Object.values(resultsText.stepShortNames).map((name) => (
          <span key={name}>{name}</span>
        ))}
      </span>
      <span className={styles.words} aria-hidden="true">
        {end}
      </span>
    </div>
  );
}
