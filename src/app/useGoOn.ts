import { useCallback } from 'react';
import { useLocation, useNavigate, type NavigateOptions, type To } from 'react-router';
import { isStillAt } from '#platform/address.ts';

/**
 * Goes on from this page to another, once: the address goes on a moment before the page, and whoever has gone elsewhere
 * in that moment is neither called back nor sent twice.
 */
export function useGoOn(): (to: To, options?: NavigateOptions) => void {
  const navigate = useNavigate();
  const { key } = useLocation();
  return useCallback(
    (to, options) => {
      if (isStillAt(key)) void navigate(to, options);
    },
    [key, navigate],
  );
}
