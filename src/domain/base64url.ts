const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;

const NONE = -1;

const values = new Int8Array(128).fill(NONE);
for (let value = 0; value < ALPHABET.length; value += 1) values[ALPHABET.charCodeAt(value)] = value;

/** The value of the character at a place of a text, 0 to 63; -1 for one outside of `A-Z a-z 0-9 - _`, and for none. */
export function readCharacter(text: string, at: number): number {
  return values[text.charCodeAt(at)] ?? NONE;
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
  for (let at = 0; at < text.length; at += 1) {
    const value = readCharacter(text, at);
    if (value === NONE) return undefined;
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
