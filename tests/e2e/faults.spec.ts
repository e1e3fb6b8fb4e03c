import { test as plainTest, type Page } from '@playwright/test';
import { expect, readStored, store, storeNurse, test, untilQuestion, untilRunning, startShared } from './site.ts';

/** From now on the browser lets no page save. */
async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
}

test('with blocked storage the whole journey works in memory, with a notice', async ({ page }) => {
  await blockStorage(page);
  await page.goto('/');
  await expect(page.getByText('This browser does not let Webside save.')).toBeVisible();
  await page.getByRole('link', { name: 'Your data', exact: true }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data stays in this tab');
  await page.goBack();
  await page.getByText('Quick', { exact: true }).click();
  await page.getByRole('button', { name: 'Start with Records' }).click();
  for (let number = 1; number <= 6; number += 1) {
    await untilQuestion(page, number);
    await page.getByRole('radio', { name: /^On my own/u }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await page.getByRole('link', { name: 'See results so far' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are likely on target in all 6 skills asked.');
});

test('damaged data is set aside with a notice, stays downloadable, and what is whole is kept', async ({ page }) => {
  await store(page, [
    { store: 'answers', key: 'EHR-1', value: { answer: { kind: 'rated', level: 3 }, at: 1 } },
    { store: 'answers', key: 'EHR-2', value: { answer: { kind: 'rated', level: '4' }, at: 1 } },
  ]);
  await page.goto('/assess/records?q=1');
  await expect(page.getByText('One saved entry could not be read.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^On my own/u })).toBeChecked();
  await page.getByRole('status').getByRole('link', { name: 'Your data' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download what was set aside' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  expect(JSON.parse(Buffer.concat(chunks).toString())).toEqual([
    expect.objectContaining({ key: 'EHR-2', value: { answer: { kind: 'rated', level: '4' }, at: 1 } }),
  ]);
});

test('data of a newer version is left alone', async ({ page }) => {
  await storeNurse(page);
  await page.evaluate(async () => {
    const request = indexedDB.open('webside', 99);
    await new Promise((resolve) => {
      request.addEventListener('success', resolve);
    });
    request.result.close();
  });
  await page.goto('/assess/records?q=1');
  await expect(page.getByText('written by a newer version of Webside')).toBeVisible();
  await page.getByRole('radio', { name: /^Not yet/u }).click();
  const kept = await page.evaluate(async () => {
    const request = indexedDB.open('webside');
    await new Promise((resolve) => {
      request.addEventListener('success', resolve);
    });
    const read = request.result.transaction('answers').objectStore('answers').get('EHR-1');
    await new Promise((resolve) => {
      read.addEventListener('success', resolve);
    });
    return read.result as unknown;
  });
  expect(kept).toMatchObject({ answer: { kind: 'rated', level: 4 } });
});

test('a shared computer keeps nothing', async ({ page }) => {
  await startShared(page);
  await expect(page.getByText(/^Kept in this tab only/u)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('radio', { name: /^On my own/u }).click();
  await expect(page.getByText(/^Kept in this tab only/u)).toBeVisible();
});

test('role and length chosen at the start survive a refresh before the first answer', async ({ page }) => {
  await page.goto('/');
  await untilRunning(page);
  await page.getByLabel('I work, or want to work, as').selectOption('RN');
  await page.getByText('Quick', { exact: true }).click();
  await page.getByRole('button', { name: 'Start with Records' }).click();
  await expect(page).toHaveTitle('Records 1 of 6 · Webside');
  await expect.poll(async () => readStored(page)).toHaveLength(1);
  await page.reload();
  await expect(page).toHaveTitle('Records 1 of 6 · Webside');
  await page.goto('/');
  await expect(page.getByLabel('I work, or want to work, as')).toHaveValue('RN');
});

test('erasing everything asks first, and leaves nothing', async ({ page }) => {
  await storeNurse(page);
  await page.goto('/data');
  await expect(page.getByText('23 answers, with the time of each')).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Keep it', exact: true }).click();
  await expect(page.getByText('23 answers, with the time of each')).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await page.goto('/results');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No results yet');
});

// From here on the pages have no watch on errors: files that are held back are errors to the browser.

/** Holds back the files of a chunk: the first requests, or all. */
async function loseFile(page: Page, name: string, times = Infinity): Promise<void> {
  let count = 0;
  await page.route(new RegExp(`/${name}-[^/]+\\.js$`, 'u'), async (route) => {
    count += 1;
    await (count <= times ? route.abort() : route.continue());
  });
}

plainTest('what watches a shared computer cannot be fetched: a notice says so, and wipes', async ({ page }) => {
  await loseFile(page, 'SharedComputer');
  await startShared(page);
  await expect(page.getByText('this tab does not wipe itself')).toBeVisible();
  await page.getByRole('button', { name: 'Finish and wipe' }).click();
  await expect(page).toHaveURL(/\/$/u);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('this tab does not wipe itself')).toBeHidden();
});

for (const times of [1, 2, 3, 4]) {
  plainTest(`saved answers are shown though a file was lost ${times} times`, async ({ page }) => {
    await storeNurse(page);
    await loseFile(page, 'stored', times);
    await page.goto('/assess/records?q=1');
    await expect(page.getByRole('radio', { name: /^In any situation/u })).toBeChecked();
  });
}

plainTest('saved answers that cannot be shown are left alone, with a notice', async ({ page }) => {
  await storeNurse(page);
  await loseFile(page, 'stored');
  const own = await readStored(page);
  await page.goto('/assess/records?q=1');
  await expect(page.getByText('what is saved here is not shown')).toBeVisible();
  await page.getByRole('radio', { name: /^Not yet/u }).click();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.getByRole('radio', { name: /^In any situation/u })).toBeChecked();
  expect(await readStored(page)).toEqual(own);
});

plainTest('a page that cannot be fetched takes no answers that are in memory alone', async ({ page }) => {
  await blockStorage(page);
  await page.goto('/assess/records?q=1');
  await untilRunning(page);
  await page.getByRole('radio', { name: /^On my own/u }).click();
  await loseFile(page, 'RolesRoute');
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Roles' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be shown');
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^On my own/u })).toBeChecked();
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
});

plainTest(
  'a page that somebody who was here before cannot fetch says so, though it was never shown',
  async ({ page }) => {
    await storeNurse(page);
    await loseFile(page, 'GlossaryRoute');
    await page.goto('/glossary');
    await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
  },
);
