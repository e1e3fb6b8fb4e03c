import track from '#ui/LevelTrack.module.css';
import styles from './SharedPage.module.css';

interface TrackKeyProps {
  readonly level: string;
  readonly isHollow: boolean;
  /** Words for the diamond, where there is one. */
  readonly other?: string;
  readonly target: string;
}

/** How to read the tracks of this page. */
export function TrackKey({ level, isHollow, other, target }: TrackKeyProps) {
  return (
    <ul className={styles.legend}>
      <li>
        <svg aria-hidden="true">
          <circle className={isHollow ? `${track.dot} ${track.hollow}` : track.dot} cx="50%" cy="50%" r="5" />
        </svg>
        {level}
      </li>
      {other && (
        <li>
          <svg aria-hidden="true" viewBox="-10 -10 20 20">
            <path className={track.diamond} d="M-8,0 0,-8 8,0 0,8z" />
          </svg>
          {other}
        </li>
      )}
      <li>
        <svg aria-hidden="true">
          <line className={track.notch} x1="50%" x2="50%" y1="0" y2="100%" />
        </svg>
        {target}
      </li>
    </ul>
  );
}
