import { useMemo } from 'react';
import { questionnaireNames } from '#content/text/common.ts';
import { teamText } from '#content/text/team.ts';
import type { Resource } from '#content/types.ts';
import { QUESTIONNAIRE_IDS } from '#domain/model.ts';
import { coverTeam } from '#domain/teamCover.ts';
import { countGroup, groupByRole, type GroupCount } from '#domain/teamCounts.ts';
import type { TeamPlan } from '#domain/teamPlan.ts';
import { MOST_FOR_PAIRS, pairTeam } from '#domain/teamPairs.ts';
import { TeamCover } from '#features/team/TeamCover.tsx';
import { TeamGroups, type GroupWords } from '#features/team/TeamGroups.tsx';
import { TeamHelp } from '#features/team/TeamHelp.tsx';
import { TeamPairs } from '#features/team/TeamPairs.tsx';
import { listPartSkills, type NamedPerson } from './describeTeam.ts';
import { describeHelp } from './describeTeamPlan.ts';
import { getRole, skillTitles } from './instrument.ts';
import { TeamTeaching } from './TeamTeaching.tsx';

/** Skills that a group's row names. */
const MOST_NAMED = 3;

interface RowsProps {
  /** Those that the filter leaves. */
  readonly rows: readonly NamedPerson[];
}

function Help({ plan }: { readonly plan: TeamPlan<Resource> }) {
  return (
    <TeamHelp
      lines={describeHelp(plan)}
      peopleWithGaps={plan.peopleWithGaps}
      isSmallest={plan.isSmallest}
      unclosed={plan.unclosed.map(({ skill, step, people: count }) => ({
        id: `${skill}/${step.from}`,
        title: skillTitles[skill],
        people: count,
      }))}
    />
  );
}

function Cover({ rows }: RowsProps) {
  const cover = useMemo(() => coverTeam(rows.map(({ person }) => person)), [rows]);
  return (
    <TeamCover
      nobody={cover.nobody.map((skill) => skillTitles[skill])}
      onlyOne={cover.onlyOne.map(({ skill, person }) => ({
        title: skillTitles[skill],
        name: rows[person]?.name ?? '',
      }))}
    />
  );
}

function Pairs({ rows }: RowsProps) {
  const pairs = useMemo(() => {
    if (rows.length > MOST_FOR_PAIRS) return MOST_FOR_PAIRS;
    const nameOf = (index: number) => rows[index]?.name ?? '';
    return pairTeam(rows.map(({ person }) => person)).map(({ first, second, firstHelps, secondHelps }) => ({
      names: [nameOf(first), nameOf(second)] as const,
      forth: firstHelps.map((skill) => skillTitles[skill]),
      back: secondHelps.map((skill) => skillTitles[skill]),
    }));
  }, [rows]);
  return <TeamPairs pairs={pairs} />;
}

function describeGroup(name: string, { count, counted, met, gaps }: GroupCount): GroupWords {
  return { name, people: count, counted, met, gaps: gaps.slice(0, MOST_NAMED).map(({ skill }) => skillTitles[skill]) };
}

function Groups({ rows }: RowsProps) {
  const kinds = useMemo(() => {
    const people = rows.map(({ person }) => person);
    return [
      {
        name: teamText.role,
        groups: groupByRole(people).map(({ role, people: own }) => describeGroup(getRole(role).name, countGroup(own))),
      },
      {
        name: teamText.part,
        groups: QUESTIONNAIRE_IDS.map((id) =>
          describeGroup(questionnaireNames[id], countGroup(people, listPartSkills(id))),
        ).filter(({ counted }) => counted > 0),
      },
    ];
  }, [rows]);
  return <TeamGroups kinds={kinds} />;
}

interface TeamFindingsProps extends RowsProps {
  readonly plan: TeamPlan<Resource>;
}

/** What the trainer can do about it: resources, cover, pairs, teaching points, groups. Each counts for itself. */
export function TeamFindings({ rows, plan }: TeamFindingsProps) {
  return (
    <>
      <Help plan={plan} />
      {rows.length > 1 && (
        <>
          <Cover rows={rows} />
          <Pairs rows={rows} />
          <TeamTeaching rows={rows} />
          <Groups rows={rows} />
        </>
      )}
    </>
  );
}
