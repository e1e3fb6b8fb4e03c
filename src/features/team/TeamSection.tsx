import { useId, type ReactNode } from 'react';
import styles from './TeamSection.module.css';

interface TeamSectionProps {
  readonly heading: string;
  readonly lead?: string | undefined;
  readonly children?: ReactNode;
}

/** A card of the page with its heading. */
export function TeamSection({ heading, lead, children }: TeamSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
