import { listTitles } from '#content/text/listTitles.ts';
import { teamText } from '#content/text/team.ts';
import { ExternalLink } from '#ui/ExternalLink.tsx';
import { Fold } from '#ui/Fold.tsx';
import styles from './TeamSection.module.css';
import { TeamSection } from './TeamSection.tsx';

/** So many stand open; the rest is folded. */
const FIRST = 6;

/** A resource of the set, in words. */
export interface HelpLine {
  readonly id: string;
  readonly title: string;
  readonly href: string | undefined;
  /** Kind, cost and time. */
  readonly facts: string;
  readonly people: number;
  readonly skills: readonly { readonly title: string; readonly people: number }[];
}

interface TeamHelpProps {
  readonly lines: readonly HelpLine[];
  readonly peopleWithGaps: number;
  readonly isSmallest: boolean;
  readonly unclosed: readonly { readonly id: string; readonly title: string; readonly people: number }[];
}

function Lines({ lines }: Pick<TeamHelpProps, 'lines'>) {
  return (
    <ul className={styles.list}>
      {lines.map(({ id, title, href, facts, people, skills }) => (
        <li key={id}>
          <p className={styles.facts}>
            <span className={styles.title}>{href ? <ExternalLink href={href}>{title}</ExternalLink> : title}</span>
            <span>{teamText.serves(people)}</span>
          </p>
          <p className={styles.soft}>{facts}</p>
          <p className={styles.soft}>
            {listTitles(skills.map((skill) => teamText.servesSkill(skill.title, skill.people)))}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The smallest set of resources for the group, and whom each serves. */
export function TeamHelp({ lines, peopleWithGaps, isSmallest, unclosed }: TeamHelpProps) {
  const more = lines.slice(FIRST);
  return (
    <TeamSection
      heading={teamText.help}
      lead={lines.length > 0 ? teamText.helpLead(lines.length, peopleWithGaps, isSmallest) : teamText.helpNone}
    >
      {lines.length > 0 && <Lines lines={lines.slice(0, FIRST)} />}
      {more.length > 0 && (
        <Fold summary={teamText.more(more.length)}>
          <Lines lines={more} />
        </Fold>
      )}
      {unclosed.map(({ id, title, people }) => (
        <p key={id}>{teamText.unclosed(title, people)}</p>
      ))}
    </TeamSection>
  );
}
