import { useId } from 'react';
import { Link } from 'react-router';
import { rolesText } from '#content/text/roles.ts';
import type { Licence } from '#domain/roleMatch.ts';
import { buttonClass } from '#ui/Button.tsx';
import { MatchBar } from './MatchBar.tsx';
import styles from './MatchPanel.module.css';

export type LicenceAnswer = Licence | 'none';

interface MatchPanelProps {
  /** False before the first scored skill. */
  readonly hasAnswers: boolean;
  readonly startHref: string;
  readonly licence: LicenceAnswer | undefined;
  /** Undefined for no answer. */
  readonly onLicence: (licence: LicenceAnswer | undefined) => void;
  /** The finding in words, once the question is answered. */
  readonly finding?: string | undefined;
  /** For those without a role: where they stand against the general targets. */
  readonly general?: { readonly words: string; readonly missing: readonly string[] } | undefined;
}

const ANSWERS = Object.entries(rolesText.licenceNames) as readonly (readonly [LicenceAnswer, string])[];
const LEGEND = [
  { key: 'met', met: 1, below: 0, words: rolesText.barLegend.met },
  { key: 'below', met: 0, below: 1, words: rolesText.barLegend.below },
  { key: 'open', met: 0, below: 0, words: rolesText.barLegend.open },
] as const;

function Legend() {
  return (
    <div className={styles.legend}>
      <ul className={styles.keys}>
        {LEGEND.map(({ key, met, below, words }) => (
          <li key={key}>
            <MatchBar met={met} below={below} />
            {words}
          </li>
        ))}
      </ul>
      <p>{rolesText.barNote}</p>
    </div>
  );
}

/** The one question before roles are put in order, and what the order says. */
export function MatchPanel({ hasAnswers, startHref, licence, onLicence, finding, general }: MatchPanelProps) {
  const id = useId();
  return (
    <section className={styles.panel}>
      <h2>{rolesText.match}</h2>
      {!hasAnswers && (
        <>
          <p className={styles.soft}>{rolesText.matchEmpty}</p>
          <Link className={buttonClass()} to={startHref}>
            {rolesText.matchStart}
          </Link>
        </>
      )}
      {hasAnswers && (
        <div className={styles.columns}>
          <div className={styles.column}>
            <p className={styles.soft}>{rolesText.matchLead}</p>
            <div className={styles.question}>
              <label htmlFor={id}>{rolesText.licenceQuestion}</label>
              <select
                id={id}
                value={licence ?? ''}
                aria-describedby={`${id}-why`}
                onChange={({ target }) => onLicence(ANSWERS.find(([answer]) => answer === target.value)?.[0])}
              >
                <option value="">{rolesText.licenceChoose}</option>
                {ANSWERS.map(([answer, words]) => (
                  <option key={answer} value={answer}>
                    {words}
                  </option>
                ))}
              </select>
              <p id={`${id}-why`} className={styles.hint}>
                {rolesText.licenceWhy}
              </p>
            </div>
          </div>
          <div className={styles.column}>
            <p role="status" className={styles.finding}>
              {finding}
            </p>
            {general && (
              <div>
                <p>{general.words}</p>
                {general.missing.length > 0 && <p>{rolesText.generalMissing(general.missing)}</p>}
              </div>
            )}
            {finding && <Legend />}
          </div>
        </div>
      )}
    </section>
  );
}
