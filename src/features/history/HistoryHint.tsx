import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { historyText } from '#content/text/history.ts';
import { shellText } from '#content/text/shell.ts';
import styles from './History.module.css';

interface HistoryHintProps {
  readonly dataHref: string;
  /** False where this tab keeps nothing. */
  readonly isKept: boolean;
  /** What is there already. */
  readonly list: ReactNode;
}

/** Before there are two dates: how there come to be two. */
export function HistoryHint({ dataHref, isKept, list }: HistoryHintProps) {
  return (
    <section className={styles.history}>
      <h2>{historyText.heading}</h2>
      {isKept ? (
        <p className={styles.soft}>
          {historyText.hint} <Link to={dataHref}>{shellText.links.data}</Link>, {historyText.hintEnd}
        </p>
      ) : (
        <p className={styles.soft}>{historyText.hintMemory}</p>
      )}
      {list}
    </section>
  );
}
