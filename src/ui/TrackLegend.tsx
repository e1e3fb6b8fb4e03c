import styles from './legend.module.css';
import track from './LevelTrack.module.css';

interface TrackLegendProps {
  /** Words for each mark that occurs. */
  readonly words: {
    /** The dot that rests on scenarios too. */
    readonly full?: string | undefined;
    /** The dot of ratings alone. */
    readonly hollow?: string | undefined;
    /** The diamond. */
    readonly other?: string | undefined;
    readonly range?: string | undefined;
    readonly target: string;
  };
  /** In place of the look on screens. */
  readonly className?: string | undefined;
}

/** How to read the level tracks of a page. */
export function TrackLegend({ words, className = styles.legend }: TrackLegendProps) {
  return (
    <ul className={className}>
      {words.full && (
        <li>
          <svg aria-hidden="true">
            <circle className={track.dot} cx="50%" cy="50%" r="5" />
          </svg>
          {words.full}
        </li>
      )}
      {words.hollow && (
        <li>
          <svg aria-hidden="true">
            <circle className={`${track.dot} ${track.hollow}`} cx="50%" cy="50%" r="5" />
          </svg>
          {words.hollow}
        </li>
      )}
      {words.other && (
        <li>
          <svg aria-hidden="true" viewBox="-10 -10 20 20">
            <path className={track.diamond} d="M-8,0 0,-8 8,0 0,8z" />
          </svg>
          {words.other}
        </li>
      )}
      {words.range && (
        <li>
          <svg aria-hidden="true">
            <rect className={track.band} x="5%" width="90%" y="50%" />
          </svg>
          {words.range}
        </li>
      )}
      <li>
        <svg aria-hidden="true">
          <line className={track.notch} x1="50%" x2="50%" y1="0" y2="100%" />
        </svg>
        {words.target}
      </li>
    </ul>
  );
}
