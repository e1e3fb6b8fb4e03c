import { useEffect, useRef, type FormEvent, type KeyboardEvent } from 'react';
import { assessText } from '#content/text/assess.ts';
import { confidenceNames } from '#content/text/answerNames.ts';
import { joinFacts } from '#content/text/common.ts';
import { scenarioText } from '#content/text/scenario.ts';
import type { Scenario } from '#content/types.ts';
import type { ScenarioChoice } from '#domain/answers.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { Button } from '#ui/Button.tsx';
import { ReasonCard } from '#ui/ChoiceCard.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import styles from './question.module.css';
import { BarStatus, Eyebrow, type Surroundings } from './surroundings.tsx';

interface ScenarioReasonsProps extends Surroundings {
  readonly eyebrow: string;
  readonly scenario: Scenario;
  readonly order: readonly number[];
  readonly answer: ScenarioChoice;
  /** True right after the choice: the focus then goes to the reasons. */
  readonly isNew: boolean;
  readonly onContinue: () => void;
}

/** A scenario after its answer: which option is best and why each is what it is, one line to keep, and the source. */
export function ScenarioReasons(props: ScenarioReasonsProps) {
  const { eyebrow, scenario, order, answer, isNew, part, status, minutesLeft, back, onContinue } = props;
  const { situation, question, options, keep, source, review } = scenario;
  const isRight = options[answer.option]?.outcome === 'best';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const goOn = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    onContinue();
  };
  const pressKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLHeadingElement) goOn(event);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter continues from a heading too
    <form onSubmit={goOn} onKeyDown={pressKey}>
      <Eyebrow part={part} words={eyebrow} />
      <PageHeading>
        <span className={styles.situation}>
          <span>{situation}</span> {question}
        </span>
      </PageHeading>
      <h2 ref={heading} tabIndex={-1} className={isRight ? `${styles.verdict} ${styles.met}` : styles.verdict}>
        {scenarioText.verdict(isRight)} <VisuallyHidden>{scenarioText.reasons}</VisuallyHidden>
      </h2>
      <ol className={styles.cards}>
        {order.map((number, place) => {
          const option = options[number];
          if (!option) return null;
          const isBest = option.outcome === 'best';
          return (
            <ReasonCard
              key={number}
              mark={isBest ? '✓' : (scenarioText.letters[place] ?? '')}
              title={option.text}
              aside={number === answer.option ? scenarioText.yourAnswer : undefined}
              isBest={isBest}
            >
              <strong>{scenarioText.outcomeWords[option.outcome]}</strong> {option.reason}
            </ReasonCard>
          );
        })}
      </ol>
      <p className={styles.keep}>
        <strong>{scenarioText.keep}</strong> {keep}
      </p>
      <p className={styles.small}>
        {scenarioText.source}{' '}
        <ExternalLink isInSentence href={source.url}>
          {source.title}
        </ExternalLink>
      </p>
      {!review && <p className={styles.small}>{scenarioText.draft}</p>}
      <div className={styles.bar}>
        {back}
        <Button type="submit" look="primary">
          {assessText.continue}
        </Button>
        <BarStatus
          status={joinFacts([answer.confidence && scenarioText.youWere(confidenceNames[answer.confidence]), status])}
          minutesLeft={minutesLeft}
        />
      </div>
    </form>
  );
}
