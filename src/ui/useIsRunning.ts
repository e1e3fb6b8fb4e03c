import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** False while a page is made by the build and taken over by the app, true from then on. */
export function useIsRunning(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
