import { Fragment } from 'react';
import styles from './skillRows.module.css';

export interface RowWordsProps {
  readonly words: string;
  /** What is added in small letters. */
  readonly details?: readonly string[];
  readonly tone: 'met' | 'below' | 'quiet' | 'plain';
}

/** How a skill stands, beside its level track: "Just below, about 1 step". */
export function RowWords({ words, details, tone }: RowWordsProps) {
  return (
    <span className={tone === 'plain' ? styles.words : `${styles.words} ${styles[tone]}`}>
      {words}
      {details?.map((detail, i) => (
        <Fragment key={detail}>
          {i === 0 && ','} <span className={styles.detail}>{`${detail}${i < details.length - 1 ? ',' : ''}`}</span>
        </Fragment>
      ))}
    </span>
  );
}
