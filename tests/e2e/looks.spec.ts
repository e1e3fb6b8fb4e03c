import { expect, storeNurse, test } from './site.ts';

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
