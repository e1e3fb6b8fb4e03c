import styles from './MatchBar.module.css';

interface MatchBarProps {
  /** Shares of the whole by weight, 0 to 1; what is left is not answered. */
  readonly met: number;
  readonly below: number;
}

/** Met, below and not answered as one bar; the words beside it say the same. */
export function MatchBar({ met, below }: MatchBarProps) {
  const parts = [
    { look: styles.open, from: met + below, share: 1 - met - below },
    { look: styles.below, from: met, share: below },
    { look: styles.met, from: 0, share: met },
  ];
  return (
    <svg className={styles.bar} aria-hidden="true">
      {parts.map(({ look, from, share }) =>
        share < 0.001 ? null : (
          <rect key={look} className={look} x={`${from * 100}%`} y="1" width={`${share * 100}%`} height="8" />
        ),
      )}
    </svg>
  );
}
