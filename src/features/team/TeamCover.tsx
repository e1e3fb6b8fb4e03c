import { teamText } from '#content/text/team.ts';
import { SkillSentence } from './SkillSentence.tsx';
import styles from './TeamSection.module.css';
import { TeamSection } from './TeamSection.tsx';

interface TeamCoverProps {
  /** Skills in which nobody is on target. */
  readonly nobody: readonly string[];
  /** Skills in which one person is, with their name. */
  readonly onlyOne: readonly { readonly title: string; readonly name: string }[];
}

/** What the team can do if somebody is away. */
export function TeamCover({ nobody, onlyOne }: TeamCoverProps) {
  return (
    <TeamSection heading={teamText.cover}>
      {nobody.length + onlyOne.length === 0 && <p>{teamText.coverAll}</p>}
      {nobody.length > 0 && <SkillSentence lead={teamText.coverNobody} skills={nobody.map((title) => ({ title }))} />}
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
    </TeamSection>
  );
}
