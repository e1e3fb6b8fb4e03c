import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { teamText } from '#content/text/team.ts';
import { teamOutText } from '#content/text/teamOut.ts';
import { InvitedField } from '#features/team/InvitedField.tsx';
import { ReadingState } from '#features/team/ReadingState.tsx';
import { TeamInput } from '#features/team/TeamInput.tsx';
import { TEAM_OUT } from '#features/team/TeamOut.tsx';
import { setInvited } from '#state/team.ts';
import { readIntoTeam } from '#state/teamIntake.ts';
import { useTeam, type TeamFound, type TeamSet } from '#state/teamStore.ts';
import type { NamedPerson } from './describeTeam.ts';
import { paths } from './paths.ts';
import { readTeamFiles } from './teamFiles.ts';

interface SetInputProps {
  readonly set: TeamSet;
  readonly label: string;
  readonly hint?: string;
  /** True once something is read: the box folds. */
  readonly isRead: boolean;
  readonly team: readonly NamedPerson[];
  readonly more?: ReactNode;
  readonly children?: ReactNode;
}

function SetInput({ set, label, hint, isRead, team, more, children }: SetInputProps) {
  const reading = useTeam((state) => state.reading[set]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const describeRepeat = ({ line, file, person }: TeamFound['repeats'][number]) => {
    const name = person.label ?? team.find(({ whole }) => whole.payload === person.payload)?.name ?? person.payload;
    return { line, name, ...(file !== undefined && { file }) };
  };
  const openFiles = (files: readonly File[]) => {
    setFaults([]);
    void readTeamFiles(set, files).then(setFaults);
  };
  return (
    <TeamInput
      label={label}
      {...(hint && { hint })}
      openWords={isRead ? teamText.addLinks[set] : undefined}
      more={more}
      onText={(text) => {
        setFaults([]);
        void readIntoTeam(set, [{ text }], itemSets);
      }}
      onFiles={openFiles}
    >
      <ReadingState
        share={reading.kind === 'reading' ? reading.share : undefined}
        read={reading.kind === 'read' ? { ...reading, repeats: reading.repeats.map(describeRepeat) } : undefined}
        faults={faults}
      />
      {children}
    </TeamInput>
  );
}

/** The way to one link for everybody. */
export function InviteWay() {
  return (
    <p>
      <Link to={paths.invite}>{teamText.invite}</Link> {teamText.inviteAbout}
    </p>
  );
}

/** The box that takes everything, how many of those asked have answered, and how to ask. */
export function TeamLinks({ team }: { readonly team: readonly NamedPerson[] }) {
  const invited = useTeam((state) => state.invited);
  const isRead = team.length > 0;
  return (
    <SetInput
      set="now"
      label={teamText.links}
      {...(!isRead && { hint: teamText.linksHint })}
      isRead={isRead}
      team={team}
      more={
        isRead && (
          <>
            <InvitedField invited={invited} onInvited={setInvited} />
            <InviteWay />
          </>
        )
      }
    >
      {isRead && invited !== undefined && <span>{teamText.received(team.length, invited)}</span>}
      {isRead && <a href={`#${TEAM_OUT}`}>{teamOutText.heading}</a>}
    </SetInput>
  );
}

/** The box for the links of an earlier date. */
export function EarlierLinks({ team, isRead }: { readonly team: readonly NamedPerson[]; readonly isRead: boolean }) {
  return <SetInput set="earlier" label={teamText.earlier} isRead={isRead} team={team} />;
}
