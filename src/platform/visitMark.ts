const KEY = 'webside-visited';

/** True when this device keeps something of an earlier visit. */
export function isVisitMarked(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Storage is blocked: then nothing is kept.
    return false;
  }
}

/** Notes that this device keeps something, or that it no longer does. The mark holds no answer. */
export function markVisit(isKept: boolean): void {
  try {
    if (isKept) localStorage.setItem(KEY, 'yes');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage is blocked: then the page of a first visit is shown, until loading ends.
  }
}
