import { useState } from 'react';
import { rolesText } from '#content/text/roles.ts';
import { PageIntro } from '#ui/PageIntro.tsx';
import { Button } from '#ui/Button.tsx';
import styles from './RoleList.module.css';

export interface ListedRole {
  readonly code: string;
  readonly name: string;
  readonly detail: string;
  /** Each with its heading. */
  readonly facts: readonly { readonly heading: string; readonly body: string }[];
  /** Neutral pages on the work and on jobs. */
  readonly links: readonly { readonly title: string; readonly href: string }[];
  readonly targets: readonly { readonly skill: string; readonly step: string; readonly mark?: string | undefined }[];
  /** Name, detail and other names in lower case. */
  readonly searchText: string;
}

interface RoleListProps {
  readonly roles: readonly ListedRole[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
}

function RoleEntry({ role, isChosen, onChoose }: { role: ListedRole; isChosen: boolean; onChoose: () => void }) {
  return (
    <li>
      <details className={styles.role}>
        <summary>
          <h2>{role.name}</h2>
          <span className={styles.detail}>{role.detail}</span>
          {isChosen && <span className={styles.chosen}>{rolesText.chosen}</span>}
        </summary>
        <div className={styles.body}>
          <div>
            <dl className={styles.facts}>
              {role.facts.map(({ heading, body }) => (
                <div key={heading}>
                  <dt>{heading}</dt>
                  <dd>{body}</dd>
                </div>
              ))}
              {role.links.length > 0 && (
                <div>
                  <dt>{rolesText.links}</dt>
                  {role.links.map(({ title, href }) => (
                    <dd key={href}>
                      <a href={href} target="_blank" rel="noreferrer">
                        {title}
                      </a>
                    </dd>
                  ))}
                </div>
              )}
            </dl>
            <div className={styles.way}>
              <Button look="primary" onClick={onChoose}>
                {rolesText.choose}
              </Button>
            </div>
          </div>
          <section>
            <h3>{rolesText.targets}</h3>
            <ul className={styles.targets}>
              {role.targets.map(({ skill, step, mark }) => (
                <li key={skill}>
                  <span>
                    {skill} {mark && <span className={styles.mark}>({mark})</span>}
                  </span>
                  <span className={styles.step}>{step}</span>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </details>
    </li>
  );
}

/** All roles with their targets; found by any of their names. */
export function RoleList({ roles, chosen, onChoose }: RoleListProps) {
  const [letters, setLetters] = useState('');
  const wanted = letters.trim().toLowerCase();
  const found = roles.filter(({ searchText }) => searchText.includes(wanted));
  return (
    <div className={styles.page}>
      <PageIntro heading={rolesText.heading} lead={rolesText.lead} />
      <label className={styles.search}>
        {rolesText.searchLabel}
        <input type="search" value={letters} onChange={(event) => setLetters(event.target.value)} />
        <span className={styles.hint}>{rolesText.searchHint}</span>
      </label>
      {found.length === 0 && <p role="status">{rolesText.none}</p>}
      <ul className={styles.list}>
        {found.map((role) => (
          <RoleEntry key={role.code} role={role} isChosen={role.code === chosen} onChoose={() => onChoose(role.code)} />
        ))}
      </ul>
    </div>
  );
}
