import { useMemo } from 'react';
import { splitNewest } from '#domain/joinTeam.ts';
import { compareTeams } from '#domain/teamChange.ts';
import type { TeamPerson } from '#domain/teamModel.ts';
import { TeamChange } from '#features/team/TeamChange.tsx';
import { clearEarlier } from '#state/team.ts';
import { useTeam } from '#state/teamStore.ts';
import type { NamedPerson } from './describeTeam.ts';
import { skillTitles } from './instrument.ts';
import { EarlierLinks } from './TeamInputs.tsx';

interface TeamChangeSectionProps {
  /** Everybody, by whose labels the earlier links are named. */
  readonly team: readonly NamedPerson[];
  /** Those that the filter leaves. */
  readonly rows: readonly NamedPerson[];
  /** Older results among the present links. */
  readonly older: readonly TeamPerson[];
}

/** Two dates: the links of now beside earlier ones, and the older ones of the same label. */
export function TeamChangeSection({ team, rows, older }: TeamChangeSectionProps) {
  const given = useTeam(({ people }) => people.earlier);
  const change = useMemo(() => {
    const earlier = splitNewest([...older, ...given]).current;
    if (earlier.length === 0) return undefined;
    const { pairs, unpairedEarlier, isTooFew, skills } = compareTeams(
      earlier,
      rows.map(({ person }) => person),
    );
    return {
      pairs: pairs.length,
      unpaired: unpairedEarlier,
      isTooFew,
      skills: skills.map(({ skill, up, same, down, isTooFew: isHidden }) => ({
        id: skill,
        title: skillTitles[skill],
        counts: isHidden ? undefined : { up, same, down },
      })),
    };
  }, [older, given, rows]);
  return <TeamChange input={<EarlierLinks team={team} />} change={change} onForget={clearEarlier} />;
}
