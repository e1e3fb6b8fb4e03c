import { startTransition, useEffect, useState } from 'react';

/** Code that a page can begin without. */
export interface LateModule<Value> {
  /** Fetches it before it is needed. Rejects when it cannot be fetched; it may be tried again. */
  readonly load: () => Promise<void>;
  /** Undefined until the page has been drawn without it and it is fetched. A page whose late code cannot be fetched fails. */
  readonly useValue: (isWanted: boolean) => Value | undefined;
}

export function makeLateModule<Value extends object>(fetchModule: () => Promise<Value>): LateModule<Value> {
  let fetched: Value | undefined;
  const load = async () => {
    fetched ??= await fetchModule();
  };
  function useValue(isWanted: boolean): Value | undefined {
    const [value, setValue] = useState<Value>();
    const [failure, setFailure] = useState<{ readonly error: unknown }>();
    const isMissing = isWanted && value === undefined;
    useEffect(() => {
      if (!isMissing) return undefined;
      let isGone = false;
      load().then(
        () => isGone || startTransition(() => setValue(fetched)),
        (error: unknown) => isGone || setFailure({ error }),
      );
      return () => {
        isGone = true;
      };
    }, [isMissing]);
    if (failure) throw failure.error;
    return value;
  }
  return { load, useValue };
}
