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
  /** What else is to be said of it. */
  readonly note?: string | undefined;
  /** A link into the part. */
  readonly way?: ReactNode;
}

/** The four questionnaires side by side. */
export function PartCards({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.grid}>{children}</ul>;
}

/** One of the four questionnaires. */
export function PartCard({ id, name, scope, count, detail, note, way }: PartCardProps) {
  return (
    <li className={`${styles.card} ${hues[id]}`}>
      <h2>{name}</h2>
      <p>{scope}</p>
      <p className={styles.facts}>
        <strong>{count}</strong> · {detail}
      </p>
      {note && <p className={styles.note}>{note}</p>}
      {way && <div className={styles.way}>{way}</div>}
    </li>
  );
}
