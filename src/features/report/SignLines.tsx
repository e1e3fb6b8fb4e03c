import { reportText } from '#content/text/report.ts';
import styles from './Report.module.css';

const { lines } = reportText;

function Blank({ label }: { readonly label: string }) {
  return (
    <span className={styles.blank}>
      {label} <span className={styles.rule} />
    </span>
  );
}

/** Lines to write on: who talked with whom, and what was agreed. */
export function SignLines() {
  return (
    <div className={styles.sign}>
      <div className={styles.signRow}>
        <Blank label={lines.name} />
        <Blank label={lines.reviewer} />
        <Blank label={lines.date} />
      </div>
      <div className={styles.signRow}>
        <span className={styles.ask}>
          {lines.ask} <span className={styles.rule} /> {lines.hours} <span className={styles.rule} />
        </span>
        <Blank label={lines.agreed} />
        <Blank label={lines.signature} />
      </div>
    </div>
  );
}
