import { inviteText, type InviteWords } from '#content/text/invite.ts';
import { QrCode } from '#ui/QrCode.tsx';
import styles from './InvitePoster.module.css';

interface InvitePosterProps {
  readonly words: InviteWords;
  readonly link: string;
  /** Absent where it could not be drawn: the address has the same. */
  readonly drawing: { readonly side: number; readonly path: string } | undefined;
}

/** One page for the wall of a break room; on the screen it is not shown. */
export function InvitePoster({ words, link, drawing }: InvitePosterProps) {
  const { poster, nameParts } = inviteText;
  const rows = [
    [poster.facts.role, words.role ?? poster.anyRole],
    [poster.facts.parts, nameParts(words.parts)],
    [poster.facts.minutes, inviteText.minutes(words.minutes)],
    ...(words.due === undefined ? [] : [[poster.facts.due, words.due] as const]),
  ] as const;
  return (
    <article role="main" className={styles.poster} data-poster="">
      <h1>{poster.title}</h1>
      <p className={styles.lead}>{poster.lead}</p>
      {drawing && (
        <div className={styles.code}>
          <QrCode side={drawing.side} path={drawing.path} label={inviteText.qr} />
        </div>
      )}
      <p>{drawing ? poster.scan : poster.type}</p>
      <p className={styles.address}>{link}</p>
      <dl className={styles.facts}>
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.promise}>{poster.promise}</p>
      <p className={styles.foot}>{poster.foot}</p>
    </article>
  );
}
