import type { ReactNode } from 'react';

/** The one heading of a page; takes the focus when a person arrives from another page. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}
