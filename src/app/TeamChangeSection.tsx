import { useMemo } from 'react';
import { formatShortDay } from '#content/text/days.ts';
import { teamText } from '#content/text/team.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { splitNewest } from '#domain/joinTeam.ts';
import { chooseEarlier, compareTeams, orderByMove, type TeamSkillChange } from '#domain/teamChange.ts';
import type { TeamPerson } from '#domain/teamModel.ts';
import { TeamChange } from '#features/team/TeamChange.tsx';
import type { SkillSentenceWords } from '#features/team/SkillSentence.tsx';
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

/** Skills that a sentence names. */
const MOST_NAMED = 3;

/** A sentence on skills in which more people moved one way than the other; none without any. */
function nameMoved(
  lead: string,
  way: 'up' | 'down',
  skills: readonly TeamSkillChange[],
): readonly SkillSentenceWords[] {
  if (skills.length === 0) return [];
  const named = skills.slice(0, MOST_NAMED).map((skill) => ({
    title: skillTitles[skill.skill],
    of: teamText.someOf(skill[way], skill.both),
  }));
  return [{ lead, skills: named }];
}

/** @param skills - What moved up most first. */
function describeMoved(skills: readonly TeamSkillChange[]): readonly SkillSentenceWords[] {
  const told = skills.filter(({ isTooFew }) => !isTooFew);
  const [up, down] = [told.filter((skill) => skill.up > skill.down), told.filter((skill) => skill.down > skill.up)];
  return [...nameMoved(teamText.movedUp, 'up', up), ...nameMoved(teamText.movedDown, 'down', down.toReversed())];
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
    const compared = compareTeams(earlier, now, listPartSkills(part));
    const { pairs, notEarlier, unpairedEarlier, isTooFew } = compared;
    const skills = orderByMove(compared.skills);
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
      moved: describeMoved(skills),
      skills: skills.map(({ skill, up, same, down, isTooFew: isHidden }) => ({
        id: skill,
        title: skillTitles[skill],
        counts: isHidden ? undefined : { up, same, down },
      })),
    };
  }, [older, given, team, rows, role, part]);
  return (
    <TeamChange
      input={<EarlierLinks team={team} isRead={given.length > 0} />}
      change={change}
      onForget={clearEarlier}
    />
  );
}
