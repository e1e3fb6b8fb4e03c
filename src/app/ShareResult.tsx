import { useState } from 'react';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { formatIsoDay } from '#content/text/common.ts';
import { shareText } from '#content/text/share.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import type { FullResult } from '#domain/linkModel.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';
import { ShareDialog, type Shareable } from '#features/share/ShareDialog.tsx';
import { siteAddress } from '#platform/address.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import { Button } from '#ui/Button.tsx';
import { getRole } from './instrument.ts';
import { makeOwnResult } from './ownResult.ts';
import { paths } from './paths.ts';
import { makeLink } from './resultLink.ts';
import { useParts } from './useParts.ts';

function makeShareable(own: FullResult, doneParts: number): Shareable {
  const full = encodeResult(own, itemSets);
  const summary = encodeResult(summarizeResult(own, itemSets), itemSets);
  const site = siteAddress(import.meta.env.BASE_URL);
  return {
    codes: { full, summary },
    links: { full: makeLink(full), summary: makeLink(summary) },
    roleName: getRole(own.role).name,
    day: formatIsoDay(formatDaySince2026(own.day)),
    doneParts,
    codeAddress: `${site.replace(/^https?:\/\//u, '')}${paths.shared.slice(1)}`,
  };
}

/** The way to share the person's own result; nothing before there is one. */
export function ShareResult() {
  const [isOpen, setOpen] = useState(false);
  const own = makeOwnResult(useAssessment());
  const doneParts = useParts().filter(({ progress }) => progress.state === 'done').length;
  if (!own) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{shareText.share}</Button>
      <ShareDialog shareable={isOpen ? makeShareable(own, doneParts) : undefined} onClose={() => setOpen(false)} />
    </>
  );
}
