import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { encodeInvite, type Invite } from '#domain/inviteLink.ts';
import { ADDRESSES, expect, SHARED, storeFullNurse, storeNurse, test } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const invite = (asked: Omit<Invite, 'itemSet'>) =>
  `/i#${encodeInvite({ itemSet: presentItemSet.number, ...asked }, itemSets)}`;
const PAGES = [
  ...ADDRESSES,
  `/r#${SHARED.full}`,
  '/assess/video?q=2',
  `/r#${SHARED.summary}`,
  '/assess/video?q=6',
  `/r#${SHARED.full.slice(0, -3)}`,
  '/assess/records?q=again',
  '/assess/records?q=end',
  '/resources?words=zzz&cost=paid',
  '/roles?licence=nurse',
  invite({ role: 'GP', length: 'quick', parts: ['video'], dueDay: 100 }),
  invite({ length: 'full', parts: ['records', 'communication'] }),
  '/i#hello',
  '/no-such-page',
];
/** Parts whose names and numbers are the longest. */
const LONG_PAGES = ['/assess/communication?q=1', '/assess/troubleshooting?q=1'];
/** What the nurse answered in the full length shows a locked scenario, a look again and a choice at risk. */
const STATES = {
  'before the first answer': async () => undefined,
  'with all answers': async (page: Page) => storeFullNurse(page),
} as const;

/** Opens every "why this score" and folded part, so that they are looked at too. */
async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [state, prepare] of Object.entries(STATES)) {
    test(`no page has a finding of axe, ${colorScheme}, ${state}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme });
      await prepare(page);
      for (const address of PAGES) {
        await page.goto(address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await openFolds(page);
        if (state === 'with all answers' && address.endsWith('q=again')) {
          await expect(page.getByRole('button', { name: /^Keep/u }).first()).toBeVisible();
        }
        expect.soft(await findViolations(page), address).toEqual([]);
      }
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the share dialog and the comparison have no finding of axe and fit in 320 pixels, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await storeFullNurse(page);
    await page.goto('/results');
    await page.getByRole('button', { name: 'Share result' }).click();
    await page.getByText('Code for typing').click();
    await expect(page.getByRole('img', { name: 'QR code of the result link' })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    const dialog = page.getByRole('dialog');
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);

    await page.goto(`/r#${SHARED.full}`);
    await page.getByRole('button', { name: 'Compare with mine' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The shared result beside yours');
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`an invite that was taken up has no finding of axe and fits in 320 pixels, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await storeFullNurse(page);
    await page.goto(invite({ role: 'RN', length: 'full', parts: ['records', 'communication'] }));
    await page.getByRole('button', { name: /^Start/u }).click();
    await page.getByRole('button', { name: 'Send my result' }).click();
    const dialog = page.getByRole('dialog', { name: 'Send my result' });
    await expect(dialog).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);

    await page.goto('/assess');
    await expect(page.getByText('Asked for by your invite')).toHaveCount(2);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('no page scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await storeFullNurse(page);
  for (const address of [...PAGES, ...LONG_PAGES]) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await openFolds(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, address).toBeLessThanOrEqual(320);
  }
});

test('the sixth answer can be scrolled clear of the bar at the bottom of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/assess/records?q=1');
  const sixth = page.getByRole('radio', { name: /^Not part of my work/u });
  await sixth.focus();
  const card = await sixth.locator('xpath=ancestor::label').boundingBox();
  const bar = await page.getByRole('button', { name: 'Continue' }).boundingBox();
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('results print as a report: no navigation, no buttons, ink on paper even in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await storeNurse(page);
  await page.goto('/results');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Print report' })).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  await expect(
    page.getByText('telehealth.hhs.gov/providers/planning-your-telehealth-workflow', { exact: true }),
  ).toBeVisible();
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});
