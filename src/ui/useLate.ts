import { useEffect, useState } from 'react';

/**
 * Loads what the page can do without, once its words stand; the page keeps its place free.
 * @param load - The same function each time.
 * @returns The value, undefined while it is on its way, or "missing" when it cannot be loaded.
 */
export function useLate<Value>(load: () => Promise<Value>): Value | 'missing' | undefined {
  const [late, setLate] = useState<{ readonly value: Value | 'missing' }>();
  useEffect(() => {
    let isGone = false;
    const keep = (value: Value | 'missing') => {
      if (!isGone) setLate({ value });
    };
    load().then(keep, () => keep('missing'));
    return () => {
      isGone = true;
    };
  }, [load]);
  return late?.value;
}
