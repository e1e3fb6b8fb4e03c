import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { layOutLink, countCharacters } from '#domain/linkLayout.ts';
import { drawQrCode } from './qrCode.ts';

const SCALE = 4;
const SITE = 'https://webside.our-clinics.example';

/** The characters of the longest link that there is. */
function findLongest(): number {
  const lengths = itemSets.flatMap((itemSet) =>
    itemSet.roles.flatMap((role) =>
      [true, false].map((hasLicence) =>
        countCharacters(layOutLink({ kind: 'full', itemSet, role, length: 'full', hasLicence })),
      ),
    ),
  );
  return Math.max(...lengths);
}

/** The drawing as pixels; only paths of ours, of squares of one unit, are understood. */
function toPixels({ side, path }: { readonly side: number; readonly path: string }) {
  const width = side * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+),(\d+)h1v1h-1z/gu)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const start = (row * width + Number(x) * SCALE) * 4;
      for (let i = start; i < start + SCALE * 4; i += 1) if (i % 4 !== 3) pixels[i] = 0;
    }
  }
  return { pixels, width };
}

describe('drawQrCode', () => {
  const link = `${SITE}/r#${'aB3_'.repeat(16).slice(0, findLongest())}`;

  it('has at most 41 modules a side for the longest full link on a site of 35 characters', () => {
    expect(SITE).toHaveLength(35);
    expect(drawQrCode(link).size).toBeLessThanOrEqual(41);
  });

  it('is read back exactly, and has white around it', () => {
    const drawing = drawQrCode(link);
    const { pixels, width } = toPixels(drawing);
    expect(drawing.side).toBe(drawing.size + 8);
    expect(jsQR(pixels, width, width)?.data).toBe(link);
  });
});
