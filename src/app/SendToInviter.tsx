import { itemSets } from '#content/itemSets/itemSets.ts';
import { formatIsoDay } from '#content/text/days.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import type { FullResult } from '#domain/linkModel.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';
import { SendResult } from '#features/share/SendResult.tsx';
import { getRole } from './instrument.ts';
import { makeLink } from './resultLink.ts';
import type { TakenInvite } from './useInvite.ts';

interface SendToInviterProps {
  readonly own: FullResult;
  readonly taken: TakenInvite;
}

/** The way to answer an invite, once all that it asks for is answered. */
export function SendToInviter({ own, taken }: SendToInviterProps) {
  return (
    <SendResult
      link={makeLink(encodeResult(summarizeResult(own, itemSets), itemSets))}
      day={formatIsoDay(formatDaySince2026(own.day))}
      roleName={getRole(own.role).name}
      hasMore={taken.others.some(({ progress }) => progress.answered > 0)}
    />
  );
}
