import { Fragment } from 'react';
import { listTitles } from '#content/text/listTitles.ts';
import { teamText } from '#content/text/team.ts';
import { ScrollFrame } from '#ui/ScrollFrame.tsx';
import styles from './TeamSection.module.css';
import { TeamSection } from './TeamSection.tsx';

/** People of one role, or skills of one questionnaire. */
export interface GroupWords {
  readonly name: string;
  readonly people: number;
  /** Person and skill, where it counts. */
  readonly counted: number;
  readonly met: number;
  /** The skills that most people are below in. */
  readonly gaps: readonly string[];
}

interface TeamGroupsProps {
  readonly kinds: readonly { readonly name: string; readonly groups: readonly GroupWords[] }[];
}

/** How each role, and each questionnaire, stands. */
export function TeamGroups({ kinds }: TeamGroupsProps) {
  return (
    <TeamSection heading={teamText.groups}>
      <ScrollFrame label={teamText.frame(teamText.groups)}>
        <table className={`${styles.table} ${styles.stacked}`}>
          <thead>
            <tr>
              <th scope="col">{teamText.group}</th>
              <th scope="col">{teamText.people}</th>
              <th scope="col">{teamText.onTarget}</th>
              <th scope="col">{teamText.mostNeeded}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ name, groups }) => (
              <Fragment key={name}>
                <tr>
                  <th scope="rowgroup" colSpan={4} className={styles.part}>
                    {name}
                  </th>
                </tr>
                {groups.map((group) => (
                  <tr key={group.name}>
                    <th scope="row">
                      <span className={styles.title}>{group.name}</span>
                    </th>
                    <td>{group.people}</td>
                    <td>{teamText.percent(group.met, group.counted)}</td>
                    <td>{listTitles(group.gaps) || teamText.nobodyBelow}</td>
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </TeamSection>
  );
}
