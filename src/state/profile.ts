import { stampAfter } from '#domain/merge.ts';
import { useAssessment } from './assessmentStore.ts';
import { flush, keepForWriting, save } from './saving.ts';
import type { Profile } from './inputs.ts';

/** What was changed of the profile apart from the saved one: before it was read, or on a shared computer. */
let changes: Partial<Profile> = {};
/** The profile as it was found on this device. */
let found: Profile | undefined;
/** True once the person has started here, now or at an earlier visit. */
let hasStarted = false;

/** The profile is kept from the start or the first answer on, so that looking around leaves nothing behind. */
export function isProfileKept(): boolean {
  return hasStarted || Object.keys(useAssessment.getState().answers).length > 0;
}

/** Saves the profile, once it is kept. */
export function saveProfile(): void {
  const { phase, profile, profileAt } = useAssessment.getState();
  if (phase !== 'ready' || !isProfileKept()) return;
  const value = { ...profile, at: profileAt };
  void save({ store: 'settings', key: 'profile', value });
}

/** Keeps role and length from the start on, so that they survive a refresh before the first answer. */
export function keepProfile(): void {
  hasStarted = true;
  saveProfile();
}

export function changeProfile(change: Partial<Profile>): void {
  const { keeping, phase, profile, profileAt } = useAssessment.getState();
  if (phase === 'loading' || keeping === 'sharedComputer') changes = { ...changes, ...change };
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
  const changed = changes;
  changes = {};
  hasStarted ||= read !== undefined;
  if (phase === 'ready' && profileAt >= (read?.at ?? 0)) return { profile, profileAt };
  found = read?.profile;
  if (!read) return { profile, profileAt };
  if (Object.keys(changed).length === 0) return { profile: read.profile, profileAt: read.at };
  return { profile: { ...read.profile, ...changed }, profileAt: stampAfter(profileAt, read.at) };
}

/** Saves what was chosen before the saved profile was read; what was only read is left as it is. */
export function saveChangedProfile(): void {
  if (useAssessment.getState().profile !== found) saveProfile();
}

/** From an answer on the profile is the one of this device, also when a shared computer is chosen later. */
export function adoptProfile(): void {
  const { keeping, phase, profile } = useAssessment.getState();
  if (phase === 'ready' && keeping === 'device') found = profile;
}

/**
 * Leaves the profile on this device as it was found, because this tab turned out to be on a shared computer. What was
 * chosen here since goes back with the tab.
 */
export function returnProfile(): void {
  const { profile, profileAt } = useAssessment.getState();
  if (profile === found || profileAt === 0) return;
  const { role, length, hasLicence } = profile;
  changes = { role, length, hasLicence };
  if (!found) return;
  const value = { ...found, at: stampAfter(Date.now(), profileAt) };
  keepForWriting([{ store: 'settings', key: 'profile', value }]);
  // At once: after this step the tab keeps nothing.
  void flush();
}

/** Forgets that the person has started here, and what was chosen. */
export function forgetProfile(): void {
  found = undefined;
  hasStarted = false;
  changes = {};
}
