import { reportText } from '#content/text/report.ts';
import type { ReportContent } from './reportProps.ts';
import styles from './Report.module.css';

const text = reportText.card;

interface PocketCardProps {
  readonly actions: NonNullable<ReportContent['card']>;
}

/** A quarter of a page to cut out: what to do in five minutes, and what to say when a call drops. */
export function PocketCard({ actions }: PocketCardProps) {
  return (
    <section className={styles.card}>
      <h2>{text.heading}</h2>
      {actions.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <ol>
          {actions.map(({ title, action }) => (
            <li key={title}>
              <strong>{title}.</strong> {action}
            </li>
          ))}
        </ol>
      )}
      <h3>{text.script}</h3>
      <ul>
        {text.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.soft}>
        {text.protocol} {text.cut}.
      </p>
    </section>
  );
}
