import { useId, useState } from 'react';
import { shareText, type SharedKind } from '#content/text/share.ts';
import { groupCode } from '#domain/groupCode.ts';
import { canShare, shareLink } from '#platform/share.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Fold } from '#ui/Fold.tsx';
import { LinkBox } from './LinkBox.tsx';
import { LinkQr } from './LinkQr.tsx';
import { makeMailAddress } from './makeMailAddress.ts';
import styles from './ShareDialog.module.css';

/** What a person can share. */
export interface Shareable {
  /** What follows `#` in each link. */
  readonly codes: Readonly<Record<SharedKind, string>>;
  readonly links: Readonly<Record<SharedKind, string>>;
  readonly roleName: string;
  /** "23 November 2026" */
  readonly day: string;
  /** Of the four; 4 for a result that is whole. */
  readonly doneParts: number;
  /** Where a code is typed, as a person would say it. */
  readonly codeAddress: string;
}

const KINDS: readonly SharedKind[] = ['summary', 'full'];
const PART_COUNT = 4;

function KindChoice({ kind, onKind }: { readonly kind: SharedKind; readonly onKind: (kind: SharedKind) => void }) {
  const id = useId();
  return (
    <fieldset className={styles.kinds} aria-describedby={id}>
      <legend>{shareText.kinds}</legend>
      {KINDS.map((each) => (
        <label key={each} className={styles.kind}>
          <input type="radio" name="kind" checked={each === kind} onChange={() => onKind(each)} />
          {shareText.kind[each]}
        </label>
      ))}
      <p id={id} role="status">
        {shareText.sees[kind]}
      </p>
    </fieldset>
  );
}

function Content({ codes, links, roleName, day, doneParts, codeAddress }: Shareable) {
  const [kind, setKind] = useState<SharedKind>('summary');
  const [isRefused, setRefused] = useState(false);
  const link = links[kind];
  const openSheet = async () => setRefused(!(await shareLink(shareText.mailSubject, link)));
  return (
    <>
      <KindChoice kind={kind} onKind={setKind} />
      <p className={styles.holds}>
        {shareText.holds(roleName, day)} {doneParts < PART_COUNT && shareText.partial(doneParts)}
      </p>
      <LinkBox label={shareText.link} link={link}>
        {canShare() && <Button onClick={() => void openSheet()}>{shareText.sheet}</Button>}
        <a className={buttonClass()} href={makeMailAddress(shareText.mailSubject, shareText.mailBody(link, day))}>
          {shareText.mail}
        </a>
      </LinkBox>
      <div role="status">{isRefused && <p>{shareText.sheetRefused}</p>}</div>
      <LinkQr link={link} />
      <Fold summary={shareText.code}>
        <p>{shareText.codeWhere(codeAddress)}</p>
        <p className={styles.code}>{groupCode(codes[kind])}</p>
      </Fold>
    </>
  );
}

interface ShareDialogProps {
  /** Absent while the dialog is closed. */
  readonly shareable: Shareable | undefined;
  readonly onClose: () => void;
}

/** A result on its way to somebody: what they will see first, then the link in every form. */
export function ShareDialog({ shareable, onClose }: ShareDialogProps) {
  return (
    <Dialog
      heading={shareText.share}
      isOpen={shareable !== undefined}
      onClose={onClose}
      ways={<Button onClick={onClose}>{shareText.close}</Button>}
    >
      {shareable && <Content {...shareable} />}
    </Dialog>
  );
}
