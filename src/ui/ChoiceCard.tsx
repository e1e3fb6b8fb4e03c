import { useId, type FocusEvent, type ReactNode } from 'react';
import styles from './ChoiceCard.module.css';

interface ChoiceCardProps {
  /** Name of the radio group. */
  readonly name: string;
  /** The digit to press. */
  readonly value: number;
  /** What stands in the circle: the digit, or a letter. */
  readonly mark: string;
  readonly title: string;
  /** Quiet words after the title. */
  readonly aside?: string | undefined;
  readonly text?: string | undefined;
  /** "outside" is the answer outside the scale, "plain" has no bold title. */
  readonly look?: 'card' | 'outside' | 'plain';
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** The browser brings only the radio into view, and a bar may lie over the rest. */
function showCard({ target }: FocusEvent): void {
  // jsdom has no scrolling.
  target.closest('label')?.scrollIntoView?.({ block: 'nearest' });
}

/** One answer as a card around a native radio; the whole card is its hit area. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { name, value, mark, title, aside, text, look = 'card', isChosen, onChoose } = props;
  const id = useId();
  return (
    <label className={look === 'outside' ? `${styles.card} ${styles.outside}` : styles.card}>
      <span className={styles.key}>
        <input
          className={styles.radio}
          type="radio"
          name={name}
          value={value}
          checked={isChosen}
          onChange={onChoose}
          onFocus={showCard}
          aria-labelledby={`${id}-name`}
          aria-describedby={text && `${id}-text`}
        />
        <span className={styles.mark} aria-hidden="true">
          {mark}
        </span>
      </span>
      <span>
        <span id={`${id}-name`} className={look === 'card' ? styles.title : styles.plain}>
          {title}
          {aside && <span className={styles.quiet}> · {aside}</span>}
        </span>
        {text && (
          <span id={`${id}-text`} className={styles.text}>
            {text}
          </span>
        )}
      </span>
    </label>
  );
}

interface ReasonCardProps {
  /** A letter, or the check mark of the best answer. */
  readonly mark: string;
  readonly title: string;
  /** "your answer", on the chosen one. */
  readonly aside?: string | undefined;
  readonly isBest: boolean;
  readonly children: ReactNode;
}

/** An answer after it was given: no longer a choice, with its reason. */
export function ReasonCard({ mark, title, aside, isBest, children }: ReasonCardProps) {
  const looks = [styles.card, aside && styles.chosen, isBest && styles.best].filter(Boolean).join(' ');
  return (
    <li className={looks}>
      <span className={styles.key} aria-hidden="true">
        <span className={styles.seal}>{mark}</span>
      </span>
      <span>
        <span className={styles.title}>
          {title}
          {aside && <span className={styles.quiet}> · {aside}</span>}
        </span>
        <span className={styles.text}>{children}</span>
      </span>
    </li>
  );
}
