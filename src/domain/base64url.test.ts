import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64url, encodeBase64url } from './base64url.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('base64url', () => {
  it.each([
    // RFC 4648, section 10, without the padding.
    { bytes: bytesOf(''), text: '' },
    { bytes: bytesOf('f'), text: 'Zg' },
    { bytes: bytesOf('fo'), text: 'Zm8' },
    { bytes: bytesOf('foo'), text: 'Zm9v' },
    { bytes: bytesOf('foob'), text: 'Zm9vYg' },
    { bytes: bytesOf('fooba'), text: 'Zm9vYmE' },
    { bytes: bytesOf('foobar'), text: 'Zm9vYmFy' },
    // RFC 4648, section 9: the bytes of 0x14fb9c03d97e and of its prefixes; and the two characters of the URL alphabet.
    { bytes: Uint8Array.of(0x14, 0xfb, 0x9c, 0x03, 0xd9, 0x7e), text: 'FPucA9l-' },
    { bytes: Uint8Array.of(0xff, 0xef), text: '_-8' },
  ])('writes and reads "$text"', ({ bytes, text }) => {
    expect(encodeBase64url(bytes)).toBe(text);
    expect(decodeBase64url(text)).toEqual(bytes);
  });

  it.each(['Zh', 'Zm9', 'A', 'AAAAA', 'Zg==', 'Zm+v', 'Zm/v', 'Zm8 ', 'Zm8\n', 'Ｚg', '\u{1F600}a'])(
    'does not read "%s"',
    (text) => {
      expect(decodeBase64url(text)).toBeUndefined();
    },
  );

  it('never ends in "-" or "_" unless the bytes come in threes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 48 }), (bytes) => {
        const text = encodeBase64url(bytes);
        expect(decodeBase64url(text)).toEqual(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(bytes.length % 3 === 0 || !/[-_]$/u.test(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
