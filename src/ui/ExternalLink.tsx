import type { ReactNode } from 'react';
import { newTab } from '#content/text/common.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** A link to another site, in a new tab, which is said; the site does not learn where the person comes from. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
      <VisuallyHidden>{newTab}</VisuallyHidden>
    </a>
  );
}
