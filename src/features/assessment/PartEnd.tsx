import { Link } from 'react-router';
import { partEndText } from '#content/text/partEnd.ts';
import { resultsText } from '#content/text/results.ts';
import { buttonClass } from '#ui/Button.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { SkillNames } from '#ui/SkillNames.tsx';
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
  /** Ratings that the scenarios speak against, neither kept nor changed yet; 0 while questions are open. */
  readonly undecidedCount: number;
  readonly lookAgainHref: string;
  /** What the four parts say together, and the skills to work on first; absent as long as something is left. */
  readonly finding?: { readonly headline: string; readonly first: readonly string[] } | undefined;
  /** The part to go on with; absent when all are done. */
  readonly next?: { readonly name: string; readonly href: string } | undefined;
  readonly firstHref: string;
  readonly resultsHref: string;
}

function Ways({ open, next, undecidedCount, lookAgainHref, firstHref, resultsHref }: PartEndProps) {
  const [href, words] = open
    ? [open.href, partEndText.continue]
    : next
      ? [next.href, partEndText.goOnWith(next.name)]
      : [resultsHref, partEndText.seeResults];
  return (
    <div className={styles.ways}>
      <Link className={buttonClass('primary')} to={href}>
        {words}
      </Link>
      {href !== resultsHref && (
        <Link className={buttonClass()} to={resultsHref}>
          {partEndText.resultsSoFar}
        </Link>
      )}
      {undecidedCount > 0 && (
        <Link className={buttonClass()} to={lookAgainHref}>
          {partEndText.decide(undecidedCount)}
        </Link>
      )}
      <Link className={buttonClass('quiet')} to={firstHref}>
        {partEndText.lookThrough}
      </Link>
    </div>
  );
}

function writeHeading({ name, open, next }: PartEndProps): string {
  if (open) return partEndText.headingOpen(name, open.count);
  return next ? partEndText.heading(name) : partEndText.headingAll;
}

/** The end of a questionnaire: what is open or was skipped, and the ways on. */
export function PartEnd(props: PartEndProps) {
  const { answered, total, skipped, finding } = props;
  return (
    <div className={styles.end}>
      <PageHeading>{writeHeading(props)}</PageHeading>
      {/* Where all four are done, the count of this one alone would puzzle. */}
      {(props.open ?? props.next) && <p>{partEndText.body(answered, total)}</p>}
      {finding && <p className={styles.finding}>{finding.headline}</p>}
      {finding && finding.first.length > 0 && (
        <p>
          <SkillNames words={resultsText.first} titles={finding.first} />
        </p>
      )}
      {skipped.length > 0 && (
        <section>
          <h2>{partEndText.skippedHeading}</h2>
          <p className={styles.soft}>{partEndText.skippedBody}</p>
          <ul className={styles.skipped}>
            {skipped.map(({ title, href }) => (
              <li key={href}>
                {title}
                <Link to={href}>
                  {partEndText.change}
                  <VisuallyHidden> {partEndText.changeHidden(title)}</VisuallyHidden>
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
