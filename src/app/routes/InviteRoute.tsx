import { useEffect, useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { inviteText } from '#content/text/invite.ts';
import { pageTitles, titleOf } from '#content/text/pageTitles.ts';
import { sharedText } from '#content/text/shared.ts';
import { readInviteLink, type ReadInvite } from '#domain/readInviteLink.ts';
import { reloadPage } from '#platform/reload.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { Button, buttonClass } from '#ui/Button.tsx';
import { CodeBox } from '#ui/CodeBox.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { InviteSection } from '#app/InviteSection.tsx';
import { isSharedPath } from '#app/isSharedPath.ts';
import { paths } from '#app/paths.ts';
import styles from '#app/Prose.module.css';
import { TakeInvite } from '#app/TakeInvite.tsx';
import { useFocusHeading } from '#app/useFocusHeading.ts';
import { useGoOn } from '#app/useGoOn.ts';

function OpenInvite() {
  const goOn = useGoOn();
  const open = (typed: string) => {
    const found = readInviteLink(typed, itemSets);
    if (found.kind === 'result') return inviteText.isResult;
    if (found.kind !== 'invite') return inviteText.faults[found.kind];
    goOn({ pathname: paths.invite, hash: found.payload });
    return undefined;
  };
  return <CodeBox label={inviteText.code} action={inviteText.open} onOpen={open} />;
}

function Unread({ read }: { readonly read: Exclude<ReadInvite, { kind: 'invite' }> }) {
  const { heading, body } = read.kind === 'result' ? inviteText.isResult : inviteText.faults[read.kind];
  return (
    <div className={styles.prose}>
      <title>{titleOf(heading)}</title>
      <PageHeading>{heading}</PageHeading>
      <p>{body}</p>
      {read.kind === 'newerVersion' && <Button onClick={reloadPage}>{sharedText.reload}</Button>}
      {read.kind === 'result' ? (
        <p>
          <Link className={buttonClass('primary')} to={{ pathname: paths.shared, hash: read.payload }}>
            {inviteText.isResult.open}
          </Link>
        </p>
      ) : (
        <OpenInvite />
      )}
    </div>
  );
}

function Make() {
  return (
    <div className={styles.prose}>
      <title>{titleOf(inviteText.makeHeading)}</title>
      <PageHeading>{inviteText.makeHeading}</PageHeading>
      <p>{inviteText.makeLead}</p>
      <InviteSection printsPoster />
      <section>
        <h2>{inviteText.openHeading}</h2>
        <p>{inviteText.openBody}</p>
        <OpenInvite />
      </section>
    </div>
  );
}

/** `/i`: an invite that somebody sent; without one in the address, the page that makes them. */
export function InviteRoute() {
  const { pathname, hash } = useLocation();
  const goOn = useGoOn();
  const isReady = useAssessment((state) => state.phase === 'ready');
  const isInPath = isSharedPath(pathname, 'i');
  const text = pathname + hash;
  const read = useMemo(() => readInviteLink(text, itemSets), [text]);
  const payload = read.kind === 'invite' ? read.payload : undefined;
  useFocusHeading(payload ?? read.kind);

  // Only what the decoder made of the address goes back into it.
  useEffect(() => {
    if (payload === undefined || (!isInPath && hash === `#${payload}`)) return;
    goOn({ pathname: paths.invite, hash: payload }, { replace: true });
  }, [payload, hash, isInPath, goOn]);

  return (
    <>
      {read.kind === 'invite' ? (
        <>
          <title>{pageTitles.i}</title>
          {isReady && <TakeInvite key={read.payload} invite={read.invite} payload={read.payload} />}
        </>
      ) : !isInPath && hash === '' ? (
        <Make />
      ) : (
        <Unread read={read} />
      )}
    </>
  );
}
