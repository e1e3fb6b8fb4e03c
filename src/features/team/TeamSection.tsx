import { useId, type ReactNode } from 'react';
import styles from './TeamSection.module.css';

interface TeamSectionProps {
  readonly heading: string;
  readonly lead?: string | undefined;
  /** What links on the page lead to. */
  readonly id?: string;
  /** True for what is not to be passed over. */
  readonly isGap?: boolean;
  readonly children?: ReactNode;
}

/** A card of the page with its heading. */
export function TeamSection({ heading, lead, id, isGap = false, children }: TeamSectionProps) {
  const headingId = useId();
  return (
    <section id={id} className={isGap ? `${styles.section} ${styles.gap}` : styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
