import { useEffect } from 'react';
import { useGoOn } from './useGoOn.ts';

/** Goes on to another address in place of this one. */
export function Redirect({ to }: { readonly to: string }) {
  const goOn = useGoOn();
  useEffect(() => goOn(to, { replace: true }), [goOn, to]);
  return null;
}
