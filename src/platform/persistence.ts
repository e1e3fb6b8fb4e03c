/** Whether the browser promised not to clear the storage of this site on its own; undefined when it does not tell. */
export async function isPersisted(): Promise<boolean | undefined> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return undefined;
  }
}

/** Asks the browser for that promise; some ask the person, others decide silently. False when it refuses. */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

/**
 * True where Safari's rule holds: storage of a site goes after seven days of use without a visit. Every browser on iOS
 * is Safari underneath; an app on the home screen is exempt.
 */
export function clearsAfterSevenDays(): boolean {
  return navigator.vendor.startsWith('Apple') && !window.matchMedia('(display-mode: standalone)').matches;
}
