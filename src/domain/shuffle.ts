/** FNV-1a over the UTF-16 units, 32 bits. */
export function hashText(text: string, start: number): number {
  let value = (start ^ 0x811c9dc5) >>> 0;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

/** The mulberry32 generator: numbers from 0 to below 1, the same for the same start. */
function generate(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The numbers from 0 to count - 1, each order as likely as any other. */
function shuffleNumbers(count: number, random: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let last = count - 1; last > 0; last -= 1) {
    const pick = Math.floor(random() * (last + 1));
    const [a, b] = [order[last] ?? 0, order[pick] ?? 0];
    order[last] = b;
    order[pick] = a;
  }
  return order;
}

/**
 * The same values in another order, any as likely as any other.
 * @param random - Numbers from 0 to below 1.
 */
export function shuffleWith<Value>(values: readonly Value[], random: () => number): readonly Value[] {
  return shuffleNumbers(values.length, random).map((i) => values[i] as Value);
}

/**
 * The order in which one person sees the options of one scenario: always the same for them, even over all people.
 * @param count - Number of options.
 * @param seed - The person's own number, 0 to 2^32 - 1.
 * @param id - The scenario.
 * @returns The frozen option numbers, 0 to count - 1, in the order of the screen.
 */
export function shuffleOptions(count: number, seed: number, id: string): readonly number[] {
  return shuffleNumbers(count, generate(hashText(id, seed)));
}
