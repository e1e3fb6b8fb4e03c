import type { ReactNode } from 'react';
import { teamText } from '#content/text/team.ts';
import { Button } from '#ui/Button.tsx';
import { Fold } from '#ui/Fold.tsx';
import { ScrollFrame } from '#ui/ScrollFrame.tsx';
import { SkillSentence, type SkillSentenceWords } from './SkillSentence.tsx';
import styles from './TeamSection.module.css';
import { TeamSection } from './TeamSection.tsx';

/** So many skills stand open; the rest is folded. */
const FIRST = 8;

/** One skill on two dates; undefined counts where fewer than five have a level on both. */
export interface ChangeWords {
  readonly id: string;
  readonly title: string;
  readonly counts: { readonly up: number; readonly same: number; readonly down: number } | undefined;
}

export interface TeamChangeWords {
  readonly pairs: number;
  readonly unpaired: number;
  /** People whose earlier result is the same as now, or newer. */
  readonly notEarlier: number;
  /** Of which days the results are; undefined without pairs. */
  readonly dates: string | undefined;
  readonly isTooFew: boolean;
  /** What moved most, up and down. */
  readonly moved: readonly SkillSentenceWords[];
  /** What moved up most comes first. */
  readonly skills: readonly ChangeWords[];
}

interface TeamChangeProps {
  /** The box for the earlier links. */
  readonly input: ReactNode;
  /** Undefined while there are no earlier links. */
  readonly change: TeamChangeWords | undefined;
  readonly onForget: () => void;
}

function ChangeTable({ name, skills }: { readonly name: string; readonly skills: readonly ChangeWords[] }) {
  return (
    <ScrollFrame label={teamText.frame(name)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{teamText.skill}</th>
            <th scope="col">{teamText.up}</th>
            <th scope="col">{teamText.same}</th>
            <th scope="col">{teamText.down}</th>
          </tr>
        </thead>
        <tbody>
          {skills.map(({ id, title, counts }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              {counts ? (
                <>
                  <td>{counts.up}</td>
                  <td>{counts.same}</td>
                  <td>{counts.down}</td>
                </>
              ) : (
                <td colSpan={3}>{teamText.tooFew}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

function Moves({ moved, skills }: Pick<TeamChangeWords, 'moved' | 'skills'>) {
  const more = skills.slice(FIRST);
  const moreName = teamText.moreChanges(more.length);
  return (
    <>
      {moved.length === 0 && skills.every(({ counts }) => counts) && <p>{teamText.movedNone}</p>}
      {moved.map((words) => (
        <SkillSentence key={words.lead} {...words} />
      ))}
      <ChangeTable name={teamText.change} skills={skills.slice(0, FIRST)} />
      {more.length > 0 && (
        <Fold summary={moreName}>
          <ChangeTable name={moreName} skills={more} />
        </Fold>
      )}
    </>
  );
}

/** What moved between two dates, for those whose label is on both. */
export function TeamChange({ input, change, onForget }: TeamChangeProps) {
  return (
    <TeamSection heading={teamText.change} lead={change ? undefined : teamText.changeLead}>
      {input}
      {change && (
        <>
          {change.pairs > 0 && !change.isTooFew && <Moves {...change} />}
          <p className={styles.lead}>{teamText.changeLead}</p>
          {change.pairs > 0 && <p>{teamText.paired(change.pairs, change.unpaired)}</p>}
          {change.pairs + change.notEarlier === 0 && <p>{teamText.noPairs}</p>}
          {change.notEarlier > 0 && <p>{teamText.notEarlier(change.notEarlier)}</p>}
          {change.dates !== undefined && <p>{change.dates}</p>}
          {change.pairs > 0 && change.isTooFew && <p>{teamText.tooFewPairs}</p>}
          <div className={styles.ways}>
            <Button onClick={onForget}>{teamText.forgetEarlier}</Button>
          </div>
        </>
      )}
    </TeamSection>
  );
}
