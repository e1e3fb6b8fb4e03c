const GROUP = 4;

/** A code in groups of four, to be read and typed: "EQEg A2Rt". */
export function groupCode(code: string): string {
  const count = Math.ceil(code.length / GROUP);
  return Array.from({ length: count }, (_, i) => code.slice(i * GROUP, (i + 1) * GROUP)).join(' ');
}
