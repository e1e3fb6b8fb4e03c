import { reportText } from '#content/text/report.ts';
import type { ReportPlan } from './reportProps.ts';
import styles from './Report.module.css';

const text = reportText.plan;

function Lines({ lines, notes }: Pick<ReportPlan, 'lines' | 'notes'>) {
  const { columns } = text;
  const numberOf = (line: string) => notes.findIndex(({ id }) => id === line) + 1;
  return (
    <table className={styles.plan}>
      <thead>
        <tr>
          <th scope="col">{columns.done}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.time}</th>
          <th scope="col">{columns.note}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, title, by, time, cost, credit, closes, isDone }) => (
          <tr key={id}>
            <td>
              <span
                className={isDone ? `${styles.box} ${styles.ticked}` : styles.box}
                role="img"
                aria-label={isDone ? text.ticked : text.toDo}
              />
            </td>
            <th scope="row">
              {title} <span className={styles.by}>{by}</span>
              {closes.map((closed) => (
                <span key={closed.title} className={styles.closes}>
                  {text.closes(closed.title)} {closed.step}
                </span>
              ))}
            </th>
            <td>
              {time}
              <span className={styles.mark}>{cost}</span>
              {credit && <span className={styles.mark}>{credit}</span>}
            </td>
            <td>{numberOf(id) || ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Addresses and steps, out of the way of the plan. */
function Notes({ notes, tasksAddress }: Pick<ReportPlan, 'notes' | 'tasksAddress'>) {
  return (
    <>
      <h3>{text.notes}</h3>
      <ol className={styles.notes}>
        {notes.map(({ id, title, address, steps }) => (
          <li key={id}>
            {address && <span className={styles.address}>{address}</span>}
            {steps && (
              <>
                <strong>{title}</strong>
                <ol>
                  {steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
              </>
            )}
          </li>
        ))}
      </ol>
      {tasksAddress && <p className={styles.soft}>{text.stepsAt(tasksAddress)}</p>}
    </>
  );
}

/** What closes the gaps, to tick off, and what stays open. */
export function PlanTable({ summary, lines, notes, open, tasksAddress }: ReportPlan) {
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>{summary}</p>
      {lines.length > 0 && <Lines lines={lines} notes={notes} />}
      {open.length > 0 && (
        <p className={styles.note}>
          <strong>{text.open}:</strong> {open.map(({ title, step }) => `${title}, ${step}`).join('; ')}.
        </p>
      )}
      {notes.length > 0 && <Notes notes={notes} tasksAddress={tasksAddress} />}
    </section>
  );
}
