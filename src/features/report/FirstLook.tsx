import { calibrationText } from '#content/text/calibration.ts';
import type { Person } from '#content/text/person.ts';
import { reportText } from '#content/text/report.ts';
import type { ReportRisk } from './reportProps.ts';
import styles from './Report.module.css';

const text = calibrationText.lookFirst;

interface RiskListProps {
  /** In two columns, where they are many. */
  readonly isDense?: boolean;
  readonly risks: readonly ReportRisk[];
  readonly person: Person;
}

function RiskList({ risks, person, isDense = false }: RiskListProps) {
  return (
    <ul className={isDense ? `${styles.risks} ${styles.dense}` : styles.risks}>
      {risks.map(({ id, title, situation, chosen, safer, why }) => (
        <li key={id}>
          <p>
            <strong>{title}.</strong> {situation}
          </p>
          <p>
            <span className={styles.term}>{text.chosen[person]}</span> {chosen}
          </p>
          <p>
            <span className={styles.term}>{text.safer}</span> {safer} <span className={styles.term}>{text.why}</span>{' '}
            {why}
          </p>
        </li>
      ))}
    </ul>
  );
}

interface FirstLookProps extends RiskListProps {
  /** How many are told here; the others come later. */
  readonly count: number;
}

/** Choices that could put a patient at risk: what is safer and why, without blame. */
export function FirstLook({ risks, person, count }: FirstLookProps) {
  if (risks.length === 0) return null;
  const more = risks.length - count;
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>
        {text.body(risks.length, person)} {text.close(risks.length, person)} {more > 0 && reportText.moreBelow(more)}
      </p>
      <RiskList risks={risks.slice(0, count)} person={person} />
    </section>
  );
}

/** The choices for which the first page has no room. */
export function MoreToLookAt({ risks, person }: RiskListProps) {
  if (risks.length === 0) return null;
  return (
    <section>
      <h2>{reportText.moreToLookAt}</h2>
      <RiskList risks={risks} person={person} isDense />
    </section>
  );
}
