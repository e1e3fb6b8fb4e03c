import type { Person } from '#content/text/person.ts';
import { resultsText } from '#content/text/results.ts';
import track from '#ui/LevelTrack.module.css';
import styles from './SkillTable.module.css';

interface TrackLegendProps {
  readonly hasRatedOnly: boolean;
  readonly person: Person;
}

/** How to read the level track. */
export function TrackLegend({ hasRatedOnly, person }: TrackLegendProps) {
  const { legend } = resultsText;
  const level = legend.level[person];
  return (
    <ul className={styles.legend}>
      <li>
        <svg aria-hidden="true">
          <circle className={hasRatedOnly ? `${track.dot} ${track.hollow}` : track.dot} cx="50%" cy="50%" r="5" />
        </svg>
        {hasRatedOnly ? `${level}, ${legend.rated}` : level}
      </li>
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
