import { questionnaireNames } from '#content/text/common.ts';
import { QUESTIONNAIRE_IDS, type Level, type QuestionnaireId, type SkillId } from '#domain/model.ts';
import hues from '#ui/hues.module.css';
import { LevelTrack } from '#ui/LevelTrack.tsx';
import { RowWords, type RowWordsProps } from '#ui/RowWords.tsx';
import { ScaleRow } from '#ui/ScaleRow.tsx';
import styles from '#ui/skillRows.module.css';

/** One skill on a level track, with words beside it. */
export interface LevelRow {
  readonly skill: SkillId;
  readonly target: Level;
  /** 0.5 to 5.5; absent where there is none. */
  readonly level?: number | undefined;
  readonly isHollow: boolean;
  /** The second mark of the track. */
  readonly other?: number | undefined;
  readonly label: string;
  readonly words: RowWordsProps;
}

interface LevelRowsProps {
  /** What the words of each row tell. */
  readonly end: string;
  readonly rows: readonly LevelRow[];
  readonly titles: Readonly<Record<SkillId, string>>;
  readonly questionnaireOf: Readonly<Record<SkillId, QuestionnaireId>>;
}

/** Skills by questionnaire under the five steps: title, track and words. */
export function LevelRows({ end, rows, titles, questionnaireOf }: LevelRowsProps) {
  const parts = QUESTIONNAIRE_IDS.map((id) => {
    const own = rows.filter(({ skill }) => questionnaireOf[skill] === id);
    if (own.length === 0) return null;
    return (
      <section key={id} className={`${styles.part} ${hues[id]}`}>
        <h3>{questionnaireNames[id]}</h3>
        <ul className={styles.rows}>
          {own.map(({ skill, target, level, isHollow, other, label, words }) => (
            <li key={skill} className={styles.row}>
              <span>{titles[skill]}</span>
              <LevelTrack
                estimate={level === undefined ? undefined : { level }}
                other={other}
                target={target}
                hollow={isHollow}
                label={label}
              />
              <RowWords {...words} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
  return (
    <>
      <ScaleRow end={end} />
      {parts}
    </>
  );
}
