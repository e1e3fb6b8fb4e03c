import { joinFacts } from '#content/text/common.ts';
import { teamOutText } from '#content/text/teamOut.ts';
import sheet from '#ui/sheet.module.css';
import styles from './TeamReport.module.css';
import type { Shown } from './TeamReport.tsx';

interface SessionRow {
  readonly id: string;
  readonly title: string;
  readonly people: Shown;
  readonly minutes: string;
  readonly resource: string;
}

/** All that the list of sessions prints. */
export interface SessionListContent {
  readonly meta: readonly string[];
  readonly rows: readonly SessionRow[];
  /** Sessions for which the page has no room. */
  readonly more: number;
  readonly isHiding: boolean;
}

/** The sessions to hold, on one page. */
export function SessionList({ meta, rows, more, isHiding }: SessionListContent) {
  return (
    <article role="main" className={sheet.sheet} data-report="">
      <p className={styles.small}>{teamOutText.sessionsKicker}</p>
      <p className={styles.small}>{joinFacts(meta)}</p>
      <h1>{teamOutText.sessionsHeading}</h1>
      {isHiding && <p>{teamOutText.smallHidden}</p>}
      {rows.length === 0 ? (
        <p>{isHiding ? teamOutText.noSessionsTold : teamOutText.noSessions}</p>
      ) : (
        <table className={styles.sessions}>
          <thead>
            <tr>
              <th scope="col">{teamOutText.sessionSkill}</th>
              <th scope="col">{teamOutText.sessionPeople}</th>
              <th scope="col">{teamOutText.sessionMinutes}</th>
              <th scope="col">{teamOutText.sessionResource}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, title, people, minutes, resource }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{teamOutText.shown(people)}</td>
                <td>{minutes}</td>
                <td>{resource}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && <p>{teamOutText.moreSessions(more)}</p>}
      <p className={styles.small}>{teamOutText.caution}</p>
    </article>
  );
}
