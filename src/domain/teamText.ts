import { cleanLinkText } from './cleanLinkText.ts';
import { walkResultLinks } from './findResultLinks.ts';
import type { ItemSet, LinkFault } from './linkModel.ts';
import { cleanTeamLabel, MOST_LABEL_CHARACTERS } from './teamLabel.ts';
import { makePerson, type TeamPerson } from './teamModel.ts';
import { cutChatStamp, isWrittenDate } from './writtenDate.ts';

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

/** A longer one is prose. */
function takeLabel(text: string): string | undefined {
  return text.trim().length > MOST_LABEL_CHARACTERS ? undefined : cleanTeamLabel(text);
}

/** What a list or a quoted mail puts before a line. */
const LIST_MARK = /^(?:[>*•–-]\s*|\d{1,3}[.)]\s+)+/u;

/** The cells of a row, quoted ones as they were meant; the last one is that of the link. */
function splitCells(before: string): readonly string[] {
  const cells: string[] = [];
  const cell = /\s*(?:"((?:[^"]|"")*)"\s*|([^,;\t]*))[,;\t]/uy;
  let end = 0;
  for (let read = cell.exec(before); read; read = cell.exec(before)) {
    cells.push(read[1]?.replaceAll('""', '"') ?? read[2] ?? '');
    end = cell.lastIndex;
  }
  return [...cells, before.slice(end)];
}

/** True for a date, also for either half of one that a comma parts: "Nov 20, 2026". */
function isDateAt(cells: readonly string[], i: number): boolean {
  const [before = '', own = '', after = ''] = [cells[i - 1], cells[i], cells[i + 1]];
  return [own, `${before} ${own}`, `${own} ${after}`].some((text) => isWrittenDate(text));
}

/**
 * The label of a line as a table or a person writes it: `label, link`, `label;link`, `label<tab>link`, quoted or not,
 * behind the mark of a list. Of several cells the first one with letters, or else with a number, that is no date. Prose
 * is none; in doubt a label is kept, for a name that is lost is lost without a word.
 * @param before - What stands before the code in its line.
 */
export function readLabel(before: string): string | undefined {
  const cells = splitCells(cutChatStamp(before.trimStart().replace(LIST_MARK, '')));
  const own = cells.at(-1) ?? '';
  // The cell of a link holds a link alone.
  if (/\S\s/u.test(own.trimStart())) return undefined;
  const words = cells
    .slice(0, -1)
    .map((cell) => cell.trim())
    .filter((cell, i, all) => !cell.includes('://') && !isDateAt(all, i));
  const label = words.find((cell) => /\p{L}/u.test(cell)) ?? words.find((cell) => /\p{N}/u.test(cell));
  return label === undefined ? undefined : takeLabel(label);
}

/** A line that names a person and an address, and nothing else. */
const NAMED_ADDRESS = /^[^,;\t\n]*\p{L}[^,;\t\n]*[,;\t]\s*"?https?:\/\/\S+$/u;
/** A longer one is no such line, and one without end would hold the page up. */
const MOST_NAMED_ADDRESS = 400;

/** Who has a name and a wrong address would be missing without a word. */
function* walkNamedAddresses(cleaned: string, found: ReadonlySet<number>): Generator<TeamReadingStep, void> {
  let line = 1;
  for (let start = 0; start < cleaned.length; line += 1) {
    const next = cleaned.indexOf('\n', start);
    const end = next === -1 ? cleaned.length : next;
    const isNamed =
      !found.has(line) && end - start <= MOST_NAMED_ADDRESS && NAMED_ADDRESS.test(cleaned.slice(start, end).trim());
    yield { share: 1, ...(isNamed && { found: { kind: 'bad', line, fault: 'notALink' } as const }) };
    start = end + 1;
  }
}

/**
 * Reads the people of a team out of any text: mails, chats, tables, `label, link` lines. The text is cleaned at once,
 * then read in small steps, so that a page can draw in between; never throws.
 * @param itemSets - Every set that was ever released.
 */
export function* walkTeamText(text: string, itemSets: readonly ItemSet[]): Generator<TeamReadingStep, void> {
  const named = new Set<number>();
  const cleaned = cleanLinkText(text);
  for (const { share, link, before = '' } of walkResultLinks(cleaned, itemSets)) {
    if (!link) {
      yield { share };
      continue;
    }
    const { line } = link;
    named.add(line);
    if (link.kind === 'result') {
      const label = readLabel(before);
      const { payload, result } = link;
      const person = makePerson({ payload, ...(label !== undefined && { label }) }, result, itemSets);
      yield { share, found: { kind: 'person', line, person } };
    } else yield { share, found: { kind: 'bad', line, fault: link.kind } };
  }
  yield* walkNamedAddresses(cleaned, named);
}
