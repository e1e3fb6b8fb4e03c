import { useState } from 'react';
import { inviteText } from '#content/text/invite.ts';
import { shareText } from '#content/text/share.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { LinkBox } from './LinkBox.tsx';
import { makeMailAddress } from './makeMailAddress.ts';

interface SendResultProps {
  /** The summary link. */
  readonly link: string;
  /** "23 November 2026" */
  readonly day: string;
  readonly roleName: string;
  /** True where the summary holds parts that were not asked for. */
  readonly hasMore: boolean;
}

/** The summary on its way to whoever sent the invite: the person answers the message that brought it. */
export function SendResult({ link, day, roleName, hasMore }: SendResultProps) {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {inviteText.send}
      </Button>
      <Dialog
        heading={inviteText.send}
        isOpen={isOpen}
        onClose={close}
        ways={<Button onClick={close}>{inviteText.close}</Button>}
      >
        <p>{inviteText.sendBody}</p>
        <p>
          {shareText.sees.summary} {shareText.holds(roleName, day)} {hasMore && inviteText.sendMore}
        </p>
        <LinkBox label={inviteText.sendLink} link={link}>
          <a className={buttonClass()} href={makeMailAddress(shareText.mailSubject, shareText.mailBody(link, day))}>
            {shareText.mail}
          </a>
        </LinkBox>
      </Dialog>
    </>
  );
}
