import { reportText } from '#content/text/report.ts';
import { resultsText } from '#content/text/results.ts';
import { FIRST_GAPS } from '#domain/model.ts';
import type { ReportContent } from './reportProps.ts';
import styles from './Report.module.css';

const text = reportText.first;
const NAMED = 5;

/** The first gaps with where the person is and what the role needs. */
export function FirstGaps({ gaps, plan }: ReportContent) {
  const { columns } = text;
  if (gaps.length === 0) return null;
  const more = gaps.length - FIRST_GAPS;
  return (
    <section>
      <h2>{resultsText.startHere}</h2>
      <table className={styles.first}>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.skill}</th>
            <th scope="col">{columns.now}</th>
            <th scope="col">{columns.distance}</th>
          </tr>
        </thead>
        <tbody>
          {gaps
            .slice(0, FIRST_GAPS)
            .map(({ skill, title, mark, verdictName, estimate, target, nowAndNeeded, steps }, i) => (
              <tr key={skill}>
                <td>{i + 1}</td>
                <th scope="row">
                  {title}
                  {mark && <span className={styles.mark}>{mark}</span>}
                </th>
                <td>{nowAndNeeded}</td>
                <td className={styles.verdict}>
                  {verdictName}
                  {estimate.level < target - 0.5 && <span className={styles.mark}>{steps ?? text.lessThanStep}</span>}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {more > 0 && <p className={styles.soft}>{plan ? text.more(more) : text.moreWithoutPlan(more)}</p>}
    </section>
  );
}

/** Strengths, what moved, and the plan in a line. */
export function InBrief({ strengths, change, plan, recheckOn }: ReportContent) {
  const shown = strengths.slice(0, NAMED);
  const more = strengths.length - shown.length;
  return (
    <dl className={styles.brief}>
      {shown.length > 0 && (
        <div>
          <dt>{reportText.strengths}</dt>
          <dd>
            {shown.join('; ')}
            {more > 0 && ` (${reportText.moreStrengths(more)})`}.
          </dd>
        </div>
      )}
      {change && (
        <div>
          <dt>
            {reportText.change.heading} {change.since}
          </dt>
          <dd>
            {change.summary} {change.up.length > 0 && `${reportText.change.up} ${change.up.join('; ')}. `}
            {change.down.length > 0 && `${reportText.change.down} ${change.down.join('; ')}. `}
            {change.cautions.join(' ')}
          </dd>
        </div>
      )}
      {plan && (
        <div>
          <dt>{reportText.planBrief}</dt>
          <dd>{plan.summary}</dd>
        </div>
      )}
      <div>
        <dt>{reportText.next}</dt>
        <dd>{reportText.recheck(recheckOn)}</dd>
      </div>
    </dl>
  );
}
