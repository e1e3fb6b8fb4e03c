/** A value as text even where JSON has no word for it: nothing of it is left out, and it never throws. */
function describe(value: unknown, above: ReadonlySet<unknown>): unknown {
  if (typeof value === 'bigint') return { bigint: String(value) };
  if (value === undefined) return { undefined: true };
  if (typeof value === 'number' && !Number.isFinite(value)) return { number: String(value) };
  if (typeof value !== 'object' || value === null) return value;
  if (above.has(value)) return { circle: true };
  const below = new Set([...above, value]);
  const inside = (part: unknown) => describe(part, below);
  if (Array.isArray(value)) return Array.from(value, inside);
  if (value instanceof Date) return { date: value.getTime() };
  if (value instanceof Map) return { map: [...value].map(inside) };
  if (value instanceof Set) return { set: [...value].map(inside) };
  if (value instanceof ArrayBuffer) return { bytes: [...new Uint8Array(value)] };
  if (ArrayBuffer.isView(value)) {
    return { bytes: [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)] };
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inside(part)]));
}

/** Whatever was found in the storage, as readable text. */
export function writeRaw(value: unknown): string {
  return JSON.stringify(describe(value, new Set()), null, 2);
}
