import { useMemo } from 'react';
import { formatShortDay } from '#content/text/days.ts';
import { teamText } from '#content/text/team.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { splitNewest } from '#domain/joinTeam.ts';
import { chooseEarlier, compareTeams } from '#domain/teamChange.ts';
import type { TeamPerson } from '#domain/teamModel.ts';
import { TeamChange } from '#features/team/TeamChange.tsx';
import type { TeamFilter } from '#features/team/TeamFilters.tsx';
import { clearEarlier } from '#state/team.ts';
import { useTeam } from '#state/teamStore.ts';
import { listPartSkills, type NamedPerson } from './describeTeam.ts';
import { skillTitles } from './instrument.ts';
import { EarlierLinks } from './TeamInputs.tsx';

/** "3 Oct 2026", or "3 Oct 2026 to 10 Oct 2026". */
function formatDays(days: readonly number[]): string {
  const [first, last] = [Math.min(...days), Math.max(...days)].map((day) => formatShortDay(formatDaySince2026(day)));
  return first === last ? String(first) : teamText.days(String(first), String(last));
}

interface TeamChangeSectionProps {
  /** Everybody, by whose labels the earlier links are named and found. */
  readonly team: readonly NamedPerson[];
  /** Those that the filter leaves. */
  readonly rows: readonly NamedPerson[];
  readonly filter: TeamFilter;
  /** Older results among the present links. */
  readonly older: readonly TeamPerson[];
}

/** Two dates: the links of now beside earlier ones, and the older ones of the same label. */
export function TeamChangeSection({ team, rows, filter: { role, part }, older }: TeamChangeSectionProps) {
  const given = useTeam(({ people }) => people.earlier);
  const change = useMemo(() => {
    const all = splitNewest([...older, ...given]).current;
    if (all.length === 0) return undefined;
    const earlier = chooseEarlier(
      all,
      team.map(({ whole }) => whole),
      role,
    );
    const now = rows.map(({ whole }) => whole);
    const { pairs, notEarlier, unpairedEarlier, isTooFew, skills } = compareTeams(earlier, now, listPartSkills(part));
    return {
      pairs: pairs.length,
      notEarlier,
      unpaired: unpairedEarlier,
      dates:
        pairs.length === 0
          ? undefined
          : teamText.changeDates(
              formatDays(pairs.map((pair) => earlier[pair.earlier]?.day ?? 0)),
              formatDays(pairs.map((pair) => now[pair.now]?.day ?? 0)),
            ),
      isTooFew,
      skills: skills.map(({ skill, up, same, down, isTooFew: isHidden }) => ({
        id: skill,
        title: skillTitles[skill],
        counts: isHidden ? undefined : { up, same, down },
      })),
    };
  }, [older, given, team, rows, role, part]);
  return <TeamChange input={<EarlierLinks team={team} />} change={change} onForget={clearEarlier} />;
}
