/** A number from 0 to below 1 that nobody can foresee. */
export function drawNumber(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}
