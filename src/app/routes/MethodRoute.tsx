import { levelNames } from '#content/text/common.ts';
import { methodText } from '#content/text/method.ts';
import { pageTexts } from '#content/text/pages.ts';
import { LEVELS } from '#domain/model.ts';
import { scoring, type PerLevel } from '#domain/scoring.ts';
import { PageHeading } from '#ui/PageHeading.tsx';
import styles from '#app/Prose.module.css';

interface ScoringTableProps {
  readonly caption: string;
  readonly rows: readonly (readonly [name: string, values: PerLevel])[];
}

function ScoringTable({ caption, rows }: ScoringTableProps) {
  return (
    // A frame that scrolls sideways must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{methodText.answer}</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col">
                {methodText.level(level)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {LEVELS.map((level) => (
                <td key={level}>{Math.round((values[level - 1] ?? 0) * 100)} %</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `/method`: how scores work, with the live constants. */
export function MethodRoute() {
  const { outcomes } = methodText;
  return (
    <div className={styles.prose}>
      <title>{pageTexts.method.title}</title>
      <PageHeading>{methodText.heading}</PageHeading>
      <p>{methodText.lead}</p>
      <section>
        <h2>{methodText.stepsHeading}</h2>
        <ol>
          {methodText.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <ScoringTable caption={methodText.priorCaption} rows={[[methodText.prior, scoring.prior]]} />
        <ScoringTable
          caption={methodText.ratingCaption}
          rows={LEVELS.map((level) => [levelNames[level], scoring.rating[level]])}
        />
        <ScoringTable
          caption={methodText.outcomeCaption}
          rows={[
            [outcomes.best, scoring.outcome.best],
            [outcomes.partial, scoring.outcome.partial],
            [outcomes.wrong, scoring.outcome.wrong],
          ]}
        />
      </section>
      <section>
        <h2>{methodText.limitsHeading}</h2>
        <ul>
          {methodText.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{methodText.privacyHeading}</h2>
        <p>{methodText.privacy}</p>
      </section>
    </div>
  );
}
