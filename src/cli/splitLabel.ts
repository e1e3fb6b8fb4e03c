import { itemSets } from '#content/itemSets/itemSets.ts';
import { findResultLinks } from '#domain/findResultLinks.ts';

export interface LabelledLine {
  /** What a person wrote before the link; undefined where there is nothing. */
  readonly label: string | undefined;
  /** The line from the link on. */
  readonly rest: string;
}

/** A first column, bare or quoted as in a table, and all that follows it. */
const COLUMNS = /^\s*(?:"((?:[^"]|"")*)"|([^,;\t"]*))\s*[,;\t](.*)$/su;

/** Takes "label, link" apart; a first column that holds the link itself is no label. */
export function splitLabel(line: string): LabelledLine {
  const [, quoted, bare, rest = ''] = COLUMNS.exec(line) ?? [];
  const label = (quoted?.replaceAll('""', '"') ?? bare ?? '').trim();
  if (label === '' || findResultLinks(label, itemSets).length > 0) return { label: undefined, rest: line };
  return { label, rest };
}
