import type { Person } from '#content/text/person.ts';
import { resultsText } from '#content/text/results.ts';
import track from '#ui/LevelTrack.module.css';
import styles from './SkillTable.module.css';

interface TrackLegendProps {
  /** Which dots there are: full ones rest on scenarios too, hollow ones on ratings alone. */
  readonly dots: { readonly full: boolean; readonly hollow: boolean };
  readonly person: Person;
}

/** How to read the level track. */
export function TrackLegend({ dots, person }: TrackLegendProps) {
  const { legend } = resultsText;
  const level = legend.level[person];
  return (
    <ul className={styles.legend}>
      {dots.full && (
        <li>
          <svg aria-hidden="true">
            <circle className={track.dot} cx="50%" cy="50%" r="5" />
          </svg>
          {level}
        </li>
      )}
      {dots.hollow && (
        <li>
          <svg aria-hidden="true">
            <circle className={`${track.dot} ${track.hollow}`} cx="50%" cy="50%" r="5" />
          </svg>
          {dots.full ? legend.rated : `${level}, ${legend.rated}`}
        </li>
      )}
      <li>
        <svg aria-hidden="true">
          <line className={track.band} x1="15%" x2="85%" y1="50%" y2="50%" strokeLinecap="round" />
        </svg>
        {legend.range}
      </li>
      <li>
        <svg aria-hidden="true">
          <line className={track.notch} x1="50%" x2="50%" y1="0" y2="100%" />
        </svg>
        {legend.target}
      </li>
    </ul>
  );
}
