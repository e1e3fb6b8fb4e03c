import { useState, type ReactNode } from 'react';
import { rolesText } from '#content/text/roles.ts';
import { hasWords } from '#domain/catalogueFilter.ts';
import { PageIntro } from '#ui/PageIntro.tsx';
import type { RoleGroup, ShownRole } from './listed.ts';
import { RoleEntry } from './RoleEntry.tsx';
import styles from './RoleList.module.css';

interface RoleListProps {
  readonly groups: readonly RoleGroup[];
  /** How a role is taken. */
  readonly renderAction: (shown: ShownRole) => ReactNode;
  /** What stands between the heading and the roles. */
  readonly panel: ReactNode;
  /** What stands below the roles. */
  readonly careers: ReactNode;
}

/** All roles in their groups; found by any of their names. */
export function RoleList({ groups, renderAction, panel, careers }: RoleListProps) {
  const [letters, setLetters] = useState('');
  const found = groups
    .map((group) => ({ ...group, roles: group.roles.filter(({ role }) => hasWords(role.searchText, letters)) }))
    .filter(({ roles }) => roles.length > 0);
  return (
    <div className={styles.page}>
      <PageIntro heading={rolesText.heading} lead={rolesText.lead} />
      {panel}
      <label className={styles.search}>
        {rolesText.searchLabel}
        <input type="search" value={letters} onChange={(event) => setLetters(event.target.value)} />
        <span className={styles.hint}>{rolesText.searchHint}</span>
      </label>
      <p role="status" className={styles.none}>
        {found.length === 0 && rolesText.none}
      </p>
      {found.map(({ heading, note, roles }) => (
        <section key={heading} className={styles.group}>
          <h2>{heading}</h2>
          {note && <p className={styles.note}>{note}</p>}
          <ul className={styles.list}>
            {roles.map((shown) => (
              <RoleEntry key={shown.role.code} shown={shown} action={renderAction(shown)} />
            ))}
          </ul>
        </section>
      ))}
      {careers}
    </div>
  );
}
