import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Words for screen readers, where the picture of the page says the same. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
