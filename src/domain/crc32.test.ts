import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('crc32', () => {
  it.each([
    // The check value of CRC-32/BZIP2 in the catalogue of parametrised CRC algorithms.
    { text: '123456789', value: 0xfc_89_19_18 },
    { text: '', value: 0 },
    // The block sums that bzip2 itself writes for these files.
    { text: 'a', value: 0x19_93_9b_6b },
    { text: 'abc', value: 0x64_8c_bb_73 },
  ])('of "$text" is as published', ({ text, value }) => {
    expect(crc32(bytesOf(text))).toBe(value);
  });
});
