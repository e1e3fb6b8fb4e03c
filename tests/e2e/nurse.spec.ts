import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { expect, NURSE_RATINGS, readStored, test, watch } from './site.ts';

const PARTS = [
  { name: 'Records', count: 6 },
  { name: 'Video visits', count: 5 },
  { name: 'Communication', count: 6 },
  { name: 'Troubleshooting', count: 6 },
] as const;

/** Presses Tab until the focus is on what the test wants to use. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      const isField = activeElement instanceof HTMLSelectElement || activeElement instanceof HTMLInputElement;
      const label = isField ? activeElement.labels?.[0]?.textContent : activeElement?.textContent;
      return label ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

async function rate(page: Page, part: string, count: number, ratings: readonly number[], from = 1): Promise<void> {
  for (let number = from; number < from + ratings.length; number += 1) {
    await expect(page).toHaveTitle(`${part} ${number} of ${count} · Webside`);
    const rating = ratings[number - from];
    await page.keyboard.press(String(rating));
    await expect(page.locator(`input[value="${rating}"]`)).toBeChecked();
    await page.keyboard.press('Enter');
  }
}

/** All that a person of this journey sees on the results page, worked by hand in docs/scoring.md. */
async function expectHandComputed(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'You are likely on target in 13 of 23 skills. Three to work on first.',
  );
  const labels = [
    'Level 1.7 of 5, likely range 0.9 to 2.8, target In any situation, from 3.5. Well below, by your own rating.',
    'Level 1.3 of 5, likely range 0.8 to 2.3, target On my own, from 2.5. Well below, by your own rating.',
  ];
  for (const label of labels) await expect(page.getByRole('img', { name: label, exact: true })).toBeVisible();
  const onTarget =
    'Level 3.7 of 5, likely range 2.5 to 4.7, target In any situation, from 3.5. On target, by your own rating.';
  await expect(page.getByRole('img', { name: onTarget, exact: true })).toHaveCount(6);
  const plan = page.getByRole('region', { name: 'Your plan' });
  await expect(plan.getByRole('status').first()).toHaveText(
    'About 3 to 5 hours, all free, for the next step in each of your 10 gaps.',
  );
  const closed = plan.getByRole('listitem').filter({ hasText: /from “/u, hasNot: page.getByRole('checkbox') });
  await expect(closed).toHaveText([
    /^Remote assessment.*from “.*” \(rated.*\) to “.*” \(target.*\)\.$/u,
    /^Plain language, teach-back.*from “.*” \(rated.*\) to “.*” \(target.*\)\.$/u,
    /^Backup plans and staying calm.*from “.*” \(rated.*\) to “.*” \(target.*\)\.$/u,
    /^Finding and checking records.*from “.*” \(rated.*\) to “.*” \(target.*\)\.$/u,
    /^Preparing patients.*from “.*” \(rated.*\) to “.*” \(target.*\)\.$/u,
    /^Emotion at a distance.*from “.*” \(rated.*\) to “.*” \(target.*\)\.$/u,
    /^Interpreters and inclusion.*from “.*” \(rated.*\) to “.*” \(target.*\)\.$/u,
    /^Camera, sound, light, room.*from “.*” \(rated.*\) to “.*” \(target.*\)\.$/u,
    /^Access and language tools.*from “.*” \(rated.*\) to “.*” \(target.*\)\.$/u,
    /^Helping others with technology.*from “.*” \(rated.*\) to “.*” \(target.*\)\.$/u,
  ]);
}

test('a nurse answers by keyboard alone, closes the browser midway, resumes, and sees the numbers worked by hand', async ({
  launchOptions,
  baseURL,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'webside-nurse-'));
  const open = async (): Promise<{ context: BrowserContext; page: Page; faults: readonly string[] }> => {
    const context = await chromium.launchPersistentContext(folder, {
      ...launchOptions,
      ...(baseURL ? { baseURL } : {}),
    });
    const page = context.pages()[0] ?? (await context.newPage());
    return { context, page, faults: await watch(page) };
  };

  const first = await open();
  await first.page.goto('/');
  await tabTo(first.page, /I work, or want to work, as/u);
  await first.page.keyboard.type('Reg');
  await tabTo(first.page, /^Full/u);
  await first.page.keyboard.press('ArrowDown');
  await expect(first.page.getByLabel(/^Quick/u)).toBeChecked();
  await tabTo(first.page, /^Start with Records$/u);
  await first.page.keyboard.press('Enter');
  await rate(first.page, 'Records', 6, NURSE_RATINGS.slice(0, 6));
  await expect(first.page.getByRole('heading', { level: 1 })).toHaveText('Records is done.');
  await tabTo(first.page, /^Continue with Video visits$/u);
  await first.page.keyboard.press('Enter');
  await rate(first.page, 'Video visits', 5, NURSE_RATINGS.slice(6, 8));
  await expect(first.page).toHaveTitle('Video visits 3 of 5 · Webside');
  await expect
    .poll(async () => (await readStored(first.page)).filter(({ store }) => store === 'answers'))
    .toHaveLength(8);
  await first.context.close();

  const second = await open();
  await second.page.goto('/');
  await expect(second.page.getByLabel('I work, or want to work, as')).toHaveValue('RN');
  await tabTo(second.page, /^Continue with Video visits$/u);
  await second.page.keyboard.press('Enter');
  await rate(second.page, 'Video visits', 5, NURSE_RATINGS.slice(8, 11), 3);
  let given = 11;
  for (const { name, count } of PARTS.slice(2)) {
    await second.page.getByRole('link', { name: `Continue with ${name}` }).waitFor();
    await tabTo(second.page, new RegExp(`^Continue with ${name}$`, 'u'));
    await second.page.keyboard.press('Enter');
    await rate(second.page, name, count, NURSE_RATINGS.slice(given, given + count));
    given += count;
  }
  await second.page.getByRole('link', { name: 'See results' }).waitFor();
  await tabTo(second.page, /^See results$/u);
  await second.page.keyboard.press('Enter');
  await expectHandComputed(second.page);
  expect([...first.faults, ...second.faults]).toEqual([]);
  await second.context.close();
  // A process of the browser may still write there.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});
