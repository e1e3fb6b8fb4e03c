import { useId, type FormEvent, type ReactNode } from 'react';
import { inviteText, type InviteWords } from '#content/text/invite.ts';
import type { RoleCode } from '#domain/model.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageIntro } from '#ui/PageIntro.tsx';
import styles from './InvitedPage.module.css';

/** The role as the person chooses it, where the invite leaves it open. */
export interface OpenRole {
  readonly roles: readonly { readonly code: RoleCode; readonly name: string; readonly detail: string }[];
  readonly role: RoleCode;
  readonly hasLicence: boolean;
  readonly onRole: (role: RoleCode) => void;
  readonly onLicence: (hasLicence: boolean) => void;
}

/** Where the person is set up otherwise than the invite asks: what is so, and both ways to start. */
export interface StartConflict {
  readonly words: string;
  readonly change: string;
  readonly keep: string;
  readonly onKeep: () => void;
}

interface InvitedPageProps {
  readonly words: InviteWords;
  readonly isLate: boolean;
  readonly openRole: OpenRole | undefined;
  readonly conflict: StartConflict | undefined;
  /** "Start with Records" */
  readonly action: string;
  readonly device: ReactNode;
  /** Starts as the invite asks. */
  readonly onStart: () => void;
}

function Facts({ words, isLate }: Pick<InvitedPageProps, 'words' | 'isLate'>) {
  const { facts, lengths, nameParts } = inviteText;
  const rows = [
    [facts.role, words.role ?? inviteText.anyRole],
    [facts.parts, nameParts(words.parts)],
    [facts.length, lengths[words.length]],
    [facts.minutes, inviteText.minutes(words.minutes)],
    ...(words.due === undefined ? [] : [[facts.due, words.due] as const]),
  ] as const;
  return (
    <>
      <dl className={styles.facts}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isLate && <Notice>{inviteText.late}</Notice>}
    </>
  );
}

function RoleChoice({ roles, role, hasLicence, onRole, onLicence }: OpenRole) {
  const id = useId();
  return (
    <>
      <div>
        <label className={styles.label} htmlFor={id}>
          {inviteText.role}
        </label>
        <select
          id={id}
          className={styles.select}
          value={role}
          onChange={({ target }) => onRole(target.value as RoleCode)}
        >
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
          {inviteText.licence}
        </label>
      )}
    </>
  );
}

/** What an invite asks, what becomes of the answers, and the way to start. */
export function InvitedPage(props: InvitedPageProps) {
  const { words, isLate, openRole, conflict, action, device, onStart } = props;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onStart();
  };
  return (
    <div className={styles.page}>
      <PageIntro heading={inviteText.heading} lead={inviteText.lead} />
      <form className={styles.form} onSubmit={submit}>
        <Facts words={words} isLate={isLate} />
        {openRole && <RoleChoice {...openRole} />}
        {device}
        <p className={styles.promise}>{inviteText.promise}</p>
        {conflict && <Notice>{conflict.words}</Notice>}
        <div className={styles.ways}>
          <Button type="submit" look="primary">
            {conflict ? conflict.change : action}
          </Button>
          {conflict && (
            <Button look="primary" onClick={conflict.onKeep}>
              {conflict.keep}
            </Button>
          )}
        </div>
      </form>
    </div>
  );
}
