import { stampAfter } from '#domain/merge.ts';
import { useAssessment } from './assessmentStore.ts';
import { flush, keepForWriting, save } from './saving.ts';
import type { Profile } from './inputs.ts';

/** What was changed of the profile before the saved one was read. */
let changesWhileLoading: Partial<Profile> = {};
/** The profile as it was found on this device. */
let found: Profile | undefined;
/** True once the person has started here, now or at an earlier visit. */
let hasStarted = false;

/** The profile is kept from the start or the first answer on, so that looking around leaves nothing behind. */
export function saveProfile(): void {
  const { answers, phase, profile, profileAt } = useAssessment.getState();
  const isKept = hasStarted || Object.keys(answers).length > 0;
  if (phase !== 'ready' || !isKept) return;
  const value = { ...profile, at: profileAt };
  void save({ store: 'settings', key: 'profile', value });
}

/** Keeps role and length from the start on, so that they survive a refresh before the first answer. */
export function keepProfile(): void {
  hasStarted = true;
  saveProfile();
}

export function changeProfile(change: Partial<Profile>): void {
  const { phase, profile, profileAt } = useAssessment.getState();
  if (phase === 'loading') changesWhileLoading = { ...changesWhileLoading, ...change };
  useAssessment.setState({ profile: { ...profile, ...change }, profileAt: stampAfter(Date.now(), profileAt) });
  saveProfile();
}

/**
 * The profile after one was read: the newer of both, with what was changed here in the meantime.
 * @param read - The profile as it is on the device; undefined when there is none.
 */
export function joinProfile(read: { readonly profile: Profile; readonly at: number } | undefined): {
  readonly profile: Profile;
  readonly profileAt: number;
} {
  const { phase, profile, profileAt } = useAssessment.getState();
  const changes = changesWhileLoading;
  changesWhileLoading = {};
  if (phase === 'loading') found = read?.profile;
  hasStarted ||= read !== undefined;
  if (!read || (phase === 'ready' && profileAt >= read.at)) return { profile, profileAt };
  if (Object.keys(changes).length === 0) return { profile: read.profile, profileAt: read.at };
  return { profile: { ...read.profile, ...changes }, profileAt: stampAfter(profileAt, read.at) };
}

/** Saves what was chosen before the saved profile was read; what was only read is left as it is. */
export function saveChangedProfile(): void {
  if (useAssessment.getState().profile !== found) saveProfile();
}

/** Leaves the profile on this device as it was found, because this tab turned out to be on a shared computer. */
export function returnProfile(): void {
  const { profile, profileAt } = useAssessment.getState();
  if (!found || profile === found) return;
  const value = { ...found, at: stampAfter(Date.now(), profileAt) };
  keepForWriting([{ store: 'settings', key: 'profile', value }]);
  // At once: after this step the tab keeps nothing.
  void flush();
}

/** Forgets that the person has started here. */
export function forgetProfile(): void {
  found = undefined;
  hasStarted = false;
  changesWhileLoading = {};
}
