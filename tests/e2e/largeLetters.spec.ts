// A phone whose owner reads with letters at twice their size: set in the browser, as people do it.
import config from '../../playwright.config.ts';
import { expect, openFolds, PAGES, storeDatedNurse, test, untilWhole } from './site.ts';

const { args = [] } = config.use?.launchOptions ?? {};
test.use({
  viewport: { width: 360, height: 900 },
  launchOptions: { ...config.use?.launchOptions, args: [...args, '--blink-settings=defaultFontSize=32'] },
});

test('letters at twice their size need no scrolling to the side on a phone', async ({ page }) => {
  await storeDatedNurse(page, 3);
  for (const address of PAGES) {
    await page.goto(address);
    await untilWhole(page);
    await openFolds(page);
    const { size, wide } = await page.evaluate(() => ({
      size: getComputedStyle(document.documentElement).fontSize,
      wide: document.documentElement.scrollWidth - innerWidth,
    }));
    expect.soft({ address, size, wide: Math.max(0, wide) }).toEqual({ address, size: '32px', wide: 0 });
  }
});
