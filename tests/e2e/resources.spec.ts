import { expect, storeNurse, test, untilRunning } from './site.ts';

test('filters stand in the address and survive a refresh and Back', async ({ page }) => {
  await page.goto('/resources');
  await untilRunning(page);
  await expect(page.getByRole('status').filter({ hasText: /entr/u })).toHaveText('214 entries');
  await page.getByRole('searchbox', { name: 'Search' }).fill('TEACHBACK');
  await page.getByRole('combobox', { name: 'Cost' }).selectOption('Free');
  const status = page.getByRole('status').filter({ hasText: /entr/u });
  await expect(page.getByText('Shown here: “TEACHBACK” · Free.')).toBeAttached();
  await expect(status).toHaveText(/^\d+ of 214 entries$/u);
  const found = (await status.textContent()) ?? '';
  expect(new URL(page.url()).search).toBe('?words=TEACHBACK&cost=free');

  await page.reload();
  await expect(status).toHaveText(found);
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('TEACHBACK');

  await page.getByRole('link', { name: 'Roles' }).click();
  await expect(page).toHaveURL(/\/roles$/u);
  await page.goBack();
  await expect(status).toHaveText(found);

  await page.getByRole('navigation').getByRole('link', { name: 'Resources' }).first().click();
  await expect(status).toHaveText('214 entries');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('');
});

test('a link names a skill and a step, and what it does not know is ignored', async ({ page }) => {
  await page.goto('/resources?skill=COM-4&step=2-3&kind=virus&region=%3Cscript%3E');
  await expect(page.getByRole('combobox', { name: 'Skill' })).toHaveValue('COM-4');
  await page.getByText('More filters (1 in use)').click();
  await expect(page.getByRole('combobox', { name: 'Step' })).toHaveValue('2-3');
  await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('');
  await expect(page.getByRole('status').filter({ hasText: /entr/u })).toHaveText(/^\d+ of 214 entries$/u);
});

test('careers, communities, policy finders and licenses are found, each opening in a new tab', async ({ page }) => {
  await page.goto('/resources');
  const search = page.getByRole('searchbox', { name: 'Search' });
  for (const [words, title] of [
    ['usajobs', 'USAJOBS'],
    ['policy finder', 'State telehealth policy finder'],
    ['nurse licensure', 'Nurse Licensure Compact'],
    ['hub competencies', 'Telehealth competencies report'],
    ['community navigators inclusion', 'National Digital Inclusion Alliance'],
  ] as const) {
    await search.fill(words);
    const link = page.getByRole('link', { name: `${title} (opens in a new tab)` });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', /^https:/u);
    await expect(link).toHaveAttribute('rel', 'noreferrer');
  }
});

test('my role narrows to what fits the role', async ({ page }) => {
  await storeNurse(page);
  await page.goto('/resources');
  await page.getByText('More filters').click();
  await page.getByRole('combobox', { name: 'For' }).selectOption('My role: Registered nurse');
  await expect(page.getByRole('status').filter({ hasText: /entr/u })).toHaveText(/^\d+ of 214 entries$/u);
  await expect(page.getByText('The telehealth coordinator role')).toHaveCount(0);
});

test('prints what is shown with its addresses, without the form', async ({ page }) => {
  await page.goto('/resources?skill=COM-4&cost=free');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Shown here: Plain language, teach-back · Free.')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(page.getByText('ahrq.gov/health-literacy/improve/precautions/tool5.html')).toBeVisible();
});
