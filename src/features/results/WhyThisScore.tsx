import { levelNames } from '#content/text/common.ts';
import type { Person } from '#content/text/person.ts';
import { whyText } from '#content/text/why.ts';
import { explainLevel } from '#domain/estimate.ts';
import type { ScoredSkill } from '#domain/result.ts';
import { LevelTrack } from '#ui/LevelTrack.tsx';
import rows from '#ui/skillRows.module.css';
import styles from './WhyThisScore.module.css';

function listNotes({ chance, target, verdict, evidence }: ScoredSkill, person: Person): readonly string[] {
  const { reRated, outcomes } = evidence;
  const isCapped = verdict === 'justBelow' && chance >= 1 / 2;
  return [
    whyText.chance(chance, levelNames[target], person),
    isCapped ? whyText.capped : whyText.rule[verdict],
    ...(reRated && outcomes.length > 0 ? [whyText.reRated[person]] : []),
  ];
}

interface WhyThisScoreProps {
  readonly result: ScoredSkill;
  readonly person: Person;
}

/** From the start through each answer, how the estimate moved; by the same function that scores. */
export function WhyThisScore({ result, person }: WhyThisScoreProps) {
  const steps = explainLevel(result.evidence);
  return (
    <div className={styles.why}>
      <ol className={styles.steps} aria-label={whyText.summary}>
        {steps.map((step, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- steps have no names, and their order is what they are
          <li key={i} className={rows.row}>
            <span>{whyText.nameStep(step, person)}</span>
            <LevelTrack
              estimate={step.estimate}
              target={result.target}
              hollow={step.after.kind !== 'scenario'}
              label={whyText.trackLabel(step, person)}
            />
            <span className={`${rows.words} ${rows.quiet}`}>{whyText.level(step.estimate.level)}</span>
          </li>
        ))}
      </ol>
      {listNotes(result, person).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}
