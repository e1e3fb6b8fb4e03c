import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** On a new page the focus goes to its heading and the view to its top, as it would without scripts. */
export function useArrival(): void {
  const { pathname, search } = useLocation();
  // Of the search only the question number makes a new page; filters do not.
  const question = new URLSearchParams(search).get('q');
  const hasArrived = useRef(false);
  useLayoutEffect(() => {
    // The first page of a tab is left to the browser.
    if (!hasArrived.current) {
      hasArrived.current = true;
      return;
    }
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-deps -- the address tells when to move, not where to
  }, [pathname, question]);
}
