import { teamText } from '#content/text/team.ts';
import { Fold } from '#ui/Fold.tsx';
import styles from './TeamSection.module.css';
import { TeamSection } from './TeamSection.tsx';

const FIRST = 3;

/** A scenario that many did not answer best. */
export interface TeachingPointWords {
  readonly id: string;
  readonly title: string;
  readonly missed: number;
  readonly answered: number;
  readonly situation: string;
  readonly chosen: string;
  readonly why: string;
  readonly best: string;
  readonly keep: string;
}

function Points({ points }: { readonly points: readonly TeachingPointWords[] }) {
  return (
    <ul className={styles.list}>
      {points.map((point) => (
        <li key={point.id}>
          <p className={styles.facts}>
            <span className={styles.title}>{point.title}</span>
            <span>{teamText.missed(point.missed, point.answered)}</span>
          </p>
          <Fold summary={teamText.showPoint}>
            <p>{point.situation}</p>
            <p>
              <strong>{teamText.oftenChosen}:</strong> {point.chosen} {point.why}
            </p>
            <p>
              <strong>{teamText.best}:</strong> {point.best}
            </p>
          </Fold>
          <p>
            {teamText.keep}: {point.keep}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The reasoning that was missed most, one practice question a skill. */
export function TeachingPoints({
  points,
  people,
}: {
  readonly points: readonly TeachingPointWords[];
  readonly people: number;
}) {
  if (points.length === 0) return null;
  const more = points.slice(FIRST);
  return (
    <TeamSection heading={teamText.teaching} lead={teamText.teachingLead(people)}>
      <Points points={points.slice(0, FIRST)} />
      {more.length > 0 && (
        <Fold summary={teamText.morePoints(more.length)}>
          <Points points={more} />
        </Fold>
      )}
    </TeamSection>
  );
}
