import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { historyHint } from '#content/text/historyHint.ts';
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
      <h2>{historyHint.heading}</h2>
      {isKept ? (
        <p className={styles.soft}>
          {historyHint.hint} <Link to={dataHref}>{shellText.links.data}</Link>, {historyHint.hintEnd}
        </p>
      ) : (
        <p className={styles.soft}>{historyHint.hintMemory}</p>
      )}
      {list}
    </section>
  );
}
