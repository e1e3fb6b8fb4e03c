import { expect, store, storeNurse, test, untilRunning } from './site.ts';

const profile = { role: 'RN', length: 'full', hasLicence: false, numberKeys: true, seed: 1 };

test('a term in a question is explained beneath it, by keyboard, without losing the place', async ({ page }) => {
  await store(page, [{ store: 'settings', key: 'profile', value: profile }]);
  // Explaining and checking.
  await page.goto('/assess/communication?q=4');
  await page.getByRole('radio', { name: /^With help/u }).press('Space');
  const fold = page.getByRole('group').filter({ hasText: 'Words used here' });
  const summary = fold.getByText('Words used here');
  await expect(fold.getByText('You ask the patient to tell or show you')).toBeHidden();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(fold.getByText('You ask the patient to tell or show you')).toBeVisible();
  await expect(page).toHaveURL(/communication\?q=4$/u);
  await expect(page.getByRole('radio', { name: /^With help/u })).toBeChecked();
});

test('a scenario explains its terms and how it counts', async ({ page }) => {
  await store(page, [{ store: 'settings', key: 'profile', value: profile }]);
  await page.goto('/assess/communication?q=7');
  await page.getByText('Words used here').click();
  await expect(page.getByRole('term').filter({ hasText: /^Scenario$/u })).toBeVisible();
});

test('the glossary opens at the term that its address names, from another page too', async ({ page }) => {
  await page.goto('/glossary#warm-handoff');
  const entry = page.locator('#warm-handoff');
  await expect(entry).toBeFocused();
  await expect(entry).toBeInViewport();
  await page.goto('/');
  await untilRunning(page);
  await page.evaluate(() => {
    // As a link inside of the app goes there.
    history.pushState(null, '', '/glossary#triage');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.locator('#triage')).toBeInViewport();
  await expect(page.locator('#triage')).toBeFocused();
});

test('each page explains its words at its end, and they are in its HTML', async ({ page, request }) => {
  for (const address of ['/', '/method', '/roles', '/team', '/data']) {
    const html = await (await request.get(address)).text();
    expect.soft(html, address).toContain('Words used here');
  }
  await page.goto('/method');
  await untilRunning(page);
  await page.getByText('Words used here').click();
  await expect(page.getByRole('term').filter({ hasText: /^Simulation$/u })).toBeVisible();
  await page.getByRole('link', { name: 'All words in the glossary' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('Words used here')).toHaveCount(0);
});

test('the words of a plan are among those of the results, and of the results alone', async ({ page }) => {
  await storeNurse(page);
  await page.goto('/results');
  await page.locator('[data-report]').waitFor({ state: 'attached' });
  const terms = page.getByRole('main').locator('dt');
  const before = await terms.allTextContents();
  await page.getByText('Words used here').click();
  await expect.poll(() => terms.count()).toBeGreaterThan(before.length);
  expect(await terms.allTextContents()).toEqual(expect.arrayContaining(before));
  await page.getByRole('contentinfo').getByRole('link', { name: 'Your data' }).click();
  // The words of the page before stand until the next page comes.
  await expect(page).toHaveTitle('Your data · Webside');
  await page.getByText('Words used here').click();
  await expect(page.getByRole('term').filter({ hasText: /^CSV$/u })).toBeVisible();
  await expect(page.getByRole('term').filter({ hasText: /^Escalation$/u })).toHaveCount(0);
});
