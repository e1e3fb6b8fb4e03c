import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';

/** Bytes of the CRC-32 at the end of every link. */
export const CHECK_BYTES = 4;

/** Bytes with their CRC-32 behind them, as text. */
export function encodeChecked(body: Uint8Array): string {
  const check = crc32(body);
  return encodeBase64url([...body, check >>> 24, (check >>> 16) % 256, (check >>> 8) % 256, check % 256]);
}

/** @returns The bytes before the CRC-32; undefined when it does not fit or the text is no base64url. */
export function decodeChecked(text: string): Uint8Array | undefined {
  const bytes = decodeBase64url(text);
  if (!bytes || bytes.length < CHECK_BYTES) return undefined;
  const check = bytes.subarray(-CHECK_BYTES).reduce((number, byte) => number * 256 + byte, 0);
  const body = bytes.subarray(0, -CHECK_BYTES);
  return crc32(body) === check ? body : undefined;
}
