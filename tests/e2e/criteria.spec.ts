// Criteria of WCAG 2.2 that axe cannot decide; docs/accessibility/openacr.yaml names these tests.
import type { Page } from '@playwright/test';
import { judgeFocus } from './rules.ts';
import { expect, openFolds, PAGES, storeDatedNurse, storeFullNurse, test, untilProfile, untilWhole } from './site.ts';
import { DOUBLE_LETTERS, findCut, strain, WIDE_SPACING } from './strains.ts';

const PHONE = { width: 360, height: 640 };
const MOST_STOPS = 400;

async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilWhole(page);
}

test('Tab goes through every page and out again; the focus is seen and never covered', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize(PHONE);
  await storeFullNurse(page);
  for (const address of PAGES) {
    await openPage(page, address);
    const faults: string[] = [];
    let stops = 0;
    for (; stops < MOST_STOPS; stops += 1) {
      await page.keyboard.press('Tab');
      const judged = await judgeFocus(page);
      if (judged.isOut) break;
      faults.push(...judged.faults);
    }
    expect.soft(faults, address).toEqual([]);
    expect.soft(stops, `${address} lets the focus go`).toBeLessThan(MOST_STOPS);
    expect.soft(stops, address).toBeGreaterThan(5);
  }
});

for (const width of [320, 1280]) {
  test(`with wide text spacing nothing is cut off at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await storeDatedNurse(page, 3);
    for (const address of PAGES) {
      await openPage(page, address);
      await openFolds(page);
      await strain(page, WIDE_SPACING);
      expect.soft(await findCut(page), address).toEqual([]);
    }
  });
}

test('letters at twice their size need no scrolling to the side, and none are cut off', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await storeDatedNurse(page, 3);
  for (const address of PAGES) {
    await openPage(page, address);
    await openFolds(page);
    await strain(page, DOUBLE_LETTERS);
    expect.soft(await findCut(page), address).toEqual([]);
  }
});

test('letters at twice their size do not lie over each other in the profile', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await storeFullNurse(page);
  await openPage(page, '/results');
  const radar = page.getByRole('img', { name: /^Skill profile against the target ring: / });
  await radar.waitFor();
  await strain(page, DOUBLE_LETTERS);
  await expect(radar.locator('text')).toHaveCount(4);
  const overlaps = await radar.evaluate((picture) => {
    const boxes = [...picture.querySelectorAll('text')].map((name) => name.getBoundingClientRect());
    return boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ left, right, top, bottom }) =>
            left < one.right && one.left < right && top < one.bottom && one.top < bottom,
        ),
    );
  });
  expect(overlaps).toEqual([]);
});

const DIALOGS = [
  ['/results', 'Share result'],
  ['/results', 'Report options'],
  ['/results', 'Add reminders'],
  ['/data', 'Erase everything'],
] as const;

/** What moves on the page, or around what is on it. */
async function findMoving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after', '::backdrop']
        .filter((part) => {
          const { animationName, transitionDuration } = getComputedStyle(element, part);
          return animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
        })
        .map((part) => `${part ?? ''}${element.outerHTML.slice(0, 100)}`),
    ),
  );
}

test('with reduced motion nothing is animated', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await storeFullNurse(page);
  for (const address of PAGES) {
    await openPage(page, address);
    expect.soft(await findMoving(page), address).toEqual([]);
  }
  for (const [address, name] of DIALOGS) {
    await openPage(page, address);
    await page.getByRole('button', { name }).first().click();
    await page.getByRole('dialog').waitFor();
    expect.soft(await findMoving(page), name).toEqual([]);
  }
});

test('number keys are turned off on the accessibility page too', async ({ page }) => {
  await storeFullNurse(page);
  await openPage(page, '/accessibility');
  await page.getByLabel('Answer with number keys').uncheck();
  await untilProfile(page, { numberKeys: false });
  await page.goto('/assess/records?q=1');
  await expect(page.getByLabel('Answer with number keys')).not.toBeChecked();
  await page.getByRole('radio', { checked: true }).focus();
  await page.keyboard.press('1');
  await expect(page.getByRole('radio', { name: /^Not yet/u })).not.toBeChecked();
});
