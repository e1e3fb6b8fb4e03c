import { cleanLinkText } from './cleanLinkText.ts';
import { decodeResult } from './decodeResult.ts';
import { findResultLinks, type FoundLink } from './findResultLinks.ts';
import type { ItemSet, LinkedResult, LinkFault } from './linkModel.ts';

export type ReadLink =
  | {
      readonly kind: 'result';
      readonly result: LinkedResult;
      /** The clean text after the "#". */
      readonly payload: string;
      /** True when the text was more than an address or a bare code, or was damaged on its way. */
      readonly wasRepaired: boolean;
    }
  | { readonly kind: LinkFault };

function isClean(text: string, payload: string): boolean {
  return text === payload || (text.endsWith(`#${payload}`) && !/\s/u.test(text));
}

function findFault(found: readonly FoundLink[]): LinkFault {
  for (const { kind } of found) if (kind !== 'result' && kind !== 'notALink') return kind;
  return 'notALink';
}

/**
 * Reads the one result that stands in an address or in whatever a person pasted or typed; the first of several.
 * Never throws. Nothing of the text is handed on but integers and the clean payload.
 * @param itemSets - Every set that was ever released.
 */
export function readResultLink(text: string, itemSets: readonly ItemSet[]): ReadLink {
  const found = findResultLinks(text, itemSets);
  for (const link of found) {
    if (link.kind !== 'result') continue;
    const { kind, result, payload } = link;
    return { kind, result, payload, wasRepaired: !isClean(text, payload) };
  }
  // A code typed by hand, with nothing else around it: its fault can be told exactly.
  const alone = decodeResult(cleanLinkText(text).replaceAll(/\s/gu, ''), itemSets).kind;
  if (alone !== 'result' && alone !== 'notALink') return { kind: alone };
  return { kind: findFault(found) };
}
