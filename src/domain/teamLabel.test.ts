import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanTeamLabel, MOST_LABEL_CHARACTERS } from './teamLabel.ts';

describe('cleanTeamLabel', () => {
  it.each([
    ['  Ward B\t', 'Ward B'],
    ['two\r\nlines', 'two lines'],
    ['\u202Eevil\u2066', 'evil'],
    ['زهرا‌کریمی', 'زهرا‌کریمی'],
    ['👩🏽‍⚕️ night', '👩🏽‍⚕️ night'],
    ['half \uD83D', 'half'],
    ['\u0000\u200F ', undefined],
    ['', undefined],
  ])('makes of %j %j', (text, label) => {
    expect(cleanTeamLabel(text)).toBe(label);
  });

  it('gives one line of 1 to 60 characters, and leaves that as it is', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 90 }),
      fc.string({ unit: 'grapheme', maxLength: 90 }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const label = cleanTeamLabel(text);
        const length = Array.from(label ?? 'x').length;
        expect(length >= 1 && length <= MOST_LABEL_CHARACTERS).toBe(true);
        expect(cleanTeamLabel(label ?? '')).toBe(label);
        expect(label ?? '').not.toMatch(/[\r\n\u2028\u202E]/u);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
