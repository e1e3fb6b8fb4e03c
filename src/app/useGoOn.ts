import { useCallback } from 'react';
import { useLocation, useNavigate, type NavigateOptions, type To } from 'react-router';
import { isStillAt } from '#platform/address.ts';

/**
 * Goes on from this page to another. The address goes on a moment before the page: in that moment the last press counts,
 * in place of the one before, and what would only put an address right does nothing.
 */
export function useGoOn(): (to: To, options?: NavigateOptions) => void {
  const navigate = useNavigate();
  const { key } = useLocation();
  return useCallback(
    (to, options) => {
      if (isStillAt(key)) void navigate(to, options);
      else if (!options?.replace) void navigate(to, { ...options, replace: true });
    },
    [key, navigate],
  );
}
