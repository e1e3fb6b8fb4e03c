import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { inviteText, type InviteWords } from '#content/text/invite.ts';
import { roles } from '#content/roles.ts';
import { countDaysSince2026, formatDaySince2026 } from '#domain/daysSince2026.ts';
import { encodeInvite, type Invite } from '#domain/inviteLink.ts';
import { QUESTIONNAIRE_IDS } from '#domain/model.ts';
import { LinkBox } from '#features/share/LinkBox.tsx';
import { LinkQr } from '#features/share/LinkQr.tsx';
import { makeMailAddress } from '#features/share/makeMailAddress.ts';
import { InviteForm, type InviteChoice } from '#features/team/InviteForm.tsx';
import { InvitePoster } from '#features/team/InvitePoster.tsx';
import { canPrint, printThen } from '#platform/print.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { useIsRunning } from '#ui/useIsRunning.ts';
import { useLate } from '#ui/useLate.ts';
import { describeInvite, isLate } from './describeInvite.ts';
import { makeInviteLink } from './resultLink.ts';
import { countLengths } from './useParts.ts';

const FIRST_CHOICE: InviteChoice = { role: undefined, length: 'full', parts: QUESTIONNAIRE_IDS, due: '' };
const invitedRoles = roles.filter(({ code }) => code !== 'NONE');

/** @returns undefined for no day, or for one that no link can hold. */
function readDueDay(due: string): number | undefined {
  const [year = 0, month = 0, day = 0] = due.split('-').map(Number);
  const dueDay = countDaysSince2026(year, month, day);
  return due !== '' && formatDaySince2026(dueDay) === due ? dueDay : undefined;
}

function makeInvite({ role, length, parts, due }: InviteChoice): Invite {
  const dueDay = readDueDay(due);
  const itemSet = presentItemSet.number;
  return { itemSet, ...(role && { role }), length, parts, ...(dueDay !== undefined && { dueDay }) };
}

interface PosterProps {
  readonly words: InviteWords;
  readonly link: string;
  /** Prints at once; called when that is over. */
  readonly onPrinted?: (() => void) | undefined;
}

const loadDrawing = async () => {
  const { drawQrCode } = await import('#platform/qrCode.ts');
  return { draw: drawQrCode };
};

/** The poster beside the page, hidden until it is printed; it is there once its code is. */
function Poster({ words, link, onPrinted }: PosterProps) {
  const late = useLate(loadDrawing);
  const isWhole = late !== undefined;
  useEffect(() => {
    if (isWhole && onPrinted) printThen(onPrinted);
  }, [isWhole, onPrinted]);
  if (!isWhole) return null;
  const drawing = late === 'missing' ? undefined : late.draw(link);
  return createPortal(<InvitePoster words={words} link={link} drawing={drawing} />, document.body);
}

interface ReadyProps {
  readonly invite: Invite;
  readonly words: InviteWords;
  readonly printsPoster: boolean;
}

/** The invite as a link, a mail, a code and a poster. */
function Ready({ invite, words, printsPoster }: ReadyProps) {
  const [isPrinting, setPrinting] = useState(false);
  const [end] = useState(() => () => setPrinting(false));
  // The build knows neither the address of the site nor whether it can be printed.
  const isRunning = useIsRunning();
  const link = isRunning ? makeInviteLink(encodeInvite(invite, itemSets)) : '';
  const prints = !isRunning || canPrint();
  const mail = makeMailAddress(inviteText.mailSubject, inviteText.mailBody(link, words));
  return (
    <>
      <LinkBox label={inviteText.link} link={link}>
        <a className={buttonClass()} href={mail}>
          {inviteText.mail}
        </a>
        {prints && <Button onClick={() => setPrinting(true)}>{inviteText.print}</Button>}
      </LinkBox>
      {!prints && <p>{inviteText.noPrint}</p>}
      <LinkQr link={link} label={inviteText.qr} about={inviteText.qrAbout} />
      {isRunning && (printsPoster || isPrinting) && (
        <Poster words={words} link={link} onPrinted={isPrinting ? end : undefined} />
      )}
    </>
  );
}

interface InviteSectionProps {
  /** True where the poster is what Ctrl+P prints, because the page has nothing else for paper. */
  readonly printsPoster?: boolean;
}

/** Makes an invite: a link and a poster to print. */
export function InviteSection({ printsPoster = false }: InviteSectionProps) {
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const invite = makeInvite(choice);
  const words = describeInvite(invite, 'NONE');
  const isWrong = choice.due !== '' && invite.dueDay === undefined;
  const isReady = choice.parts.length > 0 && !isWrong;
  const { dueFault, duePast } = inviteText.form;
  return (
    <InviteForm
      roles={invitedRoles}
      choice={choice}
      onChange={setChoice}
      minutes={{ ...countLengths({ role: choice.role ?? 'NONE', hasLicence: false }), chosen: words.minutes }}
      dueNote={isWrong ? dueFault : isLate(invite) ? duePast : undefined}
    >
      {isReady && <Ready invite={invite} words={words} printsPoster={printsPoster} />}
    </InviteForm>
  );
}
