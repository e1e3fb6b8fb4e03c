const SIGNS = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

/** Calls back at every key and touch on the page. @returns Ends it. */
export function hearActivity(onActive: () => void): () => void {
  for (const sign of SIGNS) window.addEventListener(sign, onActive, { capture: true, passive: true });
  return () => {
    for (const sign of SIGNS) window.removeEventListener(sign, onActive, { capture: true });
  };
}

/** The browser asks before the tab is closed or reloaded, whenever the question is answered with true. */
export function guardLeaving(shouldAsk: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (shouldAsk()) event.preventDefault();
  });
}
