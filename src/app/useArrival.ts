import { useLayoutEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** On a new page the focus goes to its heading and the view to its top, as it would without scripts. */
export function useArrival(): void {
  const { pathname, search } = useLocation();
  const navigation = useNavigationType();
  const hasArrived = useRef(false);
  useLayoutEffect(() => {
    // The first page of a tab is left to the browser.
    if (!hasArrived.current) {
      hasArrived.current = true;
      return;
    }
    if (navigation !== NavigationType.Pop) window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-deps -- a change of the hash or of the kind of navigation is not a new page
  }, [pathname, search]);
}
