import { teamText } from '#content/text/team.ts';
import { Fold } from '#ui/Fold.tsx';
import styles from './TeamSection.module.css';
import { TeamSection } from './TeamSection.tsx';

const FIRST = 6;
/** Skills that a person is told to help with; one more is named too. */
const MOST_NAMED = 3;

/** Who helps whom with what; one of the lists may be empty. */
export interface PairWords {
  readonly names: readonly [string, string];
  /** Titles of skills that the first can help the second with. */
  readonly forth: readonly string[];
  /** Titles of skills that the second can help the first with. */
  readonly back: readonly string[];
}

function Help({
  helper,
  learner,
  skills,
}: {
  readonly helper: string;
  readonly learner: string;
  readonly skills: readonly string[];
}) {
  if (skills.length === 0) return null;
  const more = skills.length - MOST_NAMED;
  return (
    <div>
      <p>
        <strong>{helper}</strong>
        {teamText.pairHelps(learner)}
      </p>
      <ul className={styles.bullets}>
        {skills.slice(0, more > 1 ? MOST_NAMED : skills.length).map((skill) => (
          <li key={skill}>{skill}</li>
        ))}
        {more > 1 && <li>{teamText.moreSkills(more)}</li>}
      </ul>
    </div>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly PairWords[] }) {
  return (
    <ul className={styles.pairs}>
      {pairs.map(({ names: [a, b], forth, back }) => (
        <li key={`${a}/${b}`}>
          <Help helper={a} learner={b} skills={forth} />
          <Help helper={b} learner={a} skills={back} />
        </li>
      ))}
    </ul>
  );
}

/** @param pairs - A number is the most people that pairs are made for. */
export function TeamPairs({ pairs }: { readonly pairs: readonly PairWords[] | number }) {
  if (typeof pairs === 'number') {
    return <TeamSection heading={teamText.pairs} lead={teamText.pairsTooMany(pairs)} />;
  }
  const more = pairs.slice(FIRST);
  return (
    <TeamSection heading={teamText.pairs} lead={pairs.length > 0 ? teamText.pairsLead : teamText.pairsNone}>
      {pairs.length > 0 && <Pairs pairs={pairs.slice(0, FIRST)} />}
      {more.length > 0 && (
        <Fold summary={teamText.morePairs(more.length)}>
          <Pairs pairs={more} />
        </Fold>
      )}
    </TeamSection>
  );
}
