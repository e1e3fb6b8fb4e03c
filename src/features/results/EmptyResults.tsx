import { Link } from 'react-router';
import { resultsText } from '#content/text/results.ts';
import { buttonClass } from '#ui/Button.tsx';
import styles from '#ui/headline.module.css';
import { PageHeading } from '#ui/PageHeading.tsx';

interface EmptyResultsProps {
  readonly startHref: string;
  /** False on a shared computer, where a reload takes the answers away. */
  readonly isKept: boolean;
}

/** Before the first answer. */
export function EmptyResults({ startHref, isKept }: EmptyResultsProps) {
  return (
    <div className={styles.headline}>
      <PageHeading>{resultsText.emptyHeading}</PageHeading>
      <p className={styles.lead}>{resultsText.emptyBody}</p>
      {!isKept && <p className={styles.caution}>{resultsText.emptyNotKept}</p>}
      <Link className={buttonClass('primary')} to={startHref}>
        {resultsText.emptyStart}
      </Link>
    </div>
  );
}
