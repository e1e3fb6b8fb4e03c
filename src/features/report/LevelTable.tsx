import { questionnaireNames } from '#content/text/common.ts';
import { reportText } from '#content/text/report.ts';
import { resultsText } from '#content/text/results.ts';
import { QUESTIONNAIRE_IDS } from '#domain/model.ts';
import { LevelTrack } from '#ui/LevelTrack.tsx';
import { TrackLegend } from '#ui/TrackLegend.tsx';
import type { ReportContent, ReportSkill } from './reportProps.ts';
import styles from './Report.module.css';

const text = reportText.table;

function Row({ title, mark, estimate, target, ratingOnly, evidence, verdictName, isGap, steps, label }: ReportSkill) {
  return (
    <tr>
      <th scope="row">
        {title}
        {mark && <span className={styles.mark}>{mark}</span>}
      </th>
      <td>
        <LevelTrack estimate={estimate} target={target} hollow={ratingOnly} label={label} />
      </td>
      <td>{estimate.level.toFixed(1)}</td>
      <td className={styles.evidence}>{evidence}</td>
      <td className={isGap ? styles.verdict : undefined}>
        {verdictName}
        {steps && <span className={styles.distance}>, {steps}</span>}
      </td>
    </tr>
  );
}

function Key({ skills }: Pick<ReportContent, 'skills'>) {
  const { key } = text;
  const hasHollow = skills.some(({ ratingOnly }) => ratingOnly);
  const hasFull = skills.some(({ ratingOnly }) => !ratingOnly);
  const hasRange = skills.some(({ estimate }) => estimate.low !== undefined);
  const words = {
    full: hasFull ? key.level : undefined,
    hollow: hasHollow ? key.hollow : undefined,
    range: hasRange ? key.range : undefined,
    target: key.target,
  };
  return <TrackLegend className={styles.key} words={words} />;
}

function OpenSkills({ notPart, notAsked }: Pick<ReportContent, 'notPart' | 'notAsked'>) {
  const safety = notPart.filter(({ isSafety }) => isSafety).map(({ title }) => title);
  return (
    <>
      {notPart.length > 0 && (
        <p className={styles.note}>
          {reportText.notPart(notPart.map(({ title }) => title))}{' '}
          {safety.length > 0 && <strong>{reportText.notPartSafety(safety)}</strong>}
        </p>
      )}
      {notAsked.length > 0 && <p className={styles.note}>{reportText.notAsked(notAsked)}</p>}
    </>
  );
}

interface PartTableProps extends Pick<ReportContent, 'skills'> {
  readonly name: string;
}

/** A questionnaire with its name in the header, which a page that goes on with it repeats. */
function PartTable({ name, skills }: PartTableProps) {
  const { columns } = text;
  return (
    <table className={styles.levels}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">
            <span className={styles.steps}>
              {Object.values(resultsText.stepShortNames).map((step) => (
                <span key={step}>{step}</span>
              ))}
            </span>
          </th>
          <th scope="col">{columns.level}</th>
          <th scope="col">{columns.evidence}</th>
          <th scope="col">{columns.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {skills.map((skill) => (
          <Row key={skill.skill} {...skill} />
        ))}
      </tbody>
    </table>
  );
}

/** Every skill with its level track; what has no level stands below. */
export function LevelTable({ skills, notPart, notAsked }: ReportContent) {
  return (
    <section>
      <h2>{resultsText.skillBySkill}</h2>
      {skills.length > 0 && <Key skills={skills} />}
      {QUESTIONNAIRE_IDS.map((id) => {
        const own = skills.filter(({ questionnaire }) => questionnaire === id);
        return own.length > 0 && <PartTable key={id} name={questionnaireNames[id]} skills={own} />;
      })}
      <OpenSkills notPart={notPart} notAsked={notAsked} />
    </section>
  );
}
