// What the router's links import of its framework mode, see leanRouter.ts. Links here fetch nothing ahead by themselves.
import { createContext, type Ref } from 'react';

export const FrameworkContext = createContext(undefined);

export function PrefetchPageLinks(): null {
  return null;
}

/** The second belongs to fetching ahead. */
export function mergeRefs<Node>(own: Ref<Node>): Ref<Node> {
  return own;
}

export function usePrefetchBehavior(): readonly [shouldPrefetch: false, ref: undefined, handlers: object] {
  return [false, undefined, {}];
}
