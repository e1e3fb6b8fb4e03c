import { formatIsoDay } from '#content/text/days.ts';
import type { InviteWords } from '#content/text/invite.ts';
import { formatDaySince2026 } from '#domain/daysSince2026.ts';
import type { Invite } from '#domain/inviteLink.ts';
import type { RoleCode } from '#domain/model.ts';
import { buildParts } from './buildParts.ts';
import { getRole } from './instrument.ts';
import { toDay } from './ownResult.ts';

/** What an invite asks, in words. @param present - The role whose minutes are counted where the invite leaves it open. */
export function describeInvite({ role, length, parts, dueDay }: Invite, present: RoleCode): InviteWords {
  const asked = buildParts({ role: role ?? present, length, hasLicence: false, answers: {} });
  const minutes = asked.reduce((total, part) => total + (parts.includes(part.id) ? part.minutes : 0), 0);
  return {
    role: role && getRole(role).name,
    length,
    parts,
    minutes: Math.max(1, Math.round(minutes)),
    due: dueDay === undefined ? undefined : formatIsoDay(formatDaySince2026(dueDay)),
  };
}

/** True once the due date has passed on this device's calendar. */
export function isLate({ dueDay }: Invite): boolean {
  return dueDay !== undefined && dueDay < toDay(Date.now());
}
