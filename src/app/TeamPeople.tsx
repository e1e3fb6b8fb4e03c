import { useState } from 'react';
import { teamText } from '#content/text/team.ts';
import { isSamePerson } from '#domain/joinTeam.ts';
import type { RoleCode } from '#domain/model.ts';
import type { TeamPerson } from '#domain/teamModel.ts';
import { cleanTeamLabel } from '#domain/teamLabel.ts';
import { PersonDialog } from '#features/team/PersonDialog.tsx';
import { TeamFilters, type TeamFilter } from '#features/team/TeamFilters.tsx';
import { TeamLegend } from '#features/team/TeamLegend.tsx';
import { TeamSection } from '#features/team/TeamSection.tsx';
import { TeamTable, type TeamColumn } from '#features/team/TeamTable.tsx';
import { labelPerson, removePerson } from '#state/team.ts';
import { useTeam } from '#state/teamStore.ts';
import { Button } from '#ui/Button.tsx';
import { Fold } from '#ui/Fold.tsx';
import { describePerson, type NamedPerson } from './describeTeam.ts';
import { makeLink } from './resultLink.ts';

interface TeamPeopleProps {
  readonly filter: TeamFilter;
  readonly onFilter: (filter: TeamFilter) => void;
  readonly roles: readonly { readonly code: RoleCode; readonly name: string; readonly count: number }[];
  /** Those that the filter leaves, in its order. */
  readonly rows: readonly NamedPerson[];
  readonly columns: readonly TeamColumn[];
  /** Older results of people in the team. */
  readonly older: readonly TeamPerson[];
  /** People in all. */
  readonly count: number;
}

/** True where a label would make one person of two. */
function isTaken(person: TeamPerson, text: string, people: readonly TeamPerson[]): boolean {
  const label = cleanTeamLabel(text);
  const relabelled = label === undefined ? undefined : { ...person, label };
  return (
    relabelled !== undefined &&
    !isSamePerson(relabelled, person) &&
    people.some((other) => other !== person && isSamePerson(other, relabelled))
  );
}

interface OlderResultsProps {
  readonly older: readonly TeamPerson[];
  readonly onOpen: (person: TeamPerson) => void;
}

/** What stands behind a newer result of the same label: each can be opened, told apart or removed. */
function OlderResults({ older, onOpen }: OlderResultsProps) {
  return (
    <Fold summary={teamText.older(older.length)}>
      <p>{teamText.olderAbout}</p>
      <ul>
        {older.map((person) => (
          <li key={`${person.payload}/${person.label ?? ''}`}>
            <Button look="quiet" onClick={() => onOpen(person)}>
              {person.label}
            </Button>{' '}
            {describePerson(person)}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** The table of everybody, and one person on request. */
export function TeamPeople({ filter, onFilter, roles, rows, columns, older, count }: TeamPeopleProps) {
  const [opened, setOpened] = useState<TeamPerson>();
  const current = useTeam(({ people }) => people.now);
  const isOlder = opened !== undefined && older.includes(opened);
  const name = isOlder ? opened.label : rows.find(({ whole }) => whole === opened)?.name;
  const reach = isOlder ? 'result' : 'person';
  const close = () => setOpened(undefined);
  return (
    <TeamSection heading={teamText.table}>
      <TeamFilters filter={filter} roles={roles} onFilter={onFilter} />
      <p role="status">{rows.length < count && teamText.filtered(rows.length, count)}</p>
      <TeamTable rows={rows} columns={columns} onOpen={setOpened} />
      <TeamLegend />
      {older.length > 0 && <OlderResults older={older} onOpen={setOpened} />}
      {opened && name !== undefined && (
        <PersonDialog
          key={`${opened.payload}/${name}`}
          name={name}
          label={opened.label ?? ''}
          about={describePerson(opened)}
          href={makeLink(opened.payload)}
          isTaken={(text) => isTaken(opened, text, current)}
          onLabel={(text) => {
            labelPerson(opened, cleanTeamLabel(text), reach);
            close();
          }}
          onRemove={() => {
            removePerson(opened, reach);
            close();
          }}
          onClose={close}
        />
      )}
    </TeamSection>
  );
}
