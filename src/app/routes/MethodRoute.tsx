import { frameworks } from '#content/frameworks.ts';
import { levelNames } from '#content/text/common.ts';
import { methodText } from '#content/text/method.ts';
import { pageTitles } from '#content/text/pageTitles.ts';
import { LEVELS } from '#domain/model.ts';
import { scoring, type PerLevel } from '#domain/scoring.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { ScrollFrame } from '#ui/ScrollFrame.tsx';
import { skillTitles } from '#app/instrument.ts';
import styles from '#app/Prose.module.css';

interface ScoringTableProps {
  readonly caption: string;
  readonly rows: readonly (readonly [name: string, values: PerLevel])[];
}

function ScoringTable({ caption, rows }: ScoringTableProps) {
  return (
    <ScrollFrame label={caption}>
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
                <td key={level}>{Math.round((values[level - 1] ?? 0) * 100)}%</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

interface ListSectionProps {
  readonly heading: string;
  readonly items: readonly string[];
  readonly note?: string;
}

function ListSection({ heading, items, note }: ListSectionProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {note && <p>{note}</p>}
    </section>
  );
}

/** `/method`: how scores work, with the live constants. */
export function MethodRoute() {
  const { outcomes } = methodText;
  return (
    <div className={styles.prose}>
      <title>{pageTitles.method}</title>
      <PageHeading>{methodText.heading}</PageHeading>
      <p>{methodText.lead}</p>
      <section>
        <h2>{methodText.stepsHeading}</h2>
        <ol>
          {methodText.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{methodText.levels}</p>
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
      <ListSection heading={methodText.worthHeading} items={methodText.worth} />
      <section>
        <h2>{methodText.calibrationHeading}</h2>
        <p>{methodText.calibration}</p>
      </section>
      <ListSection heading={methodText.limitsHeading} items={methodText.limits} />
      <ListSection heading={methodText.planHeading} items={methodText.plan} note={methodText.planNote} />
      <section>
        <h2>{methodText.frameworksHeading}</h2>
        <p>{methodText.frameworks}</p>
        <dl className={styles.terms}>
          {frameworks.map(({ id, name, owner, year, about, url, skills: named }) => (
            <div key={id}>
              <dt>
                <ExternalLink href={url}>{name}</ExternalLink>
              </dt>
              <dd>
                {owner}, {year}. {about} {methodText.supports(named.map((skill) => skillTitles[skill]))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{methodText.privacyHeading}</h2>
        <p>{methodText.privacy}</p>
      </section>
    </div>
  );
}
