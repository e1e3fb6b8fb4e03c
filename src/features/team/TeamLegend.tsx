import { teamText } from '#content/text/team.ts';
import cells from './TeamTable.module.css';
import styles from './TeamLegend.module.css';

/** What the marks of the table mean. */
export function TeamLegend() {
  return (
    <ul className={styles.legend}>
      <li>
        <span className={`${styles.mark} ${cells.met}`}>✓</span> {teamText.legendMet}
      </li>
      <li>
        <span className={`${styles.mark} ${cells.few}`}>{teamText.steps(0.3)}</span>
        <span className={`${styles.mark} ${cells.most}`}>{teamText.steps(1.8)}</span> {teamText.legendBelow}
      </li>
      <li>
        <span className={`${styles.mark} ${cells.none}`}>·</span> {teamText.legendNone}
      </li>
    </ul>
  );
}
