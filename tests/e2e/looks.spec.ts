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

test('on a phone the minutes stand below the segments, and the bar tells what is saved', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await storeNurse(page, []);
  await page.goto('/assess/communication?q=2');
  const bar = page.getByRole('button', { name: 'Continue' }).locator('xpath=..');
  const minutes = page.getByText(/min left$/u).filter({ visible: true });
  await expect(minutes).toHaveCount(1);
  const place = page.getByText(/^Communication · 2 of/u);
  const [left, right] = [await place.boundingBox(), await minutes.boundingBox()];
  expect(right?.y).toBe(left?.y);
  const height = (await bar.boundingBox())?.height ?? 0;
  await page.getByRole('radio', { name: /^With help/u }).click();
  await expect(bar.getByText(/^Saved on this device/u)).toBeVisible();
  expect((await bar.boundingBox())?.height).toBeGreaterThan(height);
});

for (const [width, least] of [
  [320, 6],
  [360, 12],
] as const) {
  test(`the links of the header stand apart at ${width} pixels, in one row`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/assess');
    const gaps = await page.getByRole('navigation', { name: 'Main' }).evaluate((nav) => {
      const boxes = Array.from(nav.querySelectorAll('a'), (link) => link.getBoundingClientRect());
      return boxes.slice(1).map(({ left }, i) => left - (boxes[i]?.right ?? 0));
    });
    expect(gaps).toHaveLength(4);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(least);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1);
  });
}

test('the steps of a level track are told apart however short it is', async ({ page }) => {
  await page.goto('/');
  const track = page.getByRole('img', { name: /^Example:/u }).first();
  for (const width of [320, 100]) {
    const gaps = await track.evaluate((svg, inlineSize) => {
      (svg as SVGElement).style.inlineSize = `${inlineSize}px`;
      // Without the turn of the card.
      svg.closest('section')?.style.setProperty('rotate', 'none');
      const steps = Array.from(svg.querySelectorAll('rect'), (step) => step.getBoundingClientRect());
      return steps.slice(1, 5).map(({ left }, i) => left - (steps[i]?.right ?? 0));
    }, width);
    for (const gap of gaps) expect(gap).toBeCloseTo(4, 1);
  }
});

test('the words of a quiet button stand in line with what is above it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/assess/records?q=1');
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  const words = await page
    .getByRole('link', { name: 'Back' })
    .evaluate((link) => link.querySelector('span')?.getBoundingClientRect().left);
  expect(words).toBeCloseTo(heading?.x ?? 0, 0);
});

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
