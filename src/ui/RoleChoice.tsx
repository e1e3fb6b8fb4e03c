import { useId } from 'react';
import { startText } from '#content/text/start.ts';
import styles from './startForm.module.css';

export interface RoleChoiceProps<Code extends string> {
  readonly roles: readonly { readonly code: Code; readonly name: string; readonly detail: string }[];
  readonly role: Code;
  readonly hasLicence: boolean;
  readonly onRole: (role: Code) => void;
  readonly onLicence: (hasLicence: boolean) => void;
}

/** The role as the person chooses it; without one, whether they hold a license. */
export function RoleChoice<Code extends string>(props: RoleChoiceProps<Code>) {
  const { roles, role, hasLicence, onRole, onLicence } = props;
  const id = useId();
  return (
    <>
      <div>
        <label className={styles.label} htmlFor={id}>
          {startText.role}
        </label>
        <select id={id} className={styles.select} value={role} onChange={({ target }) => onRole(target.value as Code)}>
          {roles.map(({ code, name, detail }) => (
            <option key={code} value={code}>
              {name} ({detail})
            </option>
          ))}
        </select>
      </div>
      {role === 'NONE' && (
        <label className={styles.choice}>
          <input type="checkbox" checked={hasLicence} onChange={({ target }) => onLicence(target.checked)} />
          {startText.licence}
        </label>
      )}
    </>
  );
}
