const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;

const valueOf: ReadonlyMap<string, number> = new Map(ALPHABET.split('').map((character, value) => [character, value]));

/** The value of a character, 0 to 63; undefined for one outside of `A-Z a-z 0-9 - _`. */
export function readCharacter(character: string): number | undefined {
  return valueOf.get(character);
}

/** base64url without padding (RFC 4648, section 5). */
export function encodeBase64url(bytes: Iterable<number>): string {
  let text = '';
  let held = 0;
  let heldBits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    heldBits += 8;
    while (heldBits >= BITS) {
      heldBits -= BITS;
      text += ALPHABET.charAt(held >>> heldBits);
      held &= (1 << heldBits) - 1;
    }
  }
  return heldBits === 0 ? text : text + ALPHABET.charAt(held << (BITS - heldBits));
}

/**
 * Reads base64url without padding, in its one right spelling only.
 * @returns undefined for a character outside of the alphabet, a length that no bytes have, or spare bits that are not 0.
 */
export function decodeBase64url(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * BITS) / 8));
  let held = 0;
  let heldBits = 0;
  let count = 0;
  for (const character of text) {
    const value = valueOf.get(character);
    if (value === undefined) return undefined;
    held = (held << BITS) | value;
    heldBits += BITS;
    if (heldBits >= 8) {
      heldBits -= 8;
      bytes[count] = held >>> heldBits;
      held &= (1 << heldBits) - 1;
      count += 1;
    }
  }
  return heldBits < BITS && held === 0 ? bytes : undefined;
}
