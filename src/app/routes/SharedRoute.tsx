import { useEffect, useMemo } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { pageTitles, titleOf } from '#content/text/pageTitles.ts';
import { sharedText } from '#content/text/shared.ts';
import { inviteText } from '#content/text/invite.ts';
import type { LinkedResult, LinkFault } from '#domain/linkModel.ts';
import { readInviteLink } from '#domain/readInviteLink.ts';
import { readResultLink } from '#domain/readResultLink.ts';
import { OpenCode } from '#features/share/OpenCode.tsx';
import { reloadPage } from '#platform/reload.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { isSharedPath } from '#app/isSharedPath.ts';
import { paths } from '#app/paths.ts';
import styles from '#app/Prose.module.css';
import { SharedResult } from '#app/SharedResult.tsx';
import { useFocusHeading } from '#app/useFocusHeading.ts';
import { useGoOn } from '#app/useGoOn.ts';

/** Kept with the address in the browser's history, so that Back, Forward and a reload show the same. */
interface SharedEntry {
  /** What reached the log once stays there. */
  readonly hasReachedLog: boolean;
  readonly isComparing: boolean;
}
/** More than any link of any version has. */
const LONGEST_CODE = 64;
/** What stands before the code, as it should and as carriers write it. */
const MARK = /^\/r\/?(?:#|%(?:25){0,3}23)/iu;

function Fault({ fault, code }: { readonly fault: LinkFault; readonly code: string }) {
  const { heading, body } = sharedText.faults[fault];
  return (
    <>
      <PageHeading>{heading}</PageHeading>
      <p>{body}</p>
      {fault === 'newerVersion' && (
        <>
          <p>
            {sharedText.faultCode}: <code>{code}</code>
          </p>
          <Button onClick={reloadPage}>{sharedText.reload}</Button>
        </>
      )}
    </>
  );
}

/** The payload of an invite that was taken for a result. */
function findInvite(text: string): string | undefined {
  const read = readInviteLink(text, itemSets);
  return read.kind === 'invite' ? read.payload : undefined;
}

function IsInvite({ payload }: { readonly payload: string }) {
  const { heading, body, open } = inviteText.isInvite;
  return (
    <>
      <PageHeading>{heading}</PageHeading>
      <p>{body}</p>
      <p>
        <Link className={buttonClass('primary')} to={{ pathname: paths.invite, hash: payload }}>
          {open}
        </Link>
      </p>
    </>
  );
}

/** What the tab calls a result: the page has other headings for other results. */
function nameResult({ kind }: LinkedResult, isComparing: boolean): string {
  if (isComparing) return titleOf(sharedText.compareTitle);
  return kind === 'full' ? pageTitles.r : titleOf(sharedText.summaryTitle);
}

/** `/r`: a result that somebody shared, for reading only; or a box for its code. */
export function SharedRoute() {
  const { pathname, hash, state } = useLocation();
  const navigate = useNavigate();
  const goOn = useGoOn();
  const entry = (state ?? {}) as Partial<SharedEntry>;
  const isInPath = isSharedPath(pathname);
  const hasReachedLog = isInPath || entry.hasReachedLog === true;
  const text = pathname + hash;
  const read = useMemo(() => readResultLink(text, itemSets), [text]);
  const isEmpty = !isInPath && hash === '';
  const invited = isEmpty || read.kind === 'result' ? undefined : findInvite(text);
  const payload = read.kind === 'result' ? read.payload : undefined;
  useFocusHeading(payload ?? read.kind);

  // Only what the decoder made of the address goes back into it.
  useEffect(() => {
    if (payload === undefined || (!isInPath && hash === `#${payload}`)) return;
    const cleaned: SharedEntry = { hasReachedLog, isComparing: false };
    goOn({ pathname: paths.shared, hash: payload }, { replace: true, state: cleaned });
  }, [payload, hash, isInPath, hasReachedLog, goOn]);

  const compare = (isComparing: boolean) => {
    const comparing: SharedEntry = { hasReachedLog, isComparing };
    if (isComparing) goOn({ pathname: paths.shared, hash: payload ?? '' }, { state: comparing });
    else void navigate(-1);
  };

  const code = text
    .replace(MARK, '')
    .replaceAll(/[^\w-]/gu, '')
    .slice(0, LONGEST_CODE);
  const damaged = read.kind === 'mistyped' || read.kind === 'cutOff' ? code : undefined;

  const open = (typed: string) => {
    const found = readResultLink(typed, itemSets);
    const invite = found.kind === 'result' ? undefined : findInvite(typed);
    if (found.kind === 'result') goOn({ pathname: paths.shared, hash: found.payload });
    else if (invite === undefined) return found.kind;
    else goOn({ pathname: paths.invite, hash: invite });
    return undefined;
  };

  const title =
    read.kind === 'result'
      ? nameResult(read.result, entry.isComparing === true)
      : titleOf(
          isEmpty
            ? sharedText.openHeading
            : (invited === undefined ? sharedText.faults[read.kind] : inviteText.isInvite).heading,
        );

  return (
    <>
      <title>{title}</title>
      {read.kind === 'result' ? (
        <SharedResult
          key={read.payload}
          shared={read.result}
          payload={read.payload}
          hasReachedLog={hasReachedLog}
          isComparing={entry.isComparing === true}
          onComparing={compare}
        />
      ) : (
        <div className={styles.prose}>
          {isEmpty ? (
            <>
              <PageHeading>{sharedText.openHeading}</PageHeading>
              <p>{sharedText.openBody}</p>
            </>
          ) : invited !== undefined ? (
            <IsInvite payload={invited} />
          ) : (
            <Fault fault={read.kind} code={code} />
          )}
          <OpenCode key={damaged} code={damaged} onOpen={open} />
        </div>
      )}
    </>
  );
}
