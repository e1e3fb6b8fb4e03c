import { levelNames } from '#content/text/common.ts';
import { reportText } from '#content/text/report.ts';
import { LEVELS } from '#domain/model.ts';
import type { ReportBehaviours } from './reportProps.ts';
import styles from './Report.module.css';

const text = reportText.signOff;

function Behaviours({ title, behaviours }: ReportBehaviours) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {title}
        </th>
        <td>
          <span className={styles.box} /> {text.notSeen}
        </td>
        <td>
          {text.date} <span className={styles.shortRule} />
        </td>
        <td>
          {text.signature} <span className={styles.shortRule} />
        </td>
      </tr>
      <tr>
        {LEVELS.map((level) => (
          <td key={level}>
            <span className={styles.box} /> <strong>{behaviours[level].heading}.</strong> {behaviours[level].text}
          </td>
        ))}
      </tr>
    </tbody>
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
          <table className={styles.signOff}>
            <thead>
              <tr>
                {LEVELS.map((level) => (
                  <th key={level} scope="col">
                    {levelNames[level]}
                  </th>
                ))}
              </tr>
            </thead>
            {skills.map((skill) => (
              <Behaviours key={skill.title} {...skill} />
            ))}
          </table>
        </>
      )}
    </section>
  );
}
