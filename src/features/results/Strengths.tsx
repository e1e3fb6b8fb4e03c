import type { Person } from '#content/text/person.ts';
import { resultsText } from '#content/text/results.ts';
import type { SkillId } from '#domain/model.ts';
import type { ScoredSkill } from '#domain/result.ts';
import { SkillNames } from '#ui/SkillNames.tsx';
import styles from './Strengths.module.css';

interface StrengthsProps {
  /** The best first. */
  readonly strengths: readonly ScoredSkill[];
  readonly person: Person;
  readonly titles: Readonly<Record<SkillId, string>>;
}

const NAMED = 5;

/** What a person can pass on to others; nothing when there is none. */
export function Strengths({ strengths, person, titles }: StrengthsProps) {
  if (strengths.length === 0) return null;
  const more = strengths.length - NAMED;
  return (
    <section className={styles.strengths}>
      <h2>{resultsText.strengthsHeading}</h2>
      <p className={styles.names}>
        <SkillNames
          words={resultsText.strengths[person]}
          titles={strengths.slice(0, NAMED).map(({ skill }) => titles[skill])}
        />
      </p>
      <p className={styles.rule}>
        {more > 0 && `${resultsText.strengthsMore(more)} `}
        {strengths.every(({ ratingOnly }) => ratingOnly) ? resultsText.strengthsRuleRated : resultsText.strengthsRule}
      </p>
    </section>
  );
}
