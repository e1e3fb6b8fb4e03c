import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinDigits, splitDigits } from './mixedRadix.ts';

const places = fc.array(
  fc
    .integer({ min: 1, max: 65_536 })
    .chain((radix) => fc.record({ radix: fc.constant(radix), digit: fc.nat(radix - 1) })),
  { maxLength: 12 },
);

describe('mixed radix', () => {
  it('is worked out by hand', () => {
    // (2 x 7 + 6) x 37 + 36 = 776 = 3 x 256 + 8
    expect([...joinDigits([2, 6, 36], [3, 7, 37], 3)]).toEqual([0, 3, 8]);
    expect(splitDigits(Uint8Array.of(0, 3, 8), [3, 7, 37])).toEqual([2, 6, 36]);
    // One more is a number that these digits do not give.
    expect(splitDigits(Uint8Array.of(0, 3, 9), [3, 7, 37])).toBeUndefined();
  });

  it('agrees with arithmetic on large whole numbers, and gives the digits back', () => {
    fc.assert(
      fc.property(places, (given) => {
        const radices = given.map(({ radix }) => radix);
        const digits = given.map(({ digit }) => digit);
        const bytes = joinDigits(digits, radices, 25);
        const number = given.reduce((sum, { radix, digit }) => sum * BigInt(radix) + BigInt(digit), 0n);
        expect(BigInt(`0x${Buffer.from(bytes).toString('hex')}`)).toBe(number);
        expect(splitDigits(bytes, radices)).toEqual(digits);
      }),
    );
  });
});
