import { useLayoutEffect, useRef } from 'react';

export function goToHeading(): void {
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

/**
 * In a new place the focus goes to the heading and the view to the top, as they would without scripts.
 * @param same - Where the place only got another name: what the earlier name begins with. The focus then stays.
 */
export function useFocusHeading(place: string, same?: string): void {
  const earlier = useRef<string>(undefined);
  useLayoutEffect(() => {
    const before = earlier.current;
    earlier.current = place;
    // The first place of a tab is left to the browser.
    if (before === undefined || before === place || (same !== undefined && before === `${same}?null`)) return;
    goToHeading();
    // oxlint-disable-next-line react/exhaustive-deps -- the place tells when to move, not where to
  }, [place]);
}
