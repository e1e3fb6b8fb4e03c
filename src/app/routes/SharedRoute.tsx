import { useEffect, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { pageTexts } from '#content/text/pages.ts';
import { sharedText } from '#content/text/shared.ts';
import type { LinkFault } from '#domain/linkModel.ts';
import { readResultLink } from '#domain/readResultLink.ts';
import { OpenCode } from '#features/share/OpenCode.tsx';
import { reloadPage } from '#platform/reload.ts';
import { Button } from '#ui/Button.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { isSharedPath } from '#app/isSharedPath.ts';
import { paths } from '#app/paths.ts';
import styles from '#app/Prose.module.css';
import { SharedResult } from '#app/SharedResult.tsx';
import { useFocusHeading } from '#app/useFocusHeading.ts';

/** Kept with the address that a link was cleaned to: what reached the log once stays there. */
const REACHED_LOG = 'reachedLog';
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
            {sharedText.faultCode}: <code>{code.replaceAll(/[^\w-]/gu, '').slice(0, LONGEST_CODE)}</code>
          </p>
          <Button onClick={reloadPage}>{sharedText.reload}</Button>
        </>
      )}
    </>
  );
}

/** `/r`: a result that somebody shared, for reading only; or a box for its code. */
export function SharedRoute() {
  const { pathname, hash, state } = useLocation();
  const navigate = useNavigate();
  const isInPath = isSharedPath(pathname);
  const text = pathname + hash;
  const read = useMemo(() => readResultLink(text, itemSets), [text]);
  const isEmpty = !isInPath && hash === '';
  const payload = read.kind === 'result' ? read.payload : undefined;
  useFocusHeading(payload ?? read.kind);

  // Only what the decoder made of the address goes back into it.
  useEffect(() => {
    if (payload === undefined || (!isInPath && hash === `#${payload}`)) return;
    const reached = isInPath ? REACHED_LOG : undefined;
    void navigate({ pathname: paths.shared, hash: payload }, { replace: true, state: reached });
  }, [payload, hash, isInPath, navigate]);

  const open = (typed: string) => {
    const found = readResultLink(typed, itemSets);
    if (found.kind !== 'result') return found.kind;
    void navigate({ pathname: paths.shared, hash: found.payload });
    return undefined;
  };

  return (
    <>
      <title>{pageTexts.r.title}</title>
      {read.kind === 'result' ? (
        <SharedResult
          key={read.payload}
          shared={read.result}
          payload={read.payload}
          hasReachedLog={isInPath || state === REACHED_LOG}
        />
      ) : (
        <div className={styles.prose}>
          {isEmpty ? (
            <>
              <PageHeading>{sharedText.openHeading}</PageHeading>
              <p>{sharedText.openBody}</p>
            </>
          ) : (
            <Fault fault={read.kind} code={text.replace(MARK, '')} />
          )}
          <OpenCode onOpen={open} />
        </div>
      )}
    </>
  );
}
