import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { useFocusHeading } from './useFocusHeading.ts';

/** Moves focus and view on every new page. */
export function useArrival(): void {
  const { pathname, search } = useLocation();
  // Of the search only the question number makes a new page; filters do not.
  const question = new URLSearchParams(search).get('q');
  const isReplaced = useNavigationType() === NavigationType.Replace;
  useFocusHeading(`${pathname}?${question}`, isReplaced ? pathname : undefined);
}
