import { joinFacts } from '#content/text/common.ts';
import { resultsText } from '#content/text/results.ts';
import type { Person } from '#content/text/person.ts';
import type { QuestionnaireId, SkillId } from '#domain/model.ts';
import type { ScoredSkill } from '#domain/result.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import hues from '#ui/hues.module.css';
import { LevelTrack } from '#ui/LevelTrack.tsx';
import styles from './StartHere.module.css';

interface First {
  readonly title: string;
  readonly href?: string | undefined;
  readonly facts: readonly string[];
}

export interface FirstStep {
  readonly gap: ScoredSkill;
  /** "Safety skill", "Core skill of the role" */
  readonly mark?: string | undefined;
  /** What closes the next step best; absent when nothing in the catalogue does. */
  readonly first?: First | undefined;
}

interface StartHereProps {
  /** At most three, the most urgent first; "waiting" until there is a plan. */
  readonly steps: readonly (Omit<FirstStep, 'first'> & { readonly first?: First | 'waiting' | undefined })[];
  readonly person: Person;
  readonly titles: Readonly<Record<SkillId, string>>;
  readonly questionnaireOf: Readonly<Record<SkillId, QuestionnaireId>>;
}

function FirstThing({ first }: { readonly first?: First | 'waiting' | undefined }) {
  // Two lines, as most have.
  if (first === 'waiting') return <p className={`${styles.first} ${styles.waiting}`} />;
  if (!first) return <p className={styles.first}>{resultsText.noResource}</p>;
  const { title, href, facts } = first;
  return (
    <p className={styles.first}>
      {resultsText.firstThing}{' '}
      {href ? (
        <ExternalLink isInSentence href={href}>
          {title}
        </ExternalLink>
      ) : (
        <strong>{title}</strong>
      )}
      <span className={styles.facts}>{joinFacts(facts)}</span>
    </p>
  );
}

/** The first gaps: where the person is, what is needed, and the first thing to do. */
export function StartHere({ steps, person, titles, questionnaireOf }: StartHereProps) {
  if (steps.length === 0) return null;
  return (
    <section className={styles.start}>
      <h2>{resultsText.startHere}</h2>
      <ol className={styles.cards}>
        {steps.map(({ gap, mark, first }) => (
          <li key={gap.skill} className={`${styles.card} ${hues[questionnaireOf[gap.skill]]}`}>
            <h3>{titles[gap.skill]}</h3>
            <p className={styles.verdict}>
              {resultsText.verdictNames[gap.verdict]}
              {mark && <span className={styles.mark}>{mark}</span>}
            </p>
            <LevelTrack
              estimate={gap.estimate}
              target={gap.target}
              hollow={gap.ratingOnly}
              label={`${titles[gap.skill]}: ${resultsText.trackLabel(gap, person)}`}
            />
            <p>{resultsText.nowAndNeeded(gap.estimate.level, gap.target)}</p>
            <FirstThing first={first} />
          </li>
        ))}
      </ol>
    </section>
  );
}
