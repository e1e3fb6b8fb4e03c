import type { ReactNode } from 'react';
import { newTab } from '#content/text/common.ts';
import standing from './standing.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface ExternalLinkProps {
  readonly href: string;
  /** True where other words stand on its line. */
  readonly isInSentence?: boolean;
  readonly children: ReactNode;
}

/** A link to another site, in a new tab, which is said; the site does not learn where the person comes from. */
export function ExternalLink({ href, isInSentence = false, children }: ExternalLinkProps) {
  return (
    <a className={isInSentence ? undefined : standing.alone} href={href} target="_blank" rel="noreferrer">
      {children}
      <VisuallyHidden>{newTab}</VisuallyHidden>
    </a>
  );
}
