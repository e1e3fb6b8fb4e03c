import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { isStillAt } from '#platform/address.ts';

/** Goes on to another address in place of this one; whoever has gone elsewhere meanwhile is not called back. */
export function Redirect({ to }: { readonly to: string }) {
  const navigate = useNavigate();
  const { key } = useLocation();
  useEffect(() => {
    if (isStillAt(key)) void navigate(to, { replace: true });
  }, [key, navigate, to]);
  return null;
}
