import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupCode } from './groupCode.ts';

describe('groupCode', () => {
  it.each([
    ['', ''],
    ['abc', 'abc'],
    ['abcd', 'abcd'],
    ['abcdefghi', 'abcd efgh i'],
  ])('writes %j as %j', (code, grouped) => {
    expect(groupCode(code)).toBe(grouped);
  });

  it('changes nothing but the spaces', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{0,64}$/u), (code) => {
        const groups = groupCode(code).split(' ');
        expect(groups.join('')).toBe(code);
        expect(groups.slice(0, -1).every((group) => group.length === 4)).toBe(true);
      }),
    );
  });
});
