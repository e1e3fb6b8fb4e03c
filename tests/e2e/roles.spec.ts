import { expect, store, storeFullNurse, storeNurse, test, readClipboard } from './site.ts';

const question = 'Which license do you hold?';

test('before the first answer every role stands there with its targets, and none is matched', async ({ page }) => {
  await page.goto('/roles');
  await expect(page.getByRole('link', { name: 'Go to the questionnaires' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: 'Telehealth coordinator' })).toBeVisible();
  await expect(page.locator('details:has(h3) > summary').filter({ hasNotText: /^Show/u })).toHaveCount(18);
  await expect(page.getByText(/^On target in/u)).toHaveCount(0);
  await expect(page.getByText('Your role', { exact: true })).toHaveCount(0);
  await page.getByRole('searchbox', { name: /^Find a role/u }).fill('telepresenter');
  await page.getByRole('heading', { level: 3, name: 'Telehealth coordinator' }).click();
  await page.getByRole('button', { name: 'Assess for this role' }).click();
  await expect(page).toHaveURL(/\/assess$/u);
  await page.goBack();
  await expect(page.getByText('Your role', { exact: true })).toHaveCount(1);
});

test('after one question the roles stand best first, and those with another license after', async ({ page }) => {
  await storeFullNurse(page);
  await page.goto('/roles');
  await expect(page.getByRole('heading', { name: 'The telehealth part of each role' })).toBeVisible();
  await expect(page.getByText(/^On target in/u)).toHaveCount(0);
  await page.getByRole('combobox', { name: question }).selectOption('Registered nurse');
  await expect(page.getByText(/^Nearest to your answers: /u)).toBeVisible();
  expect(new URL(page.url()).search).toBe('?licence=nurse');

  const open = page.locator('section').filter({ has: page.getByRole('heading', { name: /^Open to you/u }) });
  const closed = page.locator('section').filter({ has: page.getByRole('heading', { name: /^These need another/u }) });
  await expect(open.getByRole('heading', { level: 3 })).toHaveCount(9);
  await expect(open.getByRole('heading', { name: 'Registered nurse' })).toBeVisible();
  await expect(closed.getByRole('heading', { level: 3 })).toHaveCount(8);
  await expect(closed.getByText('needs another license', { exact: true })).toHaveCount(8);

  await page.reload();
  await expect(page.getByRole('combobox', { name: question })).toHaveValue('nurse');
  await expect(page.getByText(/^Nearest to your answers: /u)).toBeVisible();

  await open.getByRole('heading', { name: 'Telehealth coordinator' }).click();
  const training = open.getByRole('link', { name: /^Training for / }).first();
  await training.click();
  await expect(page).toHaveURL(/\/resources\?skill=[A-Z]{3}-\d&step=\d-\d$/u);
  await expect(page.getByText(/^\d+ of 214 entries$/u)).toBeVisible();
});

test('a role is taken after a question, and every answer stays', async ({ page }) => {
  await storeNurse(page);
  await page.goto('/roles?licence=nurse');
  await page.getByRole('heading', { level: 3, name: 'Customer support specialist' }).click();
  await page.getByRole('button', { name: 'Take this role' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take the role Customer support specialist?' });
  await expect(dialog).toContainText('All your 23 answers stay on this device.');
  await expect(dialog).toContainText(
    '22 of them are asked of this role too. The other one does not count while you have this role. It asks nothing more.',
  );
  await dialog.getByRole('button', { name: 'Keep my role' }).click();
  await expect(dialog).toBeHidden();

  await page.getByRole('button', { name: 'Take this role' }).click();
  await dialog.getByRole('button', { name: 'Take this role' }).click();
  const outcome = page.getByText('Your role is now: Customer support specialist.');
  await expect(outcome).toBeFocused();
  await page.getByRole('link', { name: 'See your results' }).click();
  await expect(page).toHaveTitle('Your results · Webside');
  await expect(page.getByText(/^Customer support specialist/u).first()).toBeVisible();
});

test('someone without a role sees which are near and what the general targets lack', async ({ page }) => {
  const at = Date.UTC(2026, 10, 23, 12);
  const rate = (key: string, level: number) => ({
    store: 'answers',
    key,
    value: { answer: { kind: 'rated', level }, at },
  });
  await store(page, [rate('COM-4', 4), rate('COM-5', 1)]);
  await page.goto('/roles');
  await expect(page.getByText('Without a role you are on target in 1 of 2 skills answered')).toBeVisible();
  await expect(page.getByText('Missing: Interpreters and inclusion.')).toBeVisible();
  await page.getByRole('combobox', { name: question }).selectOption('None of these');
  await expect(page.getByText(/of what any role asks\. Finish another/u)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Too few answers to compare' })).toBeVisible();
});

test('words for a resume are copied, and can be selected where the browser refuses', async ({ page, context }) => {
  await storeFullNurse(page);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/roles?licence=nurse');
  const role = page.locator('details').filter({ has: page.getByRole('heading', { name: 'Registered nurse' }) });
  await role.getByRole('heading', { name: 'Registered nurse' }).click();
  await role.getByText(/^Words for your resume/u).click();
  await expect(role.getByText(/Use only what you can show/u)).toBeVisible();
  await role.getByRole('button', { name: 'Copy' }).click();
  await expect(role.getByText('Copied.')).toBeVisible();
  const copied = await readClipboard(context);
  expect(copied).toMatch(/^[A-Z].*\.$/mu);
  expect(copied).not.toMatch(/protected private/u);

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await role.getByRole('button', { name: 'Copy' }).click();
  const box = role.getByRole('textbox', { name: 'Words for your resume: Registered nurse' });
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(copied);
  expect(await box.evaluate((element: HTMLTextAreaElement) => element.selectionEnd)).toBe(copied.length);
});

test('the careers name their sources, and lead to the catalogue', async ({ page }) => {
  await page.goto('/roles');
  await page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: 'When income varies' }) })
    .getByText(/^Show \d+ pages$/u)
    .last()
    .click();
  await expect(page.getByRole('link', { name: 'How to budget for an irregular income' })).toHaveAttribute(
    'href',
    /^https:\/\/www\.moneyhelper\.org\.uk\//u,
  );
  await page.getByRole('link', { name: 'Search all resources' }).click();
  await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue('career');
});
