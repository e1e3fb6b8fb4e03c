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

for (const [width, height] of [
  [360, 640],
  // 1280 pixels at four times the size.
  [320, 256],
] as const) {
  test(`the whole answer that has the focus is seen at ${width} x ${height}, by arrow and by digit`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await storeNurse(page, []);
    await page.goto('/assess/records?q=1');
    await page.getByRole('radio').first().focus();
    for (const key of [
      '1',
      '2',
      '3',
      '4',
      '5',
      '0',
      '5',
      '4',
      '3',
      '2',
      '1',
      ...Array.from({ length: 7 }, () => 'ArrowDown'),
      'ArrowUp',
      'ArrowUp',
    ]) {
      await page.keyboard.press(key);
      const covered = await page.evaluate(() => {
        const card = document.activeElement?.closest('label');
        const { left = 0, top = 0, bottom = 0 } = card?.getBoundingClientRect() ?? {};
        const isSeen = [top + 1, bottom - 1].every((y) => card?.contains(document.elementFromPoint(left + 20, y)));
        return isSeen ? '' : `${card?.textContent}: ${top} to ${bottom}`;
      });
      expect.soft(covered, key).toBe('');
    }
  });
}

test('at four times the size the bar of a question leaves the page to its answers', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/assess/records?q=1');
  const bar = page.getByRole('button', { name: 'Continue' });
  await expect(bar).not.toBeInViewport();
  await bar.scrollIntoViewIfNeeded();
  await expect(bar).toBeInViewport();
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
