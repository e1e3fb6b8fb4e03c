import { describe, expect, it } from 'vitest';
import { readText } from './files.ts';

const makeFile = (...bytes: readonly number[]) => new File([new Uint8Array(bytes)], 'a.csv');
const utf8 = [...new TextEncoder().encode('Müller, ä')];
const utf16 = Array.from('Müller, ä', (character) => character.codePointAt(0) ?? 0);

describe('the text of a file', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8]],
    ['UTF-16, low byte first', [0xff, 0xfe, ...utf16.flatMap((code) => [code, 0])]],
    ['UTF-16, high byte first', [0xfe, 0xff, ...utf16.flatMap((code) => [0, code])]],
    ['an older spreadsheet', utf16],
  ])('is read from %s', async (_, bytes) => {
    expect(await readText(makeFile(...bytes))).toBe('Müller, ä');
  });

  it('is empty for an empty file, and none for one that is far too large', async () => {
    expect(await readText(makeFile())).toBe('');
    expect(await readText(makeFile(65, 66, 67), 2)).toBeUndefined();
  });
});
