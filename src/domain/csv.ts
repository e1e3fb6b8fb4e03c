/** A number stays a number; text is quoted and made safe as needed. */
export type CsvCell = string | number;

/** A spreadsheet would run text that begins like this as a formula. */
const FORMULA_START = /^[=+\-@\t\r\n]/u;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

function writeCell(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A truth as it stands in a cell. */
export function yesNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

/**
 * A table as RFC 4180 has it: commas, CRLF after every row, quotes doubled inside quotes.
 * Text that begins with = + - @, a tab or a line break gets a ' before it, so that no spreadsheet runs it.
 * @param rows - The first one holds the names of the columns.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}
