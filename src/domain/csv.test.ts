import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv.ts';

/** Reads RFC 4180 one character at a time. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (isQuoted && character === '"' && text[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === ',') {
      row.push(cell);
      cell = '';
    } else if (!isQuoted && character === '\r') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i += 1;
    } else cell += character;
  }
  return rows;
}

describe('writeCsv', () => {
  it('ends every row with CRLF and quotes only what needs it', () => {
    expect(
      writeCsv([
        ['skill', 'note'],
        ['COM-4', 'plain, with "quotes"'],
        ['a\nb', 2.5],
      ]),
    ).toBe('skill,note\r\nCOM-4,"plain, with ""quotes"""\r\n"a\nb",2.5\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])('makes %j harmless', (text) => {
    expect(readCsv(writeCsv([[text]]))).toEqual([[`'${text}`]]);
  });

  it('leaves a negative number alone', () => {
    expect(writeCsv([[-1]])).toBe('-1\r\n');
  });

  it('gives back every table', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\n]/u.test(text));
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }));
    fc.assert(
      fc.property(rows, (table) => {
        expect(readCsv(writeCsv(table))).toEqual(table);
      }),
    );
  });
});
