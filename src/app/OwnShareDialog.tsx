import { itemSets } from '#content/itemSets/itemSets.ts';
import { formatIsoDay } from '#content/text/days.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import type { FullResult } from '#domain/linkModel.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';
import { ShareDialog, type Shareable } from '#features/share/ShareDialog.tsx';
import { siteAddress } from '#platform/address.ts';
import { getRole } from './instrument.ts';
import { paths } from './paths.ts';
import { makeLink } from './resultLink.ts';

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

interface OwnShareDialogProps {
  readonly own: FullResult;
  /** Of the four questionnaires. */
  readonly doneParts: number;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The person's own result on its way to somebody. */
export function OwnShareDialog({ own, doneParts, isOpen, onClose }: OwnShareDialogProps) {
  return <ShareDialog shareable={isOpen ? makeShareable(own, doneParts) : undefined} onClose={onClose} />;
}
