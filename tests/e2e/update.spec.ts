import { test as plainTest, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { copyRelease, makeNextRelease, startHost, waitUntilKept, WORDS } from './release.ts';
import { expect, readStored, storeNurse, watch, untilRunning } from './site.ts';

/** The scripts and styles of this page, by release. */
async function listParts(page: Page): Promise<{ readonly present: number; readonly next: number }> {
  const names = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('/assets/')),
  );
  const next = names.filter((name) => /-next\.\w+$/u.test(name)).length;
  return { present: names.length - next, next };
}

async function expectRelease(page: Page, release: keyof typeof WORDS): Promise<void> {
  await expect(page.getByRole('link', { name: WORDS[release] })).toHaveCount(1);
  await untilRunning(page);
  const { [release]: own, ...others } = await listParts(page);
  expect(own).toBeGreaterThan(0);
  expect(Object.values(others)).toEqual([0]);
}

async function openTab(context: BrowserContext, address: string, folders: readonly string[]) {
  const page = await context.newPage();
  const faults = await watch(page, folders);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, faults };
}

async function countKept(page: Page, release: keyof typeof WORDS): Promise<number> {
  const names = await page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => url);
  });
  return names.filter((name) => name.includes('/assets/') && name.includes('-next.') === (release === 'next')).length;
}

function findNotice(page: Page): Locator {
  return page.getByRole('status').getByText(/^A new version of Webside is ready/u);
}

/** The addresses at which the page was loaded from now on. */
function countLoads(page: Page): readonly string[] {
  const loads: string[] = [];
  page.on('load', () => loads.push(page.url()));
  return loads;
}

plainTest.use({ serviceWorkers: 'allow' });

plainTest('a new release waits until the person agrees, and no tab ever mixes two', async ({ context }) => {
  plainTest.slow();
  const present = copyRelease();
  const next = await makeNextRelease();
  const { site, publish, stop } = await startHost(present);
  const open = (path: string) => openTab(context, `${site}${path}`, [present, next]);

  const first = await open('/');
  await waitUntilKept(first.page);
  const second = await open('/assess/records?q=1');
  await publish(next);
  await first.page.reload();
  // All files of the next release are fetched first, one by one.
  await expect(findNotice(first.page)).toBeVisible({ timeout: 60_000 });
  await expectRelease(first.page, 'present');
  await expect(findNotice(second.page)).toBeVisible();
  await second.page.getByRole('link', { name: 'Glossary' }).click();
  await expect(second.page).toHaveTitle(/^Glossary/u);
  await expectRelease(second.page, 'present');
  const third = await open('/method');
  await expectRelease(third.page, 'present');

  await first.page.getByRole('button', { name: 'Reload', exact: true }).click();
  await expect(first.page.getByRole('link', { name: WORDS.next })).toHaveCount(1);
  await expectRelease(first.page, 'next');
  await expect(findNotice(first.page)).toHaveCount(0);

  // A tab that was open before goes on with its own files, although the server and the worker have others.
  await second.page.getByRole('link', { name: 'Resources' }).click();
  await expect(second.page).toHaveTitle(/^Training/u);
  await expectRelease(second.page, 'present');
  await second.page.getByRole('button', { name: 'Reload', exact: true }).click();
  await expect(second.page.getByRole('link', { name: WORDS.next })).toHaveCount(1);
  await expectRelease(second.page, 'next');

  // On its way to a page between questionnaires a tab takes the new release by itself.
  await third.page.getByRole('link', { name: 'Assess', exact: true }).click();
  await expect(third.page.getByRole('link', { name: WORDS.next })).toHaveCount(1);
  await expectRelease(third.page, 'next');

  expect(await countKept(third.page, 'present')).toBeGreaterThan(0);
  for (const { page } of [first, second, third]) await page.close();
  // Removed with the first page that is opened when no other is there; one that was closed may count for a moment.
  const later: Awaited<ReturnType<typeof open>>[] = [];
  const visit = async () => {
    const tab = await open('/roles');
    later.push(tab);
    await expectRelease(tab.page, 'next');
    const count = await countKept(tab.page, 'present');
    await tab.page.close();
    return count;
  };
  await expect.poll(visit, { timeout: 60_000 }).toBe(0);
  expect([first, second, third, ...later].flatMap(({ faults }) => faults)).toEqual([]);
  await stop();
});

plainTest.describe('without the files kept', () => {
  plainTest.use({ serviceWorkers: 'block' });
  const PART = /\/assets\/GlossaryRoute[^/]*\.js$/u;

  plainTest('a part that is gone after a release reloads the page, and the answers stay', async ({ page }) => {
    await storeNurse(page);
    await page.goto('/method');
    const before = await readStored(page);
    await page.route(PART, (route) => route.fulfill({ status: 404 }), { times: 1 });
    const loads = countLoads(page);
    await page.getByRole('link', { name: 'Glossary' }).click();
    await expect(page).toHaveTitle(/^Glossary/u);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => loads).toHaveLength(1);
    expect(await readStored(page)).toEqual(before);
  });

  plainTest('a part that stays away reloads the page once only, and then the page says so', async ({ page }) => {
    await page.route(PART, (route) => route.fulfill({ status: 404 }));
    await page.goto('/method');
    const loads = countLoads(page);
    await page.getByRole('link', { name: 'Glossary' }).click();
    await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible();
    await expect.poll(() => loads).toHaveLength(1);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await page.getByRole('link', { name: 'How scores work' }).click();
    await page.getByRole('link', { name: 'Glossary' }).click();
    await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeFocused();
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible();
    await expect.poll(() => loads).toHaveLength(2);
  });

  plainTest('without a network nothing is reloaded: the page that is there stays', async ({ page, context }) => {
    await page.goto('/method');
    const loads = countLoads(page);
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Glossary' }).click();
    await expect(page.getByRole('heading', { name: 'This page could not be shown' })).toBeVisible();
    expect(loads).toEqual([]);
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  });
});
