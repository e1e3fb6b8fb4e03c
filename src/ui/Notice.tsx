import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone?: 'plain' | 'warning';
  /** Read out at once by screen readers. */
  readonly urgent?: boolean;
  readonly children: ReactNode;
}

export function Notice({ tone = 'plain', urgent = false, children }: NoticeProps) {
  const className = tone === 'warning' ? `${styles.notice} ${styles.warning}` : styles.notice;
  return (
    <div className={className} role={urgent ? 'alert' : undefined}>
      {children}
    </div>
  );
}
