import { useId, useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { assessText } from '#content/text/assess.ts';
import { levelNames, notPartOfMyWork } from '#content/text/common.ts';
import type { Behaviours } from '#content/types.ts';
import type { RatingAnswer } from '#domain/answers.ts';
import { LEVELS } from '#domain/model.ts';
import { Button } from '#ui/Button.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { AnswerCard } from './AnswerCard.tsx';
import styles from './RatingQuestion.module.css';

interface RatingQuestionProps {
  /** "Video visits · Camera, sound, light, room" */
  readonly eyebrow: string;
  readonly question: string;
  readonly behaviours: Behaviours;
  readonly answer: RatingAnswer | undefined;
  readonly numberKeys: boolean;
  /** What stands beside Continue: saved or not, and minutes left. */
  readonly status: string;
  readonly back: ReactNode;
  readonly onAnswer: (answer: RatingAnswer) => void;
  /** Called when the person goes on; with `skipped` when there is no answer and they choose to skip. */
  readonly onContinue: (skipped: boolean) => void;
}

const DIGIT = /^[0-5]$/u;

/** One rating on one page: native radios in a fieldset whose legend is the heading. */
export function RatingQuestion(props: RatingQuestionProps) {
  const { eyebrow, question, behaviours, answer, numberKeys, status, back, onAnswer, onContinue } = props;
  const [isMissing, setMissing] = useState(false);
  const hintId = useId();
  const hasAnswer = answer?.kind === 'rated' || answer?.kind === 'notPartOfMyWork';

  const choose = (next: RatingAnswer) => {
    setMissing(false);
    onAnswer(next);
  };

  const goOn = (event?: FormEvent) => {
    event?.preventDefault();
    if (hasAnswer) onContinue(false);
    else setMissing(true);
  };

  const pressKey = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // Inside a radio the browser submits the form by itself.
    if (event.key === 'Enter' && !(event.target instanceof HTMLInputElement)) goOn(event);
    if (!numberKeys || !DIGIT.test(event.key)) return;
    const radio = event.currentTarget.querySelector<HTMLInputElement>(`input[value="${event.key}"]`);
    radio?.focus();
    radio?.click();
  };

  return (
    <form onSubmit={goOn}>
      <p className={styles.eyebrow}>{eyebrow}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys act only inside the question */}
      <fieldset aria-describedby={hintId} onKeyDown={pressKey}>
        <legend className={styles.legend}>
          <PageHeading>{question}</PageHeading>
        </legend>
        <p id={hintId} className={styles.hint}>
          {assessText.hint}
        </p>
        <div className={styles.cards}>
          {LEVELS.map((level) => (
            <AnswerCard
              key={level}
              value={level}
              step={levelNames[level]}
              behaviour={behaviours[level]}
              isChosen={answer?.kind === 'rated' && answer.level === level}
              onChoose={() => choose({ kind: 'rated', level })}
            />
          ))}
          <AnswerCard
            value={0}
            step={notPartOfMyWork}
            isChosen={answer?.kind === 'notPartOfMyWork'}
            onChoose={() => choose({ kind: 'notPartOfMyWork' })}
          />
        </div>
      </fieldset>
      <div className={styles.bar}>
        {isMissing && !hasAnswer && (
          <div className={styles.missing} role="alert">
            {assessText.noAnswer}
            <Button onClick={() => onContinue(true)}>{assessText.skip}</Button>
          </div>
        )}
        {back}
        <Button type="submit" look="primary">
          {assessText.continue}
        </Button>
        <span className={styles.status}>{status}</span>
      </div>
    </form>
  );
}
