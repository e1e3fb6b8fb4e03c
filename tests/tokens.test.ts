import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tokens = Readonly<Record<string, string>>;

const [light = '', dark = ''] = readFileSync('src/app/styles/tokens.css', 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);

function readColors(css: string): Tokens {
  const [screen = ''] = css.split('@media print');
  return Object.fromEntries(
    [...screen.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/gu)].map(([, name, color]) => [name, color]),
  );
}

/** WCAG 2.2, relative luminance of "#rrggbb", 0 to 1. */
function measureLuminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, contrast ratio, 1 to 21. */
function measureContrast(one: string, other: string): number {
  const [low = 0, high = 0] = [measureLuminance(one), measureLuminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const PARTS = ['records', 'video', 'communication', 'troubleshooting'];
/** Each color of letters with what may lie behind it. */
const LETTERS: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'card', 'wash', 'gap-wash']],
  ['soft', ['paper', 'card', 'wash', 'gap-wash']],
  ['brand', ['paper', 'card', 'wash']],
  ['brand-ink', ['paper', 'card', 'wash']],
  ['on-brand', ['brand', 'brand-ink']],
  ['gap', ['paper', 'card', 'gap-wash']],
  ['met', ['paper', 'card', 'wash']],
  ...PARTS.map((part) => [part, ['paper', 'card']] as const),
];
/** Borders of inputs, rings, dots, notches, edges of bands. */
const MARKS = ['ink', 'edge', 'brand', 'met', 'gap', ...PARTS];

describe.each([
  ['light', readColors(light)],
  ['dark', readColors(dark)],
])('the %s theme', (_name, colors) => {
  const find = (pairs: readonly (readonly [string, readonly string[]])[], least: number) =>
    pairs.flatMap(([front, grounds]) =>
      grounds
        .map((ground) => ({ front, ground, ratio: measureContrast(colors[front] ?? '', colors[ground] ?? '') }))
        .filter(({ ratio }) => !(ratio >= least)),
    );

  it('keeps text at 4.5 to 1', () => {
    expect(find(LETTERS, 4.5)).toEqual([]);
  });

  it('keeps marks at 3 to 1', () => {
    expect(
      find(
        MARKS.map((mark) => [mark, ['paper', 'card']] as const),
        3,
      ),
    ).toEqual([]);
  });

  it('would be found with a color too pale', () => {
    expect(find([['line', ['card']]], 3)).toHaveLength(1);
  });
});

describe('measureContrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#ffffff', 1],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(measureContrast(one, other)).toBeCloseTo(ratio, 2);
  });
});
