import styles from './LevelTrack.module.css';

interface LevelTrackProps {
  /** 0.5 to 5.5; absent when there is no evidence. Without a range there is no band. */
  readonly estimate?: { readonly level: number; readonly low?: number; readonly high?: number } | undefined;
  /** The level of somebody else, as a diamond. */
  readonly other?: number | undefined;
  /** Where the target's step begins lies the notch: at target - 0.5. */
  readonly target: number;
  /** Only rated: the dot is hollow. */
  readonly hollow: boolean;
  /** The same in words; it is the name of the picture. */
  readonly label: string;
}

const STEPS = [1, 2, 3, 4, 5];

/** Position on the track in percent of its width: 0.5 is the left end, 5.5 the right one. */
function place(level: number): number {
  return (level - 0.5) * 20;
}

/** The signature mark: five steps, a band for the likely range, a notch where the target begins, a dot for the level. */
export function LevelTrack({ estimate, other, target, hollow, label }: LevelTrackProps) {
  const { low, high } = estimate ?? {};
  const notch = `${place(target - 0.5)}%`;
  return (
    <svg className={styles.track} role="img" aria-label={label}>
      {STEPS.map((step) => (
        <rect key={step} className={styles.step} x={`${place(step - 0.5)}%`} y="50%" />
      ))}
      {low !== undefined && high !== undefined && (
        <rect className={styles.band} x={`${place(low)}%`} width={`${place(high) - place(low)}%`} y="50%" />
      )}
      <line className={styles.notch} x1={notch} x2={notch} y1="5%" y2="95%" />
      {other !== undefined && (
        <svg className={styles.place} x={`${place(other)}%`} y="50%">
          <path className={styles.diamond} d="M-8,0 0,-8 8,0 0,8z" />
        </svg>
      )}
      {estimate && (
        <circle
          className={hollow ? `${styles.dot} ${styles.hollow}` : styles.dot}
          cx={`${place(estimate.level)}%`}
          cy="50%"
          r="5"
        />
      )}
    </svg>
  );
}
