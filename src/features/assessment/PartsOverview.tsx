import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { assessText } from '#content/text/assess.ts';
import type { QuestionnaireId } from '#domain/model.ts';
import { buttonClass, type ButtonLook } from '#ui/Button.tsx';
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
  /** The one to go on with. */
  readonly isNext: boolean;
  readonly href: string;
}

interface PartsOverviewProps {
  readonly roleName: string;
  readonly parts: readonly PartOverview[];
  /** Quick or full, to change at any time. */
  readonly lengthChoice: ReactNode;
  /** What was asked of the person, where somebody invited them. */
  readonly invite?: ReactNode;
  /** The invite then leads to the results by itself. */
  readonly isInviteDone: boolean;
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

function chooseLook({ state, isNext }: PartOverview): ButtonLook {
  if (state === 'done') return 'quiet';
  return isNext ? 'primary' : 'plain';
}

/** The four questionnaires with how far a person is in each, and one main way on. */
export function PartsOverview(props: PartsOverviewProps) {
  const { roleName, parts, lengthChoice, invite, isInviteDone, unasked, startHref, resultsHref } = props;
  const hasAnswers = parts.some(({ answered }) => answered > 0);
  const isDone = parts.every(({ state }) => state === 'done');
  const skippedCount = parts.reduce((sum, part) => sum + part.skippedCount, 0);
  const results = (look: ButtonLook) => (
    <p>
      <Link className={buttonClass(look)} to={resultsHref}>
        {assessText.seeResults}
      </Link>
    </p>
  );
  return (
    <div className={styles.overview}>
      <PageIntro
        heading={isDone ? assessText.headingDone : assessText.heading}
        lead={isDone ? assessText.leadDone(skippedCount) : assessText.lead}
      />
      {isDone && !isInviteDone && results('primary')}
      {invite}
      <p className={styles.role}>
        <span>
          {assessText.answeringAs} <strong>{roleName}</strong>
        </span>
        <Link to={startHref}>{assessText.changeRole}</Link>
      </p>
      {unasked && <p>{unasked}</p>}
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
                className={buttonClass(chooseLook(part))}
                to={part.href}
                aria-label={`${WAYS[part.state]}: ${part.name}`}
              >
                {WAYS[part.state]}
              </Link>
            }
          />
        ))}
      </PartCards>
      {hasAnswers && !isDone && results('plain')}
    </div>
  );
}
