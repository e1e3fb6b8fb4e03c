import { memo } from 'react';
import { questionnaireNames } from '#content/text/common.ts';
import type { Person } from '#content/text/person.ts';
import { resultsText } from '#content/text/results.ts';
import { whyText } from '#content/text/why.ts';
import { QUESTIONNAIRE_IDS, type QuestionnaireId, type SkillId } from '#domain/model.ts';
import type { SkillResult } from '#domain/result.ts';
import { Fold } from '#ui/Fold.tsx';
import hues from '#ui/hues.module.css';
import { LevelTrack } from '#ui/LevelTrack.tsx';
import { RowWords } from '#ui/RowWords.tsx';
import { ScaleRow } from '#ui/ScaleRow.tsx';
import rows from '#ui/skillRows.module.css';
import { TrackLegend } from '#ui/TrackLegend.tsx';
import { nameVerdict } from './nameVerdict.ts';
import styles from './SkillTable.module.css';
import { WhyThisScore } from './WhyThisScore.tsx';

interface SkillTableProps {
  readonly skills: readonly SkillResult[];
  /** Safety and core marks. */
  readonly marks: Readonly<Partial<Record<SkillId, string>>>;
  readonly person: Person;
  readonly titles: Readonly<Record<SkillId, string>>;
  readonly questionnaireOf: Readonly<Record<SkillId, QuestionnaireId>>;
}

/** Where nobody began there is nothing to see but targets. */
function isUnbegun(skills: readonly SkillResult[]): boolean {
  return skills.length > 1 && skills.every(({ kind }) => kind === 'notAsked');
}

interface RowProps {
  readonly result: SkillResult;
  readonly title: string;
  readonly mark: string | undefined;
  readonly person: Person;
}

function Verdict({ result, person }: Pick<RowProps, 'result' | 'person'>) {
  const words = nameVerdict(result, person);
  if (result.kind !== 'scored' || !result.counted) return <RowWords words={words} tone="quiet" />;
  const { verdict, distance, ratingOnly } = result;
  const isMet = verdict === 'onTarget';
  const details = [!isMet && resultsText.distanceInSteps(distance), ratingOnly && resultsText.byRating[person]];
  return (
    <RowWords
      words={words}
      details={details.filter((detail) => typeof detail === 'string')}
      tone={isMet ? 'met' : 'below'}
    />
  );
}

function Cells({ result, title, mark, person }: RowProps) {
  const isScored = result.kind === 'scored';
  return (
    <>
      <span>
        <span className={styles.title}>{title}</span> {mark && <span className={styles.mark}>{mark}</span>}
      </span>
      <LevelTrack
        estimate={isScored ? result.estimate : undefined}
        target={result.target}
        hollow={isScored && result.ratingOnly}
        label={isScored ? resultsText.trackLabel(result, person) : resultsText.trackLabelEmpty(result.target)}
      />
      <Verdict result={result} person={person} />
    </>
  );
}

/** A scored skill opens "why this score". */
function Row(props: RowProps) {
  const { result, person } = props;
  if (result.kind !== 'scored') {
    return (
      <li className={rows.row}>
        <Cells {...props} />
      </li>
    );
  }
  return (
    <li>
      <details className={styles.opens}>
        <summary className={rows.row}>
          <Cells {...props} />
        </summary>
        <WhyThisScore result={result} person={person} />
      </details>
    </li>
  );
}

/** Every skill of the role by questionnaire, with the level track. */
export const SkillTable = memo(function SkillTable(props: SkillTableProps) {
  const { skills, marks, person, titles, questionnaireOf } = props;
  const { legend, nameDots } = resultsText;
  const hasLevels = skills.some(({ kind }) => kind === 'scored');
  return (
    <section className={rows.card}>
      <div className={rows.top}>
        <h2>{resultsText.skillBySkill}</h2>
        {hasLevels && (
          <TrackLegend
            words={{ ...nameDots(skills, legend.level[person]), range: legend.range, target: legend.target }}
          />
        )}
      </div>
      <ScaleRow start={hasLevels && whyText.hint} end={resultsText.forThisRole} />
      {QUESTIONNAIRE_IDS.map((id) => {
        const own = skills.filter(({ skill }) => questionnaireOf[skill] === id);
        const list = (
          <ul className={rows.rows}>
            {own.map((result) => (
              <Row
                key={result.skill}
                result={result}
                title={titles[result.skill]}
                mark={marks[result.skill]}
                person={person}
              />
            ))}
          </ul>
        );
        return (
          <section key={id} className={`${rows.part} ${hues[id]}`}>
            <h3>{questionnaireNames[id]}</h3>
            {isUnbegun(own) ? <Fold summary={resultsText.notAskedPart(own.length)}>{list}</Fold> : list}
          </section>
        );
      })}
    </section>
  );
});
