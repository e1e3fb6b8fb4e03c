import { Link } from 'react-router';
import { assessText } from '#content/text/assess.ts';
import { buttonClass } from '#ui/Button.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
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
  /** Where the first open question is, with how many are open; absent when the part is done. */
  readonly open?: { readonly count: number; readonly href: string } | undefined;
  /** Where ratings wait for a second look. */
  readonly lookAgainHref?: string | undefined;
  /** The part to go on with; absent when all are done. */
  readonly next?: { readonly name: string; readonly href: string } | undefined;
  readonly firstHref: string;
  readonly resultsHref: string;
}

function Ways({ open, next, lookAgainHref, firstHref, resultsHref }: PartEndProps) {
  const [href, words] = open
    ? [open.href, assessText.continue]
    : next
      ? [next.href, assessText.goOnWith(next.name)]
      : [resultsHref, assessText.seeResults];
  return (
    <div className={styles.ways}>
      <Link className={buttonClass('primary')} to={href}>
        {words}
      </Link>
      {href !== resultsHref && (
        <Link className={buttonClass()} to={resultsHref}>
          {assessText.resultsSoFar}
        </Link>
      )}
      {lookAgainHref && (
        <Link className={buttonClass()} to={lookAgainHref}>
          {assessText.lookAgain}
        </Link>
      )}
      <Link className={buttonClass('quiet')} to={firstHref}>
        {assessText.lookThrough}
      </Link>
    </div>
  );
}

function writeHeading({ name, open, next }: PartEndProps): string {
  if (open) return assessText.endHeadingOpen(name, open.count);
  return next ? assessText.endHeading(name) : assessText.endHeadingAll;
}

/** The end of a questionnaire: what is open or was skipped, and the ways on. */
export function PartEnd(props: PartEndProps) {
  const { answered, total, skipped } = props;
  return (
    <div className={styles.end}>
      <PageHeading>{writeHeading(props)}</PageHeading>
      {/* Where all four are done, the count of this one alone would puzzle. */}
      {(props.open ?? props.next) && <p>{assessText.endBody(answered, total)}</p>}
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
                  <VisuallyHidden> {assessText.changeHidden(title)}</VisuallyHidden>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Ways {...props} />
    </div>
  );
}
