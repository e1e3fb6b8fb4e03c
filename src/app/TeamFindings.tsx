import { useMemo } from 'react';
import { questionnaireNames } from '#content/text/common.ts';
import { teamText } from '#content/text/team.ts';
import type { Resource } from '#content/types.ts';
import { QUESTIONNAIRE_IDS } from '#domain/model.ts';
import { coverTeam } from '#domain/teamCover.ts';
import { countGroup, groupByRole, type GroupCount } from '#domain/teamCounts.ts';
import { narrowPerson } from '#domain/teamModel.ts';
import { countLookFirst } from '#domain/teamReasoning.ts';
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

function describeGroup(name: string, { count, counted, met, gaps }: GroupCount): GroupWords {
  return { name, people: count, counted, met, gaps: gaps.slice(0, MOST_NAMED).map(({ skill }) => skillTitles[skill]) };
}

function describeGroups(rows: readonly NamedPerson[]) {
  const people = rows.map(({ person }) => person);
  return [
    {
      name: teamText.role,
      groups: groupByRole(people).map(({ role, people: own }) => describeGroup(getRole(role).name, countGroup(own))),
    },
    {
      name: teamText.part,
      groups: QUESTIONNAIRE_IDS.map((id) => {
        const skills = listPartSkills(id);
        const own = people.map((person) => narrowPerson(person, skills));
        return describeGroup(questionnaireNames[id], countGroup(own));
      }).filter(({ counted }) => counted > 0),
    },
  ];
}

function describePairs(rows: readonly NamedPerson[]) {
  if (rows.length > MOST_FOR_PAIRS) return MOST_FOR_PAIRS;
  const nameOf = (index: number) => rows[index]?.name ?? '';
  return pairTeam(rows.map(({ person }) => person)).map(({ first, second, firstHelps, secondHelps }) => ({
    names: [nameOf(first), nameOf(second)] as const,
    forth: firstHelps.map((skill) => skillTitles[skill]),
    back: secondHelps.map((skill) => skillTitles[skill]),
  }));
}

interface TeamFindingsProps {
  readonly rows: readonly NamedPerson[];
  readonly plan: TeamPlan<Resource>;
}

/** What the trainer can do about it: resources, cover, pairs, teaching points, groups. */
export function TeamFindings({ rows, plan }: TeamFindingsProps) {
  const people = useMemo(() => rows.map(({ person }) => person), [rows]);
  const cover = useMemo(() => coverTeam(people), [people]);
  const pairs = useMemo(() => describePairs(rows), [rows]);
  const groups = useMemo(() => describeGroups(rows), [rows]);
  return (
    <>
      <TeamHelp
        lines={describeHelp(plan)}
        peopleWithGaps={plan.peopleWithGaps}
        isSmallest={plan.isSmallest}
        unclosed={plan.unclosed.map(({ skill, people: count }) => ({ title: skillTitles[skill], people: count }))}
      />
      {people.length > 1 && (
        <>
          <TeamCover
            nobody={cover.nobody.map((skill) => skillTitles[skill])}
            onlyOne={cover.onlyOne.map(({ skill, person }) => ({
              title: skillTitles[skill],
              name: rows[person]?.name ?? '',
            }))}
            lookFirst={countLookFirst(people).map(({ skill, people: count }) => ({
              title: skillTitles[skill],
              people: count,
            }))}
          />
          <TeamPairs pairs={pairs} />
          <TeamTeaching rows={rows} />
          <TeamGroups kinds={groups} />
        </>
      )}
    </>
  );
}
