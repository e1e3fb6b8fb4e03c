import { joinWords } from '#content/text/common.ts';
import { teamText } from '#content/text/team.ts';
import styles from './TeamSection.module.css';
import { TeamSection } from './TeamSection.tsx';

interface TeamCoverProps {
  /** Skills in which nobody is on target. */
  readonly nobody: readonly string[];
  /** Skills in which one person is, with their name. */
  readonly onlyOne: readonly { readonly title: string; readonly name: string }[];
  /** Skills with a choice to look at first, and how many people made one. */
  readonly lookFirst: readonly { readonly title: string; readonly people: number }[];
}

/** What the team can do if somebody is away, and what to talk about without naming anybody. */
export function TeamCover({ nobody, onlyOne, lookFirst }: TeamCoverProps) {
  return (
    <TeamSection heading={teamText.cover}>
      {nobody.length + onlyOne.length === 0 && <p>{teamText.coverAll}</p>}
      {nobody.length > 0 && (
        <p>
          {teamText.coverNobody} <strong>{joinWords(nobody)}</strong>.
        </p>
      )}
      {onlyOne.length > 0 && (
        <>
          <p>{teamText.coverOne}</p>
          <ul className={styles.bullets}>
            {onlyOne.map(({ title, name }) => (
              <li key={title}>{teamText.coverOneOf(title, name)}</li>
            ))}
          </ul>
        </>
      )}
      {lookFirst.length > 0 && (
        <>
          <h3>{teamText.lookFirst}</h3>
          <p>{teamText.lookFirstLead}</p>
          <ul className={styles.bullets}>
            {lookFirst.map(({ title, people }) => (
              <li key={title}>{teamText.lookFirstSkill(title, people)}</li>
            ))}
          </ul>
        </>
      )}
    </TeamSection>
  );
}
