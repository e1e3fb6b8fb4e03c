import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.testing.ts';
import { writeCsv } from './csv.ts';

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
