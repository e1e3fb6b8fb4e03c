import type { ReactNode } from 'react';
import styles from './Fold.module.css';
import { useIsRunning } from './useIsRunning.ts';

/** Words that open what lies behind them. */
export function Fold({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const isRunning = useIsRunning();
  return (
    <details className={styles.fold}>
      <summary>{summary}</summary>
      {/* Kept out of the HTML of the page, which is to be small. */}
      {isRunning && children}
    </details>
  );
}
