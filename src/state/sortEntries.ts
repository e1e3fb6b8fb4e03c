import type { ItemAnswer, ItemId } from '#domain/answers.ts';
import type { Kept } from '#domain/merge.ts';
import type { StoredEntry } from '#platform/database.ts';
import type { DatedResult, DoneMark, KeptInvite, PlanChoices, Profile, ReportChoices, Restored } from './inputs.ts';
import type { Reader } from './reading.ts';

export interface Sorted {
  readonly kept: Kept;
  readonly profile: { readonly profile: Profile; readonly at: number } | undefined;
  readonly results: Readonly<Record<string, DatedResult>>;
  readonly done: Readonly<Record<string, DoneMark>>;
  readonly plan: { readonly choices: PlanChoices; readonly at: number } | undefined;
  readonly report: { readonly choices: ReportChoices; readonly at: number } | undefined;
  readonly invite: KeptInvite | undefined;
  readonly restored: Restored | undefined;
  readonly damaged: readonly StoredEntry[];
}

/** Checks every entry; what is not whole is listed with its raw content. Never throws. */
export function sortEntries(entries: readonly StoredEntry[], readEntry: Reader): Sorted {
  const answers: Partial<Record<ItemId, ItemAnswer>> = {};
  const answeredAt: Partial<Record<ItemId, number>> = {};
  const results: Record<string, DatedResult> = {};
  const done: Record<string, DoneMark> = {};
  const damaged: StoredEntry[] = [];
  let plan: Sorted['plan'];
  let report: Sorted['report'];
  let invite: KeptInvite | undefined;
  let restored: Restored | undefined;
  let profile: Sorted['profile'];
  let since = 0;
  for (const entry of entries) {
    const read = readEntry(entry);
    if (!read) damaged.push(entry);
    else if (read.kind === 'answer') {
      answers[read.item] = read.answer;
      answeredAt[read.item] = read.at;
    } else if (read.kind === 'profile') profile = read;
    else if (read.kind === 'round') since = read.at;
    else if (read.kind === 'plan') plan = read;
    else if (read.kind === 'report') report = read;
    else if (read.kind === 'invite') invite = read.invite;
    else if (read.kind === 'restored') restored = read.restored;
    else if (read.kind === 'result') results[read.key] = read.result;
    else done[read.resource] = read.mark;
  }
  return { kept: { since, answers, answeredAt }, profile, results, done, plan, report, invite, restored, damaged };
}
