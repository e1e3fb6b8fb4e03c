import type { ReactNode } from 'react';
import hues from './hues.module.css';
import styles from './PartCard.module.css';

interface PartCardProps {
  readonly id: 'records' | 'video' | 'communication' | 'troubleshooting';
  readonly name: string;
  readonly scope: string;
  /** "6 skills" */
  readonly count: string;
  /** "9 min" or how far the person is. */
  readonly detail: string;
  /** A link into the part. */
  readonly way?: ReactNode;
}

/** The four questionnaires side by side. */
export function PartCards({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.grid}>{children}</ul>;
}

/** One of the four questionnaires. */
export function PartCard({ id, name, scope, count, detail, way }: PartCardProps) {
  return (
    <li className={`${styles.card} ${hues[id]}`}>
      <h2>{name}</h2>
      <p>{scope}</p>
      <p className={styles.facts}>
        <strong>{count}</strong> · {detail}
      </p>
      {way && <div className={styles.way}>{way}</div>}
    </li>
  );
}
