import { useMemo } from 'react';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { decodeInvite, type Invite } from '#domain/inviteLink.ts';
import { useAssessment } from '#state/assessmentStore.ts';
import type { Part } from './buildParts.ts';
import { useParts } from './useParts.ts';

/** The invite that a person took up, and how far they are with it. */
export interface TakenInvite {
  readonly invite: Invite;
  /** The questionnaires that it asks for. */
  readonly asked: readonly Part[];
  readonly others: readonly Part[];
  readonly isDone: boolean;
}

/** @returns undefined where there is no invite, or it is one that this version cannot read. */
export function useInvite(): TakenInvite | undefined {
  const code = useAssessment((state) => state.invite.code);
  const parts = useParts();
  return useMemo(() => {
    const read = code === null ? undefined : decodeInvite(code, itemSets);
    if (read?.kind !== 'invite') return undefined;
    const { invite } = read;
    const asked = parts.filter(({ id }) => invite.parts.includes(id));
    return {
      invite,
      asked,
      others: parts.filter((part) => !asked.includes(part)),
      isDone: asked.every(({ progress }) => progress.state === 'done'),
    };
  }, [code, parts]);
}
