import type { Invite } from '#domain/inviteLink.ts';
import { QUESTIONNAIRE_IDS } from '#domain/model.ts';

export interface GoldenInvite {
  readonly name: string;
  readonly payload: string;
  readonly holds: Invite;
}

const [records, video, communication, troubleshooting] = QUESTIONNAIRE_IDS;

/** What the golden invites of an item set hold. Add at the end; what is there stays. */
export const goldenInvites: readonly { readonly name: string; readonly holds: Omit<Invite, 'itemSet'> }[] = [
  { name: 'everything, any role, no date', holds: { length: 'full', parts: QUESTIONNAIRE_IDS } },
  {
    name: 'nurses, all parts, by the end of March 2027',
    holds: { role: 'RN', length: 'full', parts: QUESTIONNAIRE_IDS, dueDay: 454 },
  },
  { name: 'a quick look at video visits', holds: { length: 'quick', parts: [video] } },
  {
    name: 'support staff, two parts, on the first day',
    holds: { role: 'ITS', length: 'quick', parts: [records, troubleshooting], dueDay: 0 },
  },
  {
    name: 'people without a role, on the last day',
    holds: { role: 'NONE', length: 'full', parts: [communication], dueDay: 65_535 },
  },
  {
    name: 'the first role, three parts',
    holds: { role: 'GP', length: 'full', parts: [records, video, communication], dueDay: 365 },
  },
];
