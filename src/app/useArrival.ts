import { useLayoutEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Key that the router gives to the address a tab was opened with. */
const FIRST_KEY = 'default';

/** On a new page the focus goes to its heading and the view to its top, as it would without scripts. */
export function useArrival(): void {
  const { pathname, search, key } = useLocation();
  const navigation = useNavigationType();
  useLayoutEffect(() => {
    if (key === FIRST_KEY) return;
    if (navigation !== NavigationType.Pop) window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
    // oxlint-disable-next-line react/exhaustive-deps -- a change of the hash or of the state is not a new page
  }, [pathname, search]);
}
