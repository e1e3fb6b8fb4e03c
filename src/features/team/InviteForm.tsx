import { useId, type ReactNode } from 'react';
import { questionnaireNames } from '#content/text/common.ts';
import { inviteText } from '#content/text/invite.ts';
import { QUESTIONNAIRE_IDS, type Length, type QuestionnaireId, type RoleCode } from '#domain/model.ts';
import { LengthChoice } from '#ui/LengthChoice.tsx';
import start from '#ui/startForm.module.css';
import styles from './InviteForm.module.css';

/** What a trainer chose for an invite so far. */
export interface InviteChoice {
  /** Absent where each person chooses their own. */
  readonly role: RoleCode | undefined;
  readonly length: Length;
  readonly parts: readonly QuestionnaireId[];
  /** YYYY-MM-DD; empty without a due date. */
  readonly due: string;
}

interface InviteFormProps {
  readonly roles: readonly { readonly code: RoleCode; readonly name: string }[];
  readonly choice: InviteChoice;
  /** Told how to change the choice as it then is: several changes may come before it is given anew. */
  readonly onChange: (change: (now: InviteChoice) => InviteChoice) => void;
  /** Rounded minutes for the chosen role, and for all that is chosen. */
  readonly minutes: { readonly quick: number; readonly full: number; readonly chosen: number };
  /** What is wrong with the due date, or to be noticed of it. */
  readonly dueNote: string | undefined;
  /** The invite in every form, where there is one. */
  readonly children: ReactNode;
}

/** Role, length, questionnaires and due date of an invite, and what comes of them. */
export function InviteForm({ roles, choice, onChange, minutes, dueNote, children }: InviteFormProps) {
  const { role, length, parts, due } = choice;
  const [roleId, dueId, noteId] = [useId(), useId(), useId()];
  const { form } = inviteText;
  const set = (change: Partial<InviteChoice>) => onChange((now) => ({ ...now, ...change }));
  const togglePart = (id: QuestionnaireId, isAsked: boolean) =>
    onChange((now) => ({
      ...now,
      parts: QUESTIONNAIRE_IDS.filter((other) => (other === id ? isAsked : now.parts.includes(other))),
    }));
  return (
    <div className={`${start.form} ${styles.form}`}>
      <div>
        <label className={start.label} htmlFor={roleId}>
          {form.role}
        </label>
        <select
          id={roleId}
          className={start.select}
          value={role ?? ''}
          onChange={({ target }) => set({ role: target.value === '' ? undefined : (target.value as RoleCode) })}
        >
          <option value="">{form.anyRole}</option>
          {roles.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <LengthChoice length={length} minutes={minutes} onLength={(next) => set({ length: next })} />
      <fieldset className={styles.parts}>
        <legend className={start.label}>{form.parts}</legend>
        {QUESTIONNAIRE_IDS.map((id) => (
          <label key={id} className={styles.part}>
            <input
              type="checkbox"
              checked={parts.includes(id)}
              onChange={({ target }) => togglePart(id, target.checked)}
            />
            {questionnaireNames[id]}
          </label>
        ))}
      </fieldset>
      <div>
        <label className={start.label} htmlFor={dueId}>
          {form.due}
        </label>
        <input
          id={dueId}
          type="date"
          value={due}
          aria-describedby={noteId}
          onChange={({ target }) => set({ due: target.value })}
        />
        <p id={noteId} className={styles.note} role="status">
          {dueNote}
        </p>
      </div>
      <p role="status">{parts.length === 0 ? form.noParts : form.minutes(minutes.chosen)}</p>
      {children}
    </div>
  );
}
