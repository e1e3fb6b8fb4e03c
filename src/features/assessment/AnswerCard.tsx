import { useId } from 'react';
import type { Behaviour } from '#content/types.ts';
import styles from './RatingQuestion.module.css';

interface AnswerCardProps {
  /** The digit to press. */
  readonly value: number;
  readonly step: string;
  /** Absent for the answer outside the scale. */
  readonly behaviour?: Behaviour;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One answer; the whole card is its hit area. */
export function AnswerCard({ value, step, behaviour, isChosen, onChoose }: AnswerCardProps) {
  const id = useId();
  return (
    <label className={behaviour ? styles.card : `${styles.card} ${styles.outside}`}>
      <span className={styles.key}>
        <input
          className={styles.radio}
          type="radio"
          name="answer"
          value={value}
          checked={isChosen}
          onChange={onChoose}
          aria-labelledby={`${id}-name`}
          aria-describedby={behaviour && `${id}-text`}
        />
        <span className={styles.digit} aria-hidden="true">
          {value}
        </span>
      </span>
      <span>
        <span id={`${id}-name`} className={behaviour && styles.heading}>
          {step}
          {behaviour && <span className={styles.step}> · {behaviour.heading}</span>}
        </span>
        {behaviour && (
          <span id={`${id}-text`} className={styles.text}>
            {behaviour.text}
          </span>
        )}
      </span>
    </label>
  );
}
