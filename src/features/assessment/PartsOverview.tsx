import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { assessText } from '#content/text/assess.ts';
import type { QuestionnaireId } from '#domain/model.ts';
import { buttonClass } from '#ui/Button.tsx';
import { PageIntro } from '#ui/PageIntro.tsx';
import { PartCard, PartCards } from '#ui/PartCard.tsx';
import styles from './PartsOverview.module.css';

export interface PartOverview {
  readonly id: QuestionnaireId;
  readonly name: string;
  readonly scope: string;
  readonly skillCount: number;
  readonly minutes: number;
  readonly state: 'notStarted' | 'inProgress' | 'done';
  readonly answered: number;
  readonly total: number;
  readonly skippedCount: number;
  /** What else is to be said of it. */
  readonly note?: string | undefined;
  readonly href: string;
}

interface PartsOverviewProps {
  readonly roleName: string;
  readonly parts: readonly PartOverview[];
  /** Quick or full, to change at any time. */
  readonly lengthChoice: ReactNode;
  /** What was asked of the person, where somebody invited them. */
  readonly invite?: ReactNode;
  /** Which answers the role and length do not ask for. */
  readonly unasked?: string | undefined;
  readonly startHref: string;
  readonly resultsHref: string;
}

const WAYS = { notStarted: assessText.start, inProgress: assessText.goOn, done: assessText.review } as const;

function describeState({ state, answered, total, skippedCount, minutes }: PartOverview): string {
  if (state === 'notStarted') return assessText.minutes(minutes);
  if (state === 'inProgress') return assessText.states.inProgress(answered, total);
  return skippedCount === 0 ? assessText.states.done : assessText.states.doneWithSkips(skippedCount);
}

/** The four questionnaires with how far a person is in each. */
export function PartsOverview(props: PartsOverviewProps) {
  const { roleName, parts, lengthChoice, invite, unasked, startHref, resultsHref } = props;
  const hasAnswers = parts.some(({ answered }) => answered > 0);
  return (
    <div className={styles.overview}>
      <PageIntro heading={assessText.heading} lead={assessText.lead} />
      <p className={styles.role}>
        <span>
          {assessText.answeringAs} <strong>{roleName}</strong>
        </span>
        <Link to={startHref}>{assessText.changeRole}</Link>
      </p>
      {unasked && <p>{unasked}</p>}
      {invite}
      <div className={styles.length}>{lengthChoice}</div>
      <PartCards>
        {parts.map((part) => (
          <PartCard
            key={part.id}
            id={part.id}
            name={part.name}
            scope={part.scope}
            count={assessText.skills(part.skillCount)}
            detail={describeState(part)}
            note={part.note}
            way={
              <Link
                className={buttonClass(part.state === 'done' ? 'plain' : 'primary')}
                to={part.href}
                aria-label={`${WAYS[part.state]}: ${part.name}`}
              >
                {WAYS[part.state]}
              </Link>
            }
          />
        ))}
      </PartCards>
      {hasAnswers && (
        <p>
          <Link className={buttonClass()} to={resultsHref}>
            {assessText.seeResults}
          </Link>
        </p>
      )}
    </div>
  );
}
