import { itemSets } from '#content/itemSets/itemSets.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import type { FullResult } from '#domain/linkModel.ts';
import { makeLink } from './resultLink.ts';

/** The full link of the person's own result. */
export function makeOwnLink(own: FullResult): string {
  return makeLink(encodeResult(own, itemSets));
}
