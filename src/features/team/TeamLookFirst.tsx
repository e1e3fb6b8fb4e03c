import { teamText } from '#content/text/team.ts';
import styles from './TeamSection.module.css';
import { TeamSection } from './TeamSection.tsx';

/** A skill with a choice to look at first, and how many people made one. */
export interface LookFirstWords {
  readonly title: string;
  readonly people: number;
}

/** What to talk about before all else, without naming anybody. */
export function TeamLookFirst({ skills }: { readonly skills: readonly LookFirstWords[] }) {
  if (skills.length === 0) return null;
  return (
    <TeamSection heading={teamText.lookFirst} isGap>
      <p>{teamText.lookFirstLead}</p>
      <ul className={styles.bullets}>
        {skills.map(({ title, people }) => (
          <li key={title}>
            {title}
            {teamText.lookFirstOf(people)}
          </li>
        ))}
      </ul>
    </TeamSection>
  );
}
