/** Safari has no such moments of its own: then a moment later. */
const LATER_MS = 200;

/**
 * Fetches what will be needed soon, one after the other, when the browser has nothing else to do. What fails here shows
 * itself when it is needed.
 */
export function whenIdle(loads: readonly (() => Promise<unknown>)[]): void {
  const loadAll = async () => {
    // One after the other: what comes first is needed first.
    // oxlint-disable-next-line no-await-in-loop
    for (const load of loads) await load().catch(() => undefined);
  };
  const { requestIdleCallback } = globalThis as Partial<typeof globalThis>;
  if (requestIdleCallback) requestIdleCallback(() => void loadAll());
  else setTimeout(() => void loadAll(), LATER_MS);
}
