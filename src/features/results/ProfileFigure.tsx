import { memo } from 'react';
import { questionnaireNames } from '#content/text/common.ts';
import type { Person } from '#content/text/person.ts';
import { resultsText } from '#content/text/results.ts';
import type { QuestionnaireId, SkillId } from '#domain/model.ts';
import type { AssessmentResult } from '#domain/result.ts';
import { Fold } from '#ui/Fold.tsx';
import legend from '#ui/legend.module.css';
import { nameVerdict } from './nameVerdict.ts';
import styles from './ProfileFigure.module.css';
import type { Spoke } from './ProfileRadar.tsx';
import { ScrollFrame } from '#ui/ScrollFrame.tsx';
import { useLate } from '#ui/useLate.ts';

interface ProfileFigureProps {
  readonly result: AssessmentResult;
  readonly person: Person;
  readonly titles: Readonly<Record<SkillId, string>>;
  readonly questionnaireOf: Readonly<Record<SkillId, QuestionnaireId>>;
}

const text = resultsText.profile;
const NAMED_BELOW = 3;

async function loadRadar() {
  const { ProfileRadar } = await import('./ProfileRadar.tsx');
  return (spokes: readonly Spoke[], label: string) => <ProfileRadar spokes={spokes} label={label} />;
}

function describe(result: AssessmentResult, titles: ProfileFigureProps['titles']): string {
  const { skills, gaps, onTargetCount, scoredCount } = result;
  const below = gaps
    .filter(({ distance }) => distance < 0)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, NAMED_BELOW);
  const open = skills.filter(({ kind }) => kind !== 'scored').length;
  return text.label(
    onTargetCount,
    scoredCount,
    open,
    below.map(({ skill }) => titles[skill]),
  );
}

function ProfileTable({ result, person, titles }: Omit<ProfileFigureProps, 'questionnaireOf'>) {
  const { columns } = text;
  return (
    <ScrollFrame label={text.table}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.skill}</th>
            <th scope="col">{columns.level}</th>
            <th scope="col">{columns.range}</th>
            <th scope="col">{columns.target}</th>
            <th scope="col">{columns.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {result.skills.map((skill) => (
            <tr key={skill.skill}>
              <th scope="row">{titles[skill.skill]}</th>
              <td>{skill.kind === 'scored' ? skill.estimate.level.toFixed(1) : text.none}</td>
              <td>{skill.kind === 'scored' && text.range(skill.estimate.low, skill.estimate.high)}</td>
              <td>{(skill.target - 0.5).toFixed(1)}</td>
              <td>{nameVerdict(skill, person)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Legend({ person, spokes }: { readonly person: Person; readonly spokes: readonly Spoke[] }) {
  const hasOpen = spokes.some(({ level }) => level === undefined);
  const isHollow = spokes.every((spoke) => spoke.isHollow || spoke.level === undefined);
  return (
    <ul className={`${legend.legend} ${styles.legend}`}>
      <li>
        <svg aria-hidden="true">
          <line className={styles.level} x1="0" x2="100%" y1="50%" y2="50%" />
          <circle className={isHollow ? `${styles.dot} ${styles.hollow}` : styles.dot} cx="50%" cy="50%" r="4" />
        </svg>
        {isHollow ? `${text.level[person]}, ${resultsText.legend.rated}` : text.level[person]}
      </li>
      <li>
        <svg aria-hidden="true">
          <line className={styles.target} x1="0" x2="100%" y1="50%" y2="50%" />
        </svg>
        {text.target}
      </li>
      {hasOpen && (
        <li>
          <svg aria-hidden="true">
            <path className={styles.open} d="M11,5l6,6m0,-6l-6,6" />
          </svg>
          {text.open}
        </li>
      )}
    </ul>
  );
}

/**
 * The shape of a whole result, with the same as a table; whole without the picture too. Not on paper. The chart is dear:
 * it is drawn again only for another result.
 */
export const ProfileFigure = memo(function ProfileFigure(props: ProfileFigureProps) {
  const { result, person, titles, questionnaireOf } = props;
  const drawRadar = useLate(loadRadar);
  const spokes = result.skills.map((skill) => ({
    skill: skill.skill,
    part: questionnaireOf[skill.skill],
    partName: questionnaireNames[questionnaireOf[skill.skill]],
    targetFrom: skill.target - 0.5,
    level: skill.kind === 'scored' ? skill.estimate.level : undefined,
    isHollow: skill.kind === 'scored' && skill.ratingOnly,
  }));
  return (
    <figure className={styles.figure}>
      {drawRadar === 'missing' ? (
        <p className={styles.missing}>{text.missing}</p>
      ) : (
        <>
          <div className={styles.frame}>{drawRadar?.(spokes, describe(result, titles))}</div>
          <Legend person={person} spokes={spokes} />
        </>
      )}
      <div className={styles.fold}>
        <Fold summary={text.table}>
          <ProfileTable result={result} person={person} titles={titles} />
        </Fold>
      </div>
    </figure>
  );
});
