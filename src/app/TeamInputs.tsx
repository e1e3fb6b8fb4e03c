import { useState } from 'react';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { teamText } from '#content/text/team.ts';
import { InvitedField } from '#features/team/InvitedField.tsx';
import { ReadingState } from '#features/team/ReadingState.tsx';
import { TeamInput } from '#features/team/TeamInput.tsx';
import { setInvited } from '#state/team.ts';
import { readIntoTeam } from '#state/teamIntake.ts';
import { useTeam, type TeamFound, type TeamSet } from '#state/teamStore.ts';
import type { NamedPerson } from './describeTeam.ts';
import { readTeamFiles } from './teamFiles.ts';

interface SetInputProps {
  readonly set: TeamSet;
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  readonly team: readonly NamedPerson[];
}

function SetInput({ set, label, hint, rows, team }: SetInputProps) {
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
      rows={rows}
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
    </TeamInput>
  );
}

/** The box that takes everything, and how many of those asked have answered. */
export function TeamLinks({ team }: { readonly team: readonly NamedPerson[] }) {
  const invited = useTeam((state) => state.invited);
  return (
    <>
      <SetInput
        set="now"
        label={teamText.links}
        {...(team.length === 0 && { hint: teamText.linksHint })}
        rows={team.length === 0 ? 6 : 2}
        team={team}
      />
      {team.length > 0 && <InvitedField invited={invited} received={team.length} onInvited={setInvited} />}
    </>
  );
}

/** The box for the links of an earlier date. */
export function EarlierLinks({ team }: { readonly team: readonly NamedPerson[] }) {
  return <SetInput set="earlier" label={teamText.earlier} rows={2} team={team} />;
}
