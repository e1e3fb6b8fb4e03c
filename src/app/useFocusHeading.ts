import { useLayoutEffect, useRef } from 'react';

/** In a new place the focus goes to the heading and the view to the top, as they would without scripts. */
export function useFocusHeading(place: string): void {
  const hasArrived = useRef(false);
  useLayoutEffect(() => {
    // The first place of a tab is left to the browser.
    if (!hasArrived.current) {
      hasArrived.current = true;
      return;
    }
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-deps -- the place tells when to move, not where to
  }, [place]);
}
