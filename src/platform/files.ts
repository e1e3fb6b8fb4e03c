/** Offers text as a file to keep; nothing leaves the browser. */
export function downloadText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** More than a saved result has. */
const MOST_BYTES = 4_000_000;

/** UTF-8, what its first bytes say, or else what older spreadsheets write. */
function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The text of a file that the person chose; undefined when it is far too large or cannot be read.
 * @param mostBytes - Larger ones are not even read.
 */
export async function readText(file: File, mostBytes: number = MOST_BYTES): Promise<string | undefined> {
  if (file.size > mostBytes) return undefined;
  try {
    return decodeText(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
