import { eraseDatabase } from '#platform/database.ts';
import { markShared } from '#platform/tabMark.ts';
import { tellTabs } from '#platform/tabs.ts';
import { markVisit } from '#platform/visitMark.ts';
import { makeState, useAssessment } from './assessmentStore.ts';
import { startAssessment } from './loading.ts';
import { forgetProfile, returnProfile } from './profile.ts';
import { stopSaving } from './saving.ts';

/** A fresh state of a tab that keeps nothing. */
function makeSharedState() {
  return { ...makeState(), phase: 'ready', keeping: 'sharedComputer' } as const;
}

/**
 * From now on this tab keeps nothing, and shows nothing that was saved here before; what is saved stays as it is.
 * Role, length and invite of this tab go on.
 */
export function keepNothing(): void {
  returnProfile();
  const { invite, profile, profileAt } = useAssessment.getState();
  const { role, length, hasLicence } = profile;
  const fresh = makeSharedState();
  useAssessment.setState({ ...fresh, invite, profile: { ...fresh.profile, role, length, hasLicence }, profileAt });
  markShared(true);
  markVisit(false);
}

/** Wipes the memory of a tab that keeps nothing: the next person finds nothing. */
export function wipeSharedComputer(): void {
  forgetProfile();
  useAssessment.setState(makeSharedState());
}

/**
 * Erases everything that this app keeps on this device, and starts afresh in memory and storage, in every tab.
 * @returns False when the browser refused, for example because another tab holds on to it.
 */
export async function eraseEverything(): Promise<boolean> {
  const isShared = useAssessment.getState().keeping === 'sharedComputer';
  stopSaving();
  const isErased = await eraseDatabase();
  forgetProfile();
  markVisit(false);
  tellTabs('erased');
  if (isShared) {
    wipeSharedComputer();
    return isErased;
  }
  useAssessment.setState(makeState());
  await startAssessment();
  return isErased;
}
