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
const GAP = 0.8;

/** Position on the track in percent of its width: 0.5 is the left end, 5.5 the right one. */
function place(level: number): number {
  return (level - 0.5) * 20;
}

function Line({ from, to, className }: { from: number; to: number; className: string | undefined }) {
  return <line className={className} x1={`${from}%`} x2={`${to}%`} y1="50%" y2="50%" strokeLinecap="round" />;
}

/** The signature mark: five steps, a band for the likely range, a notch where the target begins, a dot for the level. */
export function LevelTrack({ estimate, other, target, hollow, label }: LevelTrackProps) {
  const { low, high } = estimate ?? {};
  const notch = `${place(target - 0.5)}%`;
  return (
    <svg className={styles.track} role="img" aria-label={label}>
      {STEPS.map((step) => (
        <Line key={step} className={styles.step} from={place(step - 0.5) + GAP} to={place(step + 0.5) - GAP} />
      ))}
      {low !== undefined && high !== undefined && <Line className={styles.band} from={place(low)} to={place(high)} />}
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
