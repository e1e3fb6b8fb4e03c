import { reloadPage } from './reload.ts';

const KEY = 'webside-reloaded';
const lost = new WeakSet<object>();

/** Remembers which errors mean that a part of the app could not be loaded, for example after a new release. */
export function watchLostParts(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => lost.add(payload));
}

export function isLostPart(error: unknown): boolean {
  return typeof error === 'object' && error !== null && lost.has(error);
}

/** True when the site answers, and a reload would not end on the browser's own error page. */
function reachSite(siteAddress: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const picture = new Image();
  picture.addEventListener('load', () => resolve(true));
  picture.addEventListener('error', () => resolve(false));
  // Pictures are all that the security policy lets a page ask for.
  picture.src = `${siteAddress}favicon.svg?${Date.now()}`;
  return promise;
}

/** The address of the script with which the page began: it is another one in each release. */
function findRelease(): string {
  return document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
}

/** False when this tab was reloaded for this release before, or cannot remember it. */
function markReload(): boolean {
  try {
    const release = findRelease();
    if (sessionStorage.getItem(KEY) === release) return false;
    sessionStorage.setItem(KEY, release);
    return true;
  } catch {
    return false;
  }
}

/**
 * Loads the page anew to get the parts of the present release: once for each release, and only when the site answers.
 * @param siteAddress - With the sub-path, ending in a slash.
 * @returns False when the page is not loaded anew.
 */
export async function reloadOnce(siteAddress: string): Promise<boolean> {
  const isReached = await reachSite(siteAddress);
  if (!isReached || !markReload()) return false;
  reloadPage();
  return true;
}
