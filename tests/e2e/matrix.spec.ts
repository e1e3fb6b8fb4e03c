// Axe and our own rules on every state of every page. With DEEP=1 in every combination of width, theme and colors, and
// with the spacing and the letters that people set themselves.
import type { Page } from '@playwright/test';
import { findFaults, findViolations, watchRegions } from './rules.ts';
import { expect, openFolds, test, untilWhole } from './site.ts';
import { STATES } from './states.ts';
import { DOUBLE_LETTERS, findCut, strain, WIDE_SPACING } from './strains.ts';

interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
  readonly rules: 'all' | 'contrast';
}

const LOOKS: readonly Look[] = [
  { width: 320, colorScheme: 'light', forcedColors: 'none', rules: 'all' },
  { width: 1280, colorScheme: 'light', forcedColors: 'none', rules: 'all' },
  { width: 1280, colorScheme: 'dark', forcedColors: 'none', rules: 'contrast' },
  { width: 1280, colorScheme: 'light', forcedColors: 'active', rules: 'contrast' },
];
const EVERY_LOOK: readonly Look[] = [320, 768, 1280].flatMap((width) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['none', 'active'] as const).map((forcedColors) => ({ width, colorScheme, forcedColors, rules: 'all' as const })),
  ),
);
const STRAINS = process.env.DEEP
  ? [
      { css: WIDE_SPACING, width: 320, name: 'wide spacing' },
      { css: WIDE_SPACING, width: 1280, name: 'wide spacing' },
      { css: DOUBLE_LETTERS, width: 1280, name: 'letters at twice their size' },
    ]
  : [];
const looks = process.env.DEEP ? EVERY_LOOK : LOOKS;
const MINUTES = process.env.DEEP ? 20 : 4;

async function judge(page: Page, { width, colorScheme, forcedColors, rules }: Look): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
  // The width of a dialog may end within a pixel.
  const wide = await page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth - innerWidth,
      ...[...document.querySelectorAll('dialog[open]')].map((dialog) => dialog.scrollWidth - dialog.clientWidth - 1),
    ),
  );
  return [
    // Paper has a width of its own.
    ...(wide > 0 && !(await page.evaluate(() => matchMedia('print').matches)) ? [`${wide} pixels too wide`] : []),
    ...(await findViolations(page, rules)),
    ...(await findFaults(page)),
  ];
}

for (const [state, { arrange, views }] of Object.entries(STATES)) {
  test(`no rule is broken: ${state}`, async ({ page }) => {
    test.setTimeout(MINUTES * 60_000);
    await arrange?.(page);
    for (const { name, address, act } of views) {
      await page.emulateMedia({ media: 'screen' });
      if (address !== undefined) {
        await page.goto('about:blank');
        await page.goto(address);
      }
      await untilWhole(page);
      await watchRegions(page);
      await act?.(page);
      await openFolds(page);
      for (const look of looks) {
        const { width, colorScheme, forcedColors } = look;
        expect
          .soft(await judge(page, look), `${name}, ${width} pixels, ${colorScheme}, forced colors ${forcedColors}`)
          .toEqual([]);
      }
      // Paper has a width of its own.
      if (await page.evaluate(() => matchMedia('print').matches)) continue;
      for (const { css, width, name: strained } of STRAINS) {
        await page.setViewportSize({ width, height: 800 });
        await strain(page, css);
        expect.soft(await findCut(page), `${name}, ${width} pixels, ${strained}`).toEqual([]);
        await strain(page, '');
      }
    }
  });
}
