import type { Page } from '@playwright/test';
import { expect, readStored, test, untilQuestion, untilRunning } from './site.ts';

/** What is broken before the app starts; each runs in the page. */
const FAULTS: Readonly<Record<string, { readonly break: () => void; readonly notice: string }>> = {
  'a missing database': {
    break: () => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
    notice: 'This browser does not let Webside save.',
  },
  'a database that may not be opened': {
    break: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
    notice: 'This browser does not let Webside save.',
  },
  'a disk that is full at the start': {
    break: () => {
      IDBDatabase.prototype.createObjectStore = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    notice: 'This browser does not let Webside save.',
  },
  'a database that cannot be read': {
    break: () => {
      IDBObjectStore.prototype.getAll = () => {
        throw new DOMException('broken', 'UnknownError');
      };
    },
    notice: 'This browser does not let Webside save.',
  },
  'a disk that is full at each answer': {
    break: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    notice: 'could not be saved: the disk may be full',
  },
  'no channel between tabs, no storage manager and no session storage': {
    break: () => {
      Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
      Object.defineProperty(navigator, 'storage', { value: undefined });
      Object.defineProperty(globalThis, 'sessionStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    },
    notice: '',
  },
};

/** Records in the quick length, to its end. */
async function answerRecords(page: Page): Promise<void> {
  await page.getByText('Quick', { exact: true }).click();
  await page.getByRole('button', { name: 'Start with Records' }).click();
  for (let number = 1; number <= 6; number += 1) {
    await untilQuestion(page, number);
    await page.getByRole('radio', { name: /^On my own/u }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
}

/** Sees results, prints them, and saves a file with all answers, without leaving the page. */
async function finish(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'See results so far' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are likely on target in all 6 skills asked.');
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await page.getByRole('button', { name: 'Print report' }).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  await page.getByRole('link', { name: 'Your data' }).last().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to file' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const saved = JSON.parse(Buffer.concat(chunks).toString()) as { answers: object };
  expect(Object.keys(saved.answers)).toHaveLength(6);
}

for (const [name, { break: breakIt, notice }] of Object.entries(FAULTS)) {
  test(`with ${name} the journey can be finished, printed and saved to a file`, async ({ page }) => {
    await page.addInitScript(breakIt);
    await page.goto('/');
    await untilRunning(page);
    await answerRecords(page);
    await expect(
      page
        .getByRole('status')
        .getByText(notice || 'Saved.')
        .first(),
    ).toBeVisible();
    await finish(page);
  });
}

test('with storage that is cleared while the page is open a notice says so, and saving resumes', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await untilRunning(page);
  await page.getByText('Quick', { exact: true }).click();
  await page.getByRole('button', { name: 'Start with Records' }).click();
  await page.getByRole('radio', { name: /^With help/u }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: 'http://127.0.0.1:4174', storageTypes: 'all' });
  await expect(page.getByText('The browser has cleared what Webside kept here.')).toBeVisible();
  await page.getByRole('button', { name: 'Save again' }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await expect(page.getByText('The browser has cleared what Webside kept here.')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('radio', { name: /^With help/u })).toBeChecked();
});

test('with a disk that is full for a while saving resumes when there is room', async ({ page }) => {
  await page.goto('/assess/records?q=1');
  await untilRunning(page);
  await page.evaluate(() => {
    const whole = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(window, { makeRoom: () => Object.defineProperty(IDBObjectStore.prototype, 'put', whole) });
  });
  await page.getByRole('radio', { name: /^With help/u }).click();
  await expect(page.getByText('could not be saved: the disk may be full')).toBeVisible();
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await page.getByRole('radio', { name: /^On my own/u }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  await expect(page.getByText('could not be saved: the disk may be full')).toBeHidden();
  expect(await readStored(page)).toMatchObject([
    { store: 'answers', key: 'EHR-1', value: { answer: { kind: 'rated', level: 3 } } },
    { store: 'settings', key: 'profile' },
  ]);
});
