const KEY = 'webside-shared-computer';

/** True when this tab was told that it is on a shared computer; a reload does not forget it, closing the tab does. */
export function isMarkedShared(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    // Storage is blocked: then nothing is kept anyway.
    return false;
  }
}

/** Marks this tab as one on a shared computer, or takes the mark away. It holds no answer. */
export function markShared(isShared: boolean): void {
  try {
    if (isShared) sessionStorage.setItem(KEY, 'yes');
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is blocked: a reload then asks again.
  }
}
