import { questionnaireNames } from '#content/text/common.ts';
import { resultsText } from '#content/text/results.ts';
import { whyText } from '#content/text/why.ts';
import { QUESTIONNAIRE_IDS, type QuestionnaireId, type SkillId } from '#domain/model.ts';
import type { SkillResult } from '#domain/result.ts';
import hues from '#ui/hues.module.css';
import { LevelTrack } from '#ui/LevelTrack.tsx';
import styles from './SkillTable.module.css';
import { TrackLegend } from './TrackLegend.tsx';
import { WhyThisScore } from './WhyThisScore.tsx';

interface SkillTableProps {
  readonly skills: readonly SkillResult[];
  readonly titles: Readonly<Record<SkillId, string>>;
  readonly questionnaireOf: Readonly<Record<SkillId, QuestionnaireId>>;
}

function Verdict({ result }: { readonly result: SkillResult }) {
  if (result.kind !== 'scored')
    return <span className={`${styles.verdict} ${styles.none}`}>{resultsText[result.kind]}</span>;
  if (!result.counted) return <span className={`${styles.verdict} ${styles.none}`}>{resultsText.forInformation}</span>;
  const { verdict, distance, ratingOnly } = result;
  const steps = verdict === 'onTarget' ? undefined : resultsText.distanceInSteps(distance);
  const details = [steps, ratingOnly && resultsText.byYourRating].filter(Boolean);
  return (
    <span className={verdict === 'onTarget' ? styles.verdict : `${styles.verdict} ${styles.below}`}>
      {resultsText.verdictNames[verdict]}
      {details.length > 0 && <span className={styles.detail}>{details.join(resultsText.comma)}</span>}
    </span>
  );
}

function Cells({ result, title }: { readonly result: SkillResult; readonly title: string }) {
  const isScored = result.kind === 'scored';
  return (
    <>
      <span className={styles.title}>{title}</span>
      <LevelTrack
        estimate={isScored ? result.estimate : undefined}
        target={result.target}
        hollow={isScored && result.ratingOnly}
        label={isScored ? resultsText.trackLabel(result) : resultsText.trackLabelEmpty(result.target)}
      />
      <Verdict result={result} />
    </>
  );
}

/** A scored skill opens "why this score". */
function Row({ result, title }: { readonly result: SkillResult; readonly title: string }) {
  if (result.kind !== 'scored') {
    return (
      <li className={styles.row}>
        <Cells result={result} title={title} />
      </li>
    );
  }
  return (
    <li>
      <details className={styles.opens}>
        <summary className={styles.row}>
          <Cells result={result} title={title} />
        </summary>
        <WhyThisScore result={result} />
      </details>
    </li>
  );
}

/** Every skill of the role by questionnaire, with the level track. */
export function SkillTable({ skills, titles, questionnaireOf }: SkillTableProps) {
  return (
    <section className={styles.table}>
      <div className={styles.top}>
        <h2>{resultsText.skillBySkill}</h2>
        <TrackLegend hasRatedOnly={skills.some((skill) => skill.kind === 'scored' && skill.ratingOnly)} />
      </div>
      <div className={`${styles.row} ${styles.scale}`}>
        <span>{whyText.hint}</span>
        <span className={styles.steps} aria-hidden="true">
          {Object.values(resultsText.stepShortNames).map((name) => (
            <span key={name}>{name}</span>
          ))}
        </span>
        <span className={styles.end} aria-hidden="true">
          {resultsText.forThisRole}
        </span>
      </div>
      {QUESTIONNAIRE_IDS.map((id) => (
        <section key={id} className={`${styles.part} ${hues[id]}`}>
          <h3>{questionnaireNames[id]}</h3>
          <ul className={styles.rows}>
            {skills
              .filter(({ skill }) => questionnaireOf[skill] === id)
              .map((result) => (
                <Row key={result.skill} result={result} title={titles[result.skill]} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
