import { useState, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { assessText } from '#content/text/assess.ts';
import { Button } from '#ui/Button.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import styles from './question.module.css';
import { BarStatus, Eyebrow, type Surroundings } from './surroundings.tsx';

interface QuestionFormProps extends Surroundings {
  /** What stands behind the name of the questionnaire. */
  readonly eyebrow: string;
  /** Stands before the heading, such as a content note. */
  readonly before?: ReactNode;
  readonly heading: ReactNode;
  /** Id of the hint that describes the group. */
  readonly hintId: string;
  /** The radios, and what belongs to them. */
  readonly children: ReactNode;
  /** What stands below the group. */
  readonly after?: ReactNode;
  readonly hasAnswer: boolean;
  readonly numberKeys: boolean;
  readonly onContinue: () => void;
  readonly onSkip: () => void;
}

const DIGIT = /^\d$/u;

function showNode(node: HTMLElement | null): void {
  // jsdom has no scrolling.
  node?.scrollIntoView?.({ block: 'nearest' });
}

/** One question on one page: native radios in a fieldset whose legend is the heading, keys, and the ways on. */
export function QuestionForm(props: QuestionFormProps) {
  const { eyebrow, before, heading, hintId, children, after, hasAnswer, numberKeys, back } = props;
  const { part, status, minutesLeft, onContinue, onSkip } = props;
  const [isMissing, setMissing] = useState(false);

  const goOn = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (hasAnswer) onContinue();
    else setMissing(true);
  };

  const pressKey = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // Inside a radio the browser submits the form by itself.
    if (event.key === 'Enter' && !(event.target instanceof HTMLInputElement)) goOn(event);
    if (!numberKeys || !DIGIT.test(event.key)) return;
    const radio = event.currentTarget.querySelector<HTMLInputElement>(`input[name="answer"][value="${event.key}"]`);
    radio?.focus();
    radio?.click();
  };

  return (
    <form onSubmit={goOn}>
      <Eyebrow part={part} words={eyebrow} />
      {before}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys act only inside the question */}
      <fieldset aria-describedby={hintId} onKeyDown={pressKey}>
        <legend className={styles.legend}>
          <PageHeading>{heading}</PageHeading>
        </legend>
        {children}
      </fieldset>
      {after}
      <div className={styles.bar}>
        <div className={styles.said} role="status">
          {isMissing && !hasAnswer && (
            <div className={styles.missing} ref={showNode}>
              {assessText.noAnswer}
              <Button onClick={onSkip}>{assessText.skip}</Button>
            </div>
          )}
        </div>
        {back}
        <Button type="submit" look="primary">
          {assessText.continue}
        </Button>
        <BarStatus status={status} minutesLeft={minutesLeft} />
      </div>
    </form>
  );
}
