import type { ReactNode } from 'react';
import { teamText } from '#content/text/team.ts';
import { Button } from '#ui/Button.tsx';
import { ScrollFrame } from '#ui/ScrollFrame.tsx';
import styles from './TeamSection.module.css';
import { TeamSection } from './TeamSection.tsx';

/** One skill on two dates; undefined counts where fewer than five have a level on both. */
export interface ChangeWords {
  readonly id: string;
  readonly title: string;
  readonly counts: { readonly up: number; readonly same: number; readonly down: number } | undefined;
}

interface TeamChangeProps {
  /** The box for the earlier links. */
  readonly input: ReactNode;
  /** Undefined while there are no earlier links. */
  readonly change:
    | {
        readonly pairs: number;
        readonly unpaired: number;
        /** People whose earlier result is the same as now, or newer. */
        readonly notEarlier: number;
        /** Of which days the results are; undefined without pairs. */
        readonly dates: string | undefined;
        readonly isTooFew: boolean;
        readonly skills: readonly ChangeWords[];
      }
    | undefined;
  readonly onForget: () => void;
}

function ChangeTable({ skills }: { readonly skills: readonly ChangeWords[] }) {
  return (
    <ScrollFrame className={styles.frame} label={teamText.frame(teamText.change)}>
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

/** What moved between two dates, for those whose label is on both. */
export function TeamChange({ input, change, onForget }: TeamChangeProps) {
  return (
    <TeamSection heading={teamText.change} lead={teamText.changeLead}>
      {input}
      {change && (
        <>
          {change.pairs > 0 && <p>{teamText.paired(change.pairs, change.unpaired)}</p>}
          {change.pairs + change.notEarlier === 0 && <p>{teamText.noPairs}</p>}
          {change.notEarlier > 0 && <p>{teamText.notEarlier(change.notEarlier)}</p>}
          {change.dates !== undefined && <p>{change.dates}</p>}
          {change.pairs > 0 && change.isTooFew && <p>{teamText.tooFewPairs}</p>}
          {change.pairs > 0 && !change.isTooFew && <ChangeTable skills={change.skills} />}
          <div className={styles.ways}>
            <Button onClick={onForget}>{teamText.forgetEarlier}</Button>
          </div>
        </>
      )}
    </TeamSection>
  );
}
