import type { ReactNode } from 'react';
import styles from './Fold.module.css';

/** Words that open what lies behind them. */
export function Fold({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
