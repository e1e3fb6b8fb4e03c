import { levelNames } from '#content/text/common.ts';
import { reportText } from '#content/text/report.ts';
import { LEVELS } from '#domain/model.ts';
import type { ReportBehaviours } from './reportProps.ts';
import styles from './Report.module.css';

const text = reportText.signOff;

function Behaviours({ title, behaviours }: ReportBehaviours) {
  return (
    <section className={styles.observed}>
      <h3>{title}</h3>
      <ul>
        {LEVELS.map((level) => (
          <li key={level}>
            <span className={styles.box} />
            <span>
              <strong>{levelNames[level]}.</strong> {behaviours[level].heading}. {behaviours[level].text}
            </span>
          </li>
        ))}
        <li>
          <span className={styles.box} />
          {text.notSeen}
        </li>
      </ul>
      <p className={styles.signRow}>
        <span className={styles.blank}>
          {text.date} <span className={styles.rule} />
        </span>
        <span className={styles.blank}>
          {text.signature} <span className={styles.rule} />
        </span>
      </p>
    </section>
  );
}

interface SignOffSheetProps {
  readonly skills: readonly ReportBehaviours[] | 'missing';
}

/** The behaviours of the gaps, for somebody who watches the work. */
export function SignOffSheet({ skills }: SignOffSheetProps) {
  return (
    <section className={styles.sheet}>
      <h2>{text.heading}</h2>
      {skills === 'missing' || skills.length === 0 ? (
        <p>{skills === 'missing' ? text.missing : text.none}</p>
      ) : (
        <>
          <p>{text.about}</p>
          <div className={styles.observedGrid}>
            {skills.map((skill) => (
              <Behaviours key={skill.title} {...skill} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}
