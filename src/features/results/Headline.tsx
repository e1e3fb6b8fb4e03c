import { Fragment, type ReactNode } from 'react';
import type { Person } from '#content/text/person.ts';
import { resultsText } from '#content/text/results.ts';
import type { AssessmentResult } from '#domain/result.ts';
import type { SkillId } from '#domain/model.ts';
import { PageHeading } from '#ui/PageHeading.tsx';
import styles from './Headline.module.css';

interface HeadlineProps {
  /** Role and date. */
  readonly meta: string;
  readonly result: AssessmentResult;
  readonly person: Person;
  readonly skillTitles: Readonly<Record<SkillId, string>>;
  /** Says how many parts were answered, when not all. */
  readonly partial?: string | undefined;
  readonly ways: ReactNode;
}

const FIRST = 3;

interface LeadProps {
  readonly titles: readonly string[];
  readonly hasLevels: boolean;
  readonly isPartial: boolean;
}

function Lead({ titles, hasLevels, isPartial }: LeadProps) {
  if (!hasLevels) return <p className={styles.lead}>{resultsText.leadNothing}</p>;
  if (titles.length === 0) return isPartial ? null : <p className={styles.lead}>{resultsText.leadAllMet}</p>;
  const { before, skills, after } = resultsText.lead(titles);
  return (
    <p className={styles.lead}>
      {before}
      {skills.map((title, i) => (
        <Fragment key={title}>
          {i > 0 && (i === skills.length - 1 ? resultsText.and : resultsText.comma)}
          <strong>{title}</strong>
        </Fragment>
      ))}
      {after}
    </p>
  );
}

/** The finding in a sentence, and the ways on. */
export function Headline({ meta, result, person, skillTitles, partial, ways }: HeadlineProps) {
  const { gaps, scoredCount, onTargetCount, skills } = result;
  const isOnlyRated = scoredCount > 0 && skills.every((skill) => skill.kind !== 'scored' || skill.ratingOnly);
  return (
    <header className={styles.headline}>
      <p className={styles.meta}>{meta}</p>
      <PageHeading>{resultsText.headline(onTargetCount, scoredCount, gaps.length, person)}</PageHeading>
      <Lead
        isPartial={partial !== undefined}
        hasLevels={scoredCount > 0}
        titles={gaps.slice(0, FIRST).map(({ skill }) => skillTitles[skill])}
      />
      {partial && <p className={styles.lead}>{partial}</p>}
      <div className={styles.ways}>{ways}</div>
      {isOnlyRated && <p className={styles.caution}>{resultsText.ratingOnlyNote}</p>}
    </header>
  );
}
