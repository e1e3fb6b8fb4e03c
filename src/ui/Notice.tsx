import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone?: 'plain' | 'warning';
  readonly children: ReactNode;
}

export function Notice({ tone = 'plain', children }: NoticeProps) {
  const className = tone === 'warning' ? `${styles.notice} ${styles.warning}` : styles.notice;
  return <div className={className}>{children}</div>;
}
