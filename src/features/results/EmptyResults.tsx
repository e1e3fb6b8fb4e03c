import { Link } from 'react-router';
import { resultsText } from '#content/text/results.ts';
import { buttonClass } from '#ui/Button.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import styles from './Headline.module.css';

/** Before the first answer. */
export function EmptyResults({ startHref }: { readonly startHref: string }) {
  return (
    <div className={styles.headline}>
      <PageHeading>{resultsText.emptyHeading}</PageHeading>
      <p className={styles.lead}>{resultsText.emptyBody}</p>
      <Link className={buttonClass('primary')} to={startHref}>
        {resultsText.emptyStart}
      </Link>
    </div>
  );
}
