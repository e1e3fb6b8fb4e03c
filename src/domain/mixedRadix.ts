/**
 * One number from digits of different radices, the first digit weighing most.
 * @param digits - Whole numbers, each 0 to its radix less 1.
 * @param radices - Each at most 65,536.
 * @param byteCount - Enough for the number; its bytes come highest first.
 */
export function joinDigits(digits: readonly number[], radices: readonly number[], byteCount: number): Uint8Array {
  const bytes = new Uint8Array(byteCount);
  // Bytes before this one are still 0.
  let first = byteCount;
  radices.forEach((radix, place) => {
    let carry = digits[place] ?? 0;
    for (let i = byteCount - 1; i >= first || carry > 0; i -= 1) {
      const value = (bytes[i] ?? 0) * radix + carry;
      bytes[i] = value & 0xff;
      carry = value >>> 8;
      first = Math.min(first, i);
    }
  });
  return bytes;
}

/**
 * The digits of a number that joinDigits gives.
 * @returns undefined for a number that no digits give.
 */
export function splitDigits(bytes: Uint8Array, radices: readonly number[]): readonly number[] | undefined {
  const rest = Uint8Array.from(bytes);
  const digits: number[] = [];
  let first = 0;
  for (const radix of radices.toReversed()) {
    let carry = 0;
    while (rest[first] === 0) first += 1;
    for (let i = first; i < rest.length; i += 1) {
      const value = (carry << 8) | (rest[i] ?? 0);
      rest[i] = Math.floor(value / radix);
      carry = value % radix;
    }
    digits.push(carry);
  }
  return rest.every((byte) => byte === 0) ? digits.toReversed() : undefined;
}
