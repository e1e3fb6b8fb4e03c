import { walkResultLinks } from './findResultLinks.ts';
import type { ItemSet, LinkFault } from './linkModel.ts';
import { makePerson, type TeamPerson } from './teamModel.ts';

/** A line that looked like a result and is none. */
export interface BadLine {
  /** From 1. */
  readonly line: number;
  readonly fault: LinkFault;
}

export interface TeamReadingStep {
  /** Share of the text that was read, 0 to 1. */
  readonly share: number;
  readonly found?:
    | { readonly kind: 'person'; readonly line: number; readonly person: TeamPerson }
    | ({ readonly kind: 'bad' } & BadLine);
}

const MOST_LABEL = 60;
/** What would draw as something else than it is; a label has none. */
const CONTROLS = /[\p{Cc}\p{Bidi_Control}]/gu;

/** @returns The label as it is kept, 1 to 60 characters in one line; undefined for an empty or longer one. */
export function cleanLabel(text: string): string | undefined {
  const clean = text
    .replaceAll(/\s/gu, ' ')
    .replaceAll(CONTROLS, '')
    .replaceAll(/ {2,}/gu, ' ')
    .trim()
    .normalize('NFC');
  return clean === '' || clean.length > MOST_LABEL ? undefined : clean;
}

/**
 * The label of a line as a table or a person writes it: `label, link`, `label;link`, `label<tab>link`, quoted or not.
 * Dates and numbers that stand before it are no labels, and prose is none.
 * @param before - What stands before the code in its line.
 */
export function readLabel(before: string): string | undefined {
  const quoted = /^\s*"((?:[^"]|"")+)"\s*[,;\t]\s*"?[^\s",;]*$/u.exec(before);
  if (quoted?.[1]) return cleanLabel(quoted[1].replaceAll('""', '"'));
  const cells = before.split(/[,;\t]/u);
  const own = cells.pop() ?? '';
  // The cell of a link holds a link alone.
  if (/\S\s/u.test(own.trimStart())) return undefined;
  const words = cells.map((cell) => cell.trim().replaceAll(/^"|"$/gu, ''));
  const label = words.find((cell) => /^\p{L}/u.test(cell) && !/:\/\//u.test(cell));
  return label === undefined ? undefined : cleanLabel(label);
}

/**
 * Reads the people of a team out of any text: mails, chats, tables, `label, link` lines. In small steps, so that a page
 * can draw in between; never throws.
 * @param itemSets - Every set that was ever released.
 */
export function* walkTeamText(text: string, itemSets: readonly ItemSet[]): Generator<TeamReadingStep, void> {
  for (const { share, link, before = '' } of walkResultLinks(text, itemSets)) {
    if (!link) yield { share };
    else if (link.kind === 'result') {
      const { line, payload, result } = link;
      const label = readLabel(before);
      const person = makePerson({ payload, ...(label !== undefined && { label }) }, result, itemSets);
      yield { share, found: { kind: 'person', line, person } };
    } else yield { share, found: { kind: 'bad', line: link.line, fault: link.kind } };
  }
}
