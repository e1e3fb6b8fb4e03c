/** Offers text as a file to keep; nothing leaves the browser. */
export function downloadText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** More than any file of ours has; larger ones are not even read. */
const MOST_BYTES = 4_000_000;

/** The text of a file that the person chose; undefined when it is far too large or cannot be read. */
export async function readText(file: File): Promise<string | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}
