import { useState } from 'react';
import { teamText } from '#content/text/team.ts';
import type { RoleCode } from '#domain/model.ts';
import type { TeamPerson } from '#domain/teamModel.ts';
import { cleanLabel } from '#domain/teamText.ts';
import { PersonDialog } from '#features/team/PersonDialog.tsx';
import { TeamFilters, type TeamFilter } from '#features/team/TeamFilters.tsx';
import { TeamLegend } from '#features/team/TeamLegend.tsx';
import { TeamSection } from '#features/team/TeamSection.tsx';
import { TeamTable, type TeamColumn } from '#features/team/TeamTable.tsx';
import { labelPerson, removePerson } from '#state/team.ts';
import { describePerson, type NamedPerson } from './describeTeam.ts';
import { makeLink } from './resultLink.ts';

interface TeamPeopleProps {
  readonly filter: TeamFilter;
  readonly onFilter: (filter: TeamFilter) => void;
  readonly roles: readonly { readonly code: RoleCode; readonly name: string; readonly count: number }[];
  /** Those that the filter leaves, in its order. */
  readonly rows: readonly NamedPerson[];
  readonly columns: readonly TeamColumn[];
  /** People in all. */
  readonly count: number;
}

/** The table of everybody, and one person on request. */
export function TeamPeople({ filter, onFilter, roles, rows, columns, count }: TeamPeopleProps) {
  const [opened, setOpened] = useState<TeamPerson>();
  const open = rows.find(({ whole }) => whole === opened);
  const close = () => setOpened(undefined);
  const relabel = (person: TeamPerson, text: string): boolean => {
    const label = cleanLabel(text);
    if (label === undefined && text.trim() !== '') return false;
    if (label !== person.label) labelPerson(person, label);
    return true;
  };
  return (
    <TeamSection heading={teamText.table}>
      <TeamFilters filter={filter} roles={roles} onFilter={onFilter} />
      {rows.length < count && <p role="status">{teamText.filtered(rows.length, count)}</p>}
      <TeamTable rows={rows} columns={columns} onOpen={setOpened} />
      <TeamLegend />
      {open && (
        <PersonDialog
          key={open.name}
          name={open.name}
          label={open.whole.label ?? ''}
          about={describePerson(open.whole)}
          href={makeLink(open.whole.payload)}
          onLabel={(text) => relabel(open.whole, text)}
          onRemove={() => {
            removePerson(open.whole);
            close();
          }}
          onClose={close}
        />
      )}
    </TeamSection>
  );
}
