import { useMemo } from 'react';
import type { TeamPerson } from '#domain/teamModel.ts';
import type { TeamFilter } from '#features/team/TeamFilters.tsx';
import { TeamLookFirst } from '#features/team/TeamLookFirst.tsx';
import { describeLookFirst, type NamedPerson } from './describeTeam.ts';
import { planForTeam } from './describeTeamPlan.ts';
import { TeamChangeSection } from './TeamChangeSection.tsx';
import { TeamFindings } from './TeamFindings.tsx';
import { TeamOutSection } from './TeamOutSection.tsx';

/** What the page looks at: made once for the whole page, so that its sections never tell of two different choices. */
export interface TeamChoice {
  /** Everybody. */
  readonly team: readonly NamedPerson[];
  /** Those that the filter leaves, in its order. */
  readonly rows: readonly NamedPerson[];
  readonly filter: TeamFilter;
  /** Older results of people in the team. */
  readonly older: readonly TeamPerson[];
}

/** All that follows the table. */
export function TeamFollowing({ team, rows, filter, older }: TeamChoice) {
  const lookFirst = useMemo(() => describeLookFirst(team, filter.part), [team, filter.part]);
  const plan = useMemo(() => planForTeam(rows.map(({ person }) => person)), [rows]);
  return (
    <>
      <TeamLookFirst skills={lookFirst} />
      <TeamFindings rows={rows} plan={plan} />
      <TeamChangeSection team={team} rows={rows} filter={filter} older={older} />
      <TeamOutSection team={team} rows={rows} filter={filter} lookFirst={lookFirst} plan={plan} />
    </>
  );
}
