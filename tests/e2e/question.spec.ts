import { hear } from './hear.ts';
import { expect, readStored, store, storeFullNurse, storeNurse, test, untilQuestion, untilRunning } from './site.ts';

test.beforeEach(async ({ page }) => {
  const profile = { role: 'NONE', length: 'quick', hasLicence: false, numberKeys: true, seed: 1 };
  await store(page, [{ store: 'settings', key: 'profile', value: profile }]);
  await page.goto('/assess/records?q=1');
  await page.getByRole('radio').first().waitFor();
});

test('the whole card answers, and the answer is still there after a refresh', async ({ page }) => {
  await page.getByText('On my own', { exact: false }).first().click();
  await expect(page.getByRole('radio', { name: /^On my own/u })).toBeChecked();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: /^On my own/u })).toBeChecked();
});

test('continue without an answer says so and offers to skip; skipped items are listed, each with a way to change', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('status').getByText('You have not chosen an answer.')).toBeVisible();
  await expect(page).toHaveURL(/q=1$/u);
  await page.getByRole('button', { name: 'Skip this question' }).click();
  for (let number = 2; number <= 6; number += 1) {
    await untilQuestion(page, number);
    await page.getByRole('radio', { name: /^With help/u }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expect(page.getByText('You answered 5 of 6 questions.')).toBeVisible();
  await page.getByRole('link', { name: 'Change your answer on Writing the visit note' }).click();
  await untilQuestion(page, 1);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('nothing is called saved before there is an answer', async ({ page }) => {
  await page.goto('/');
  await untilRunning(page);
  await page.getByLabel('I work, or want to work, as').selectOption('RN');
  await page.getByRole('button', { name: 'Start with Records' }).click();
  const stored = expect.objectContaining({ value: expect.objectContaining({ role: 'RN' }) });
  await expect.poll(async () => readStored(page)).toEqual([stored]);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('status').getByText('You have not chosen an answer.')).toBeVisible();
  await expect(page.getByText(/saved/iu)).toHaveCount(0);
  await page.getByRole('radio', { name: /^On my own/u }).click();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await untilQuestion(page, 2);
  await expect(page.getByText(/^Saved on this device/u)).toHaveCount(0);
});

test('saved is told once, and a missing answer when it is missing', async ({ page }) => {
  const heard = await hear(page);
  const saved = 'Saved. Each answer is kept on this device as you give it.';
  await page.getByRole('radio', { name: /^On my own/u }).click();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  await expect.poll(heard).toEqual([saved]);
  await page.getByRole('button', { name: 'Continue' }).click();
  await untilQuestion(page, 2);
  await page.getByRole('radio', { name: /^With help/u }).click();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  expect(await heard()).toEqual([saved]);
  await page.getByRole('button', { name: 'Continue' }).click();
  await untilQuestion(page, 3);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect.poll(heard).toEqual([saved, expect.stringMatching(/^You have not chosen an answer\./u)]);
});

test('what is pressed in the moment after Continue does not change the answer before', async ({ page }) => {
  await page.getByRole('radio', { name: /^On my own/u }).click();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('form button[type="submit"]')?.click();
    document.querySelector<HTMLElement>('form input[value="1"]')?.click();
  });
  await untilQuestion(page, 2);
  await page.getByRole('radio', { name: /^With help/u }).click();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  const answers = (await readStored(page)).filter(({ store: name }) => name === 'answers');
  expect(answers).toMatchObject([
    { key: 'EHR-1', value: { answer: { level: 3 } } },
    { key: 'EHR-2', value: { answer: { level: 2 } } },
  ]);
});

test('the sixth answer counts as answered and gives no level', async ({ page }) => {
  await page.getByRole('radio', { name: /^Not part of my work/u }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await untilQuestion(page, 2);
  await page.getByRole('radio', { name: /^On my own/u }).click();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  await page.goto('/results');
  await expect(page.getByRole('listitem').getByText('Not part of my work')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are likely on target in the one skill asked.');
});

test('the browser’s back and forward go from question to question, with the focus on the heading', async ({ page }) => {
  await page.getByRole('radio', { name: /^With help/u }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await untilQuestion(page, 2);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const second = await page.getByRole('heading', { level: 1 }).textContent();
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^With help/u })).toBeChecked();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page).toHaveURL(/q=1$/u);
});

test('number keys act only inside the question, and can be turned off for good', async ({ page }) => {
  await page.getByRole('link', { name: 'Roles' }).focus();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: /^On my own/u })).toBeChecked();

  await page.getByLabel('Answer with number keys').uncheck();
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('5');
  await expect(page.getByRole('radio', { name: /^On my own/u })).toBeChecked();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Answer with number keys')).not.toBeChecked();
});

test('of a scenario the question stands out, and the heading says the situation and the question', async ({ page }) => {
  await storeFullNurse(page, (key) => !key.includes('.'));
  await page.goto('/assess/records?q=7');
  const heading = page.getByRole('heading', { level: 1 });
  const weights = await heading.evaluate((element) => {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: Record<string, string> = {};
    while (texts.nextNode()) {
      const words = texts.currentNode.textContent?.trim() ?? '';
      const { parentElement } = texts.currentNode;
      if (words !== '' && parentElement) found[words] = getComputedStyle(parentElement).fontWeight;
    }
    return found;
  });
  expect(Object.values(weights)).toEqual(['400', '600']);
  await expect(heading).toHaveAccessibleName(Object.keys(weights).join(' '));
  await expect(page.getByRole('group', { name: Object.keys(weights).join(' ') })).toBeVisible();
});

test('changing the role keeps every answer and scores only what the role is asked', async ({ page }) => {
  await storeNurse(page);
  await page.goto('/');
  await untilRunning(page);
  await page.getByLabel('I work, or want to work, as').selectOption('THR');
  await page.getByRole('button', { name: 'See results' }).click();
  const row = page.locator('summary').filter({ hasText: 'Orders and results' });
  await expect(page.getByText(/Orders and results/u)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Skill by skill' })).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.goto('/');
  await untilRunning(page);
  await page.getByLabel('I work, or want to work, as').selectOption('RN');
  await page.getByRole('button', { name: 'See results' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('13 of 23 skills');
  await expect(row).toHaveCount(1);
});

test('Continue pressed twice at once goes on by one', async ({ page }) => {
  await page.goto('/assess/records?q=1');
  await untilQuestion(page, 1);
  await page.getByRole('radio', { name: /^With help/u }).click();
  const before = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Continue' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await untilQuestion(page, 2);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test('a link pressed as a questionnaire opens is followed', async ({ page }) => {
  await page.goto('/');
  await untilRunning(page);
  await page.evaluate(() => {
    // The page stands before its question's number joins the address.
    new MutationObserver((_, observer) => {
      if (!document.querySelector('input[name="answer"]')) return;
      observer.disconnect();
      document.querySelector<HTMLAnchorElement>('header a[href="/roles"]')?.click();
    }).observe(document.body, { subtree: true, childList: true });
  });
  await page.getByRole('button', { name: 'Start with Records' }).click();
  await expect(page).toHaveURL(/\/roles$/u);
  await expect(page.getByRole('heading', { level: 1, name: /role/iu })).toBeVisible();
  await expect(page).toHaveURL(/\/roles$/u);
});
