import { PageHeading } from './PageHeading.tsx';
import styles from './PageIntro.module.css';

/** The heading of a page with what it is about. */
export function PageIntro({ heading, lead }: { readonly heading: string; readonly lead: string }) {
  return (
    <div>
      <PageHeading>{heading}</PageHeading>
      <p className={styles.lead}>{lead}</p>
    </div>
  );
}
