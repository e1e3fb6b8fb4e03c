import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, readStored, store, storeFullNurse, storeNurse, test, watch, startShared } from './site.ts';

/** Answers of the device, by item. */
async function readAnswers(page: Page): Promise<Record<string, unknown>> {
  const stored = await readStored(page);
  return Object.fromEntries(
    stored
      .filter((entry) => entry.store === 'answers')
      .map(({ key, value }) => [String(key), (value as { answer: unknown }).answer]),
  );
}

async function saveFile(page: Page): Promise<string> {
  await page.goto('/data');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to file' }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}

const rated = (level: number) => ({ kind: 'rated', level });

test('two tabs share one assessment, live, and neither overwrites the other', async ({ page, context }) => {
  await page.goto('/assess/records?q=1');
  const other = await context.newPage();
  const faults = await watch(other);
  await other.goto('/assess/records?q=2');
  await page.getByRole('radio', { name: /^With help/u }).click();
  await other.getByRole('radio', { name: /^In any situation/u }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await expect(other.getByText('Saved on this device')).toBeVisible();

  // The same question in both: the later answer stands in both.
  await other.goto('/assess/records?q=1');
  await expect(other.getByRole('radio', { name: /^With help/u })).toBeChecked();
  await other.getByRole('radio', { name: /^On my own/u }).click();
  await expect(page.getByRole('radio', { name: /^On my own/u })).toBeChecked();
  await page.getByRole('radio', { name: /^Not yet/u }).click();
  await expect(other.getByRole('radio', { name: /^Not yet/u })).toBeChecked();
  expect(await readAnswers(page)).toEqual({ 'EHR-1': rated(1), 'EHR-2': rated(4) });

  // Erasing in one empties the other, and nothing comes back.
  await page.goto('/data');
  // It forgets as its connection ends, and again as it is told.
  await other.evaluate(() => {
    new BroadcastChannel('webside').addEventListener('message', ({ data }) => {
      if (data === 'erased') Object.assign(window, { isTold: true });
    });
  });
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  await other.waitForFunction(() => 'isTold' in window);
  await expect(other.getByRole('radio', { name: /^Not yet/u })).not.toBeChecked();
  await other.getByRole('radio', { name: /^With help/u }).click();
  await expect(other.getByText('Saved on this device')).toBeVisible();
  expect(await readAnswers(page)).toEqual({ 'EHR-1': rated(2) });
  expect(faults).toEqual([]);
});

test('a newer build in another tab makes this one step back, with a notice', async ({ page }) => {
  await page.goto('/assess/records?q=1');
  await page.getByRole('radio', { name: /^With help/u }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.evaluate(async () => {
    const request = indexedDB.open('webside', 99);
    await new Promise((resolve) => {
      request.addEventListener('success', resolve);
    });
    request.result.close();
  });
  await expect(page.getByText('was written by a newer version of Webside')).toBeVisible();
  await page.getByRole('radio', { name: /^In any situation/u }).click();
  await page.goto('/assess/records?q=1');
  await expect(page.getByRole('radio', { name: /^With help/u })).toBeChecked();
  expect(await readAnswers(page)).toEqual({ 'EHR-1': rated(2) });
});

test('save, erase, open, save gives the same bytes', async ({ page }) => {
  await storeFullNurse(page, (key) => !['TRB-6', 'VID-5.1'].includes(key));
  await store(page, [
    { store: 'answers', key: 'TRB-6', value: { answer: { kind: 'skipped' }, at: Date.UTC(2026, 10, 23, 12) } },
    { store: 'plan', key: 'T01', value: { isDone: true, at: Date.UTC(2026, 10, 23, 13) } },
  ]);
  const before = await saveFile(page);
  expect(JSON.parse(before)).toMatchObject({
    format: 'webside-result/1',
    role: 'RN',
    length: 'full',
    date: '2026-11-23',
    planDone: ['T01'],
    lookFirst: ['EHR-5.1'],
  });
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  expect(await readStored(page)).toEqual([]);

  await page.getByLabel('Open a file').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(before),
  });
  await expect(page.getByRole('dialog')).toContainText('Registered nurse, from 23 November 2026');
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('The file is open.')).toBeVisible();
  expect(await saveFile(page)).toBe(before);
  await page.goto('/results');
  await expect(page.getByText('Registered nurse · 23 November 2026 · Full length', { exact: true })).toBeVisible();
});

test('a file that is opened never overwrites answers', async ({ page }) => {
  await storeNurse(page);
  const theirs = await saveFile(page);
  await store(page, [{ store: 'answers', key: 'EHR-1', value: { answer: rated(1), at: Date.UTC(2026, 10, 24, 12) } }]);
  await page.goto('/data');
  const own = await readAnswers(page);
  const choose = () =>
    page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(theirs) });
  await choose();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await readAnswers(page)).toEqual(own);
  await choose();
  await page.getByRole('button', { name: 'Add it as a dated result' }).click();
  await expect(page.getByText('was added to your dated results')).toBeVisible();
  await expect(page.getByText('1 dated result', { exact: true })).toBeVisible();
  expect(await readAnswers(page)).toEqual(own);

  // Going on with the file keeps the result that was here.
  await choose();
  await page.getByRole('button', { name: 'Go on with the file' }).click();
  await expect(page.getByText('2 dated results')).toBeVisible();
  expect((await readAnswers(page))['EHR-1']).toEqual(rated(4));
});

test.describe('a file that cannot be read', () => {
  const cases = [
    ['notes.json', 'hello', 'This file cannot be read'],
    ['drawing.json', '{"type":"drawing"}', 'This is not a file that Webside saved'],
    ['newer.json', '{"format":"webside-result/7"}', 'was saved by a newer version'],
    ['bad.json', '{"format":"webside-result/1"}', 'This file is damaged (at itemSet)'],
  ] as const;
  test('is refused in words, and changes nothing', async ({ page }) => {
    await storeNurse(page);
    await page.goto('/data');
    const own = await readStored(page);
    for (const [name, text, words] of cases) {
      await page
        .getByLabel('Open a file')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
      await expect(page.getByText(words)).toBeVisible();
    }
    expect(await readStored(page)).toEqual(own);
  });
});

test('the skills go into a table that a spreadsheet opens', async ({ page }) => {
  await storeFullNurse(page);
  await page.goto('/data');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save skills as CSV' }).click(),
  ]);
  const rows = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(rows[0]).toBe(
    'skill,title,questionnaire,role,date,target,counted,verdict,level,low,high,chance_to_meet,distance,rating,scenarios,best',
  );
  expect(rows).toHaveLength(24);
  expect(rows.every((row) => row.split(',').length >= 16)).toBe(true);
});

test('start again keeps the result with its date, and any two dates can be compared', async ({ page }) => {
  await storeNurse(page);
  await page.goto('/results');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('on target');
  await expect
    .poll(async () => (await readStored(page)).filter(({ store: name }) => name === 'results'))
    .toHaveLength(1);
  await page.goto('/data');
  await expect(page.getByText('1 dated result', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByText('Your answers are cleared.')).toBeVisible();
  await expect.poll(() => readAnswers(page)).toEqual({});

  await page.goto('/assess/records?q=1');
  await expect(page.getByRole('radio', { name: /^In any situation/u })).not.toBeChecked();
  await page.getByRole('radio', { name: /^I lead others/u }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.goto('/assess/records?q=2');
  await page.getByRole('radio', { name: /^Not yet/u }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await page.goto('/results');
  const overTime = page.locator('section', { has: page.getByRole('heading', { name: 'Your results over time' }) });
  await expect(overTime.getByRole('status').first()).toHaveText('Up in 1 skill, down in 1 and no level now in 21.');
  await expect(overTime.getByRole('row', { name: /Finding and checking/u })).toContainText('Down');
  await overTime.getByText('All dated results').click();
  await overTime.getByRole('button', { name: /^Remove/u }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(overTime).toContainText('both can be compared on this page');
});

test('a shared computer is wiped at the end, and after a rest unless a key keeps it', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T12:00:00') });
  await startShared(page);
  await expect(page.getByText('Shared computer: nothing is kept.')).toBeVisible();
  expect(await readStored(page)).toEqual([]);

  await page.clock.runFor(12 * 60_000);
  await expect(page.getByRole('heading', { name: 'Are you still there?' })).toBeHidden();
  // Another question may be open: the warning comes above it.
  await page.getByRole('button', { name: 'Finish and wipe' }).click();
  await page.clock.runFor(13 * 60_000 + 2000);
  await expect(page.getByRole('heading', { name: 'Are you still there?' })).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { name: 'Are you still there?' })).toBeHidden();
  await page.getByRole('button', { name: 'Go back' }).click();

  await page.clock.runFor(13 * 60_000 + 2000);
  await expect(page.getByRole('heading', { name: 'Are you still there?' })).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(page.getByRole('heading', { name: 'Are you still there?' })).toBeHidden();
  await expect(page.getByRole('radio', { name: /^On my own/u })).toBeChecked();

  await page.clock.runFor(15 * 60_000 + 2000);
  await expect(page.getByText('This tab is wiped.')).toBeVisible();
  await expect(page).toHaveURL(/\/$/u);
  await page.goto('/assess/records?q=1');
  await expect(page.getByRole('radio', { name: /^On my own/u })).not.toBeChecked();

  await page.getByRole('radio', { name: /^With help/u }).click();
  await page.getByRole('button', { name: 'Finish and wipe' }).click();
  await page.getByRole('button', { name: 'Wipe now' }).click();
  await expect(page.getByText('This tab is wiped.')).toBeVisible();
  expect(await readStored(page)).toEqual([]);
});

test('a shared computer that holds nothing but a dated result is wiped after a rest', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T12:00:00') });
  await startShared(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Your data' }).click();
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByText('1 dated result', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Finish and wipe' })).toBeVisible();
  await page.clock.runFor(15 * 60_000 + 2000);
  await expect(page.getByText('This tab is wiped.')).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Your data' }).click();
  await expect(page.getByText('1 dated result', { exact: true })).toHaveCount(0);
});

test('erasing leaves nothing of the person in any storage', async ({ page }) => {
  await storeFullNurse(page);
  await page.goto('/results');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto('/data');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  expect(await readStored(page)).toEqual([]);
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(left).toEqual({ local: 0, session: 0, cookies: '', caches: [], databases: ['webside'] });
});
