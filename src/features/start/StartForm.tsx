import type { FormEvent } from 'react';
import { startText } from '#content/text/start.ts';
import type { Length, RoleCode } from '#domain/model.ts';
import { Button } from '#ui/Button.tsx';
import { DeviceChoice } from '#ui/DeviceChoice.tsx';
import { LengthChoice } from '#ui/LengthChoice.tsx';
import { RoleChoice, type RoleChoiceProps } from '#ui/RoleChoice.tsx';
import start from '#ui/startForm.module.css';
import styles from './StartPage.module.css';

export interface StartFormProps {
  readonly roles: RoleChoiceProps<RoleCode>['roles'];
  readonly role: RoleCode;
  readonly length: Length;
  /** Rounded minutes for this role. */
  readonly minutes: { readonly quick: number; readonly full: number };
  readonly hasLicence: boolean;
  readonly isShared: boolean;
  /** "Start with Records", or where to go on. */
  readonly action: string;
  readonly onRole: (role: RoleCode) => void;
  readonly onLength: (length: Length) => void;
  readonly onLicence: (hasLicence: boolean) => void;
  readonly onShared: (isShared: boolean) => void;
  readonly onStart: () => void;
}

/** Role, length and device, and the main action of the start page. */
export function StartForm(props: StartFormProps) {
  const { roles, role, length, minutes, hasLicence, isShared, action } = props;
  const { onRole, onLength, onLicence, onShared, onStart } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onStart();
  };
  return (
    <form className={start.form} onSubmit={submit}>
      <RoleChoice roles={roles} role={role} hasLicence={hasLicence} onRole={onRole} onLicence={onLicence} />
      <LengthChoice length={length} minutes={minutes} onLength={onLength} />
      <DeviceChoice isShared={isShared} onShared={onShared} />
      <div className={styles.go}>
        <Button type="submit" look="primary">
          {action}
        </Button>
        <span className={styles.soft}>{startText.promise}</span>
      </div>
    </form>
  );
}
