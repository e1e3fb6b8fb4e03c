const POLYNOMIAL = 0x04_c1_1d_b7;
const ALL_ONES = 0xff_ff_ff_ff;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) rest = rest < 0 ? (rest << 1) ^ POLYNOMIAL : rest << 1;
  return rest >>> 0;
});

/**
 * CRC-32/BZIP2: the polynomial of Ethernet, highest bit first. Not the mirrored CRC-32 of zip files: base64url writes
 * the highest bit first too, so a run of damaged characters is a run of damaged bits here.
 * @param bytes - Whole numbers 0 to 255.
 * @returns 0 to 2^32 - 1.
 */
export function crc32(bytes: Iterable<number>): number {
  let rest = ALL_ONES;
  for (const byte of bytes) rest = (rest << 8) ^ (table[(rest >>> 24) ^ byte] ?? 0);
  return (rest ^ ALL_ONES) >>> 0;
}
