import { Link } from 'react-router';
import { assessText } from '#content/text/assess.ts';
import { buttonClass } from '#ui/Button.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import styles from './PartEnd.module.css';

export interface SkippedItem {
  readonly title: string;
  readonly href: string;
}

interface PartEndProps {
  readonly name: string;
  readonly answered: number;
  readonly total: number;
  readonly skipped: readonly SkippedItem[];
  /** The part to go on with; absent when all are done. */
  readonly next?: { readonly name: string; readonly href: string } | undefined;
  readonly firstHref: string;
  readonly resultsHref: string;
}

/** The end of a questionnaire: what was skipped, and the ways on. */
export function PartEnd({ name, answered, total, skipped, next, firstHref, resultsHref }: PartEndProps) {
  return (
    <div className={styles.end}>
      <PageHeading>{next ? assessText.endHeading(name) : assessText.endHeadingAll}</PageHeading>
      <p>{assessText.endBody(answered, total)}</p>
      {skipped.length > 0 && (
        <section>
          <h2>{assessText.skippedHeading}</h2>
          <p className={styles.soft}>{assessText.skippedBody}</p>
          <ul className={styles.skipped}>
            {skipped.map(({ title, href }) => (
              <li key={href}>
                {title}
                <Link to={href}>
                  {assessText.change}
                  <span className={styles.hidden}> {assessText.changeHidden(title)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.ways}>
        {next ? (
          <>
            <Link className={buttonClass('primary')} to={next.href}>
              {assessText.goOnWith(next.name)}
            </Link>
            <Link className={buttonClass()} to={resultsHref}>
              {assessText.resultsSoFar}
            </Link>
          </>
        ) : (
          <Link className={buttonClass('primary')} to={resultsHref}>
            {assessText.seeResults}
          </Link>
        )}
        <Link className={buttonClass('quiet')} to={firstHref}>
          {assessText.lookThrough}
        </Link>
      </div>
    </div>
  );
}
