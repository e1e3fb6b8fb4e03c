/** 0.6667 as "66.7 %". */
export function formatShare(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Steps, with two decimals. */
export function formatSteps(steps: number): string {
  return steps.toFixed(2);
}

/** 100000 as "100,000". */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** A difference of two shares in points: 0.004 as "0.4". */
export function formatPoints(difference: number): string {
  const points = (100 * difference).toFixed(1);
  return points === '-0.0' ? '0.0' : points;
}

function formatLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table in Markdown; the first column is text, the others are figures. */
export function formatTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = heads.map((_, i) => (i === 0 ? '---' : '--:'));
  return [heads, rule, ...rows].map((cells) => formatLine(cells)).join('\n');
}
