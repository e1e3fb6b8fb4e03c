import type { FormEvent, ReactNode } from 'react';
import { inviteText, type InviteWords } from '#content/text/invite.ts';
import type { RoleCode } from '#domain/model.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageIntro } from '#ui/PageIntro.tsx';
import { RoleChoice, type RoleChoiceProps } from '#ui/RoleChoice.tsx';
import start from '#ui/startForm.module.css';
import styles from './InvitedPage.module.css';

/** The role as the person chooses it, where the invite leaves it open. */
export type OpenRole = RoleChoiceProps<RoleCode>;

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
      <form className={start.form} onSubmit={submit}>
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
