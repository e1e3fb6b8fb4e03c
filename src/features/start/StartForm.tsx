import { useId, type FormEvent } from 'react';
import { startText } from '#content/text/start.ts';
import type { RoleCode } from '#domain/model.ts';
import { Button } from '#ui/Button.tsx';
import styles from './StartPage.module.css';

interface RoleChoice {
  readonly code: RoleCode;
  readonly name: string;
  readonly detail: string;
}

export interface StartFormProps {
  readonly roles: readonly RoleChoice[];
  readonly role: RoleCode;
  readonly quickMinutes: number;
  readonly isShared: boolean;
  /** "Start with Records", or where to go on. */
  readonly action: string;
  readonly onRole: (role: RoleCode) => void;
  readonly onShared: (isShared: boolean) => void;
  readonly onStart: () => void;
}

/** Role, length and device, and the main action of the start page. */
export function StartForm(props: StartFormProps) {
  const { roles, role, quickMinutes, isShared, action, onRole, onShared, onStart } = props;
  const roleId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onStart();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div>
        <label className={styles.label} htmlFor={roleId}>
          {startText.role}
        </label>
        <select
          id={roleId}
          className={styles.select}
          value={role}
          onChange={(event) => onRole(event.target.value as RoleCode)}
        >
          {roles.map(({ code, name, detail }) => (
            <option key={code} value={code}>
              {name} ({detail})
            </option>
          ))}
        </select>
      </div>
      <p className={styles.soft}>
        <strong>{startText.quick(quickMinutes)}</strong>. {startText.quickAbout}
      </p>
      <fieldset className={styles.inline}>
        <legend>{startText.device}</legend>
        <label className={styles.choice}>
          <input type="radio" name="device" checked={!isShared} onChange={() => onShared(false)} />
          {startText.myDevice}
        </label>
        <label className={styles.choice}>
          <input type="radio" name="device" checked={isShared} onChange={() => onShared(true)} />
          <span>
            {startText.sharedComputer} <span className={styles.soft}>{startText.sharedComputerAbout}</span>
          </span>
        </label>
      </fieldset>
      <div className={styles.go}>
        <Button type="submit" look="primary">
          {action}
        </Button>
        <span className={styles.soft}>{startText.promise}</span>
      </div>
    </form>
  );
}
