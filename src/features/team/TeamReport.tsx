import { listTitles } from '#content/text/listTitles.ts';
import { joinFacts } from '#content/text/common.ts';
import { teamText } from '#content/text/team.ts';
import { teamOutText } from '#content/text/teamOut.ts';
import sheet from '#ui/sheet.module.css';
import { SkillSentence, type SkillSentenceWords } from './SkillSentence.tsx';
import type { LookFirstWords } from './TeamLookFirst.tsx';
import styles from './TeamReport.module.css';

/** A count on paper; undefined where it is hidden. */
export type Shown = number | undefined;

export interface PrintedSkill {
  readonly title: string;
  readonly met: Shown;
  readonly below: Shown;
  readonly noLevel: Shown;
}

export interface PrintedGroup {
  readonly name: string;
  readonly people: Shown;
  /** Percent on target as words; undefined where a part of it is hidden. */
  readonly onTarget: string | undefined;
  readonly gaps: readonly string[];
}

/** All that the team report prints. */
export interface TeamReportContent {
  readonly headline: string;
  /** People, lengths, day. */
  readonly meta: readonly string[];
  /** The gaps to name below the headline, as far as they are told. */
  readonly named: SkillSentenceWords | undefined;
  readonly isHiding: boolean;
  /** For the trainer alone; empty for others. */
  readonly lookFirst: readonly LookFirstWords[];
  readonly skills: readonly PrintedSkill[];
  /** Skills of which neither side is told: they have no row. */
  readonly untold: number;
  readonly roles: readonly PrintedGroup[];
  /** Single people with a mark for each skill; absent in a report of groups. */
  readonly people?:
    | {
        readonly heads: readonly string[];
        readonly rows: readonly { readonly name: string; readonly marks: readonly string[] }[];
      }
    | 'tooMany'
    | undefined;
}

/** Beyond, people one by one are no report. */
export const MOST_PRINTED = 200;

function SkillTable({ skills }: Pick<TeamReportContent, 'skills'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{teamText.skill}</th>
          <th scope="col">{teamOutText.below}</th>
          <th scope="col">{teamOutText.onTarget}</th>
          <th scope="col">{teamOutText.noLevel}</th>
        </tr>
      </thead>
      <tbody>
        {skills.map(({ title, met, below, noLevel }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            <td>{teamOutText.shown(below)}</td>
            <td>{teamOutText.shown(met)}</td>
            <td>{teamOutText.shown(noLevel)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RoleTable({ roles }: Pick<TeamReportContent, 'roles'>) {
  return (
    <table className={styles.roles}>
      <thead>
        <tr>
          <th scope="col">{teamText.role}</th>
          <th scope="col">{teamText.people}</th>
          <th scope="col">{teamText.onTarget}</th>
          <th scope="col">{teamText.mostNeeded}</th>
        </tr>
      </thead>
      <tbody>
        {roles.map(({ name, people, onTarget, gaps }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{teamOutText.shown(people)}</td>
            <td>{teamOutText.shown(onTarget)}</td>
            <td>{listTitles(gaps)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PeopleTable({ people }: Pick<TeamReportContent, 'people'>) {
  if (people === undefined) return null;
  if (people === 'tooMany') return <p>{teamOutText.tooManyToPrint(MOST_PRINTED)}</p>;
  return (
    <section>
      <h2>{teamOutText.people}</h2>
      <table className={styles.people}>
        <thead>
          <tr>
            <th scope="col">{teamText.person}</th>
            {people.heads.map((head) => (
              <th key={head} scope="col">
                <span>{head}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.rows.map(({ name, marks }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {marks.map((mark, i) => (
                <td key={people.heads[i]}>{mark}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** So many skills are read in one table; of more there are two beside each other. */
const MOST_IN_TABLE = 8;

function SkillTables({ skills }: Pick<TeamReportContent, 'skills'>) {
  const half = skills.length > MOST_IN_TABLE ? Math.ceil(skills.length / 2) : skills.length;
  return (
    <div className={styles.counts}>
      {[skills.slice(0, half), skills.slice(half)]
        .filter(({ length }) => length > 0)
        .map((some) => (
          <SkillTable key={some[0]?.title} skills={some} />
        ))}
    </div>
  );
}

/** The team on paper; on the screen it is not shown. */
export function TeamReport({ content }: { readonly content: TeamReportContent }) {
  return (
    <article role="main" className={sheet.sheet} data-report="">
      <p className={styles.small}>{teamOutText.kicker}</p>
      <p className={styles.small}>{joinFacts(content.meta)}</p>
      <h1>{content.headline}</h1>
      {content.named && <SkillSentence {...content.named} />}
      <p className={styles.small}>{teamOutText.caution}</p>
      {content.lookFirst.length > 0 && (
        <section className={styles.together}>
          <h2>{teamText.lookFirst}</h2>
          <SkillSentence
            lead={teamText.lookFirstLead}
            skills={content.lookFirst.map(({ title, people }) => ({ title, of: teamText.lookFirstOf(people) }))}
          />
        </section>
      )}
      <PeopleTable people={content.people} />
      <h2>{teamOutText.bySkill}</h2>
      {content.isHiding && <p>{teamOutText.smallHidden}</p>}
      {content.untold > 0 && <p>{teamOutText.untold(content.untold)}</p>}
      <SkillTables skills={content.skills} />
      {content.roles.length > 0 && (
        <section className={styles.together}>
          <h2>{teamOutText.byRole}</h2>
          <RoleTable roles={content.roles} />
        </section>
      )}
    </article>
  );
}

/** Where groups may not go out, the paper says why. */
export function HiddenReport() {
  return (
    <article role="main" className={sheet.sheet} data-report="">
      <p className={styles.small}>{teamOutText.kicker}</p>
      <p>{teamOutText.hidden}</p>
    </article>
  );
}
