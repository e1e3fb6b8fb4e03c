import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page, type Request } from '@playwright/test';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { set1Roles, set1Scenarios } from '#content/itemSets/set1.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { LEVELS, SKILL_IDS } from '#domain/model.ts';
import { selectScenarios, type AskedRole, type ScenarioEntry } from '#domain/scenarios.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';

/** The made-up nurse of the worked example in docs/scoring.md: one rating for each skill, in order. */
export const NURSE_RATINGS = [4, 3, 3, 4, 3, 2, 3, 2, 3, 2, 2, 4, 4, 3, 3, 3, 4, 3, 1, 4, 2, 3, 3] as const;

/** Every address of the app. */
export const ADDRESSES = [
  '/',
  '/assess',
  '/assess/records',
  '/assess/video',
  '/assess/communication',
  '/assess/troubleshooting',
  '/results',
  '/r',
  '/i',
  '/resources',
  '/roles',
  '/team',
  '/method',
  '/data',
  '/glossary',
  '/accessibility',
] as const;

/** True for a page or a file of the build, at the root or below /webside/. */
function isOwn(request: Request, folders: readonly string[]): boolean {
  const { hostname, pathname, protocol } = new URL(request.url());
  if (protocol === 'data:' || protocol === 'blob:') return true;
  if (hostname !== '127.0.0.1') return false;
  const file = pathname.replace(/^\/(?:webside\/)?/u, '');
  return request.isNavigationRequest() || folders.some((folder) => existsSync(join(folder, file)));
}

/**
 * Collects what must not happen: errors, policy reports, and requests for anything but the app's own files.
 * @param folders - Where these are.
 */
export async function watch(page: Page, folders: readonly string[] = ['dist', 'dist-sub']): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A page at an unknown address comes with status 404, as it should.
    if (message.type() === 'error' && !message.text().includes('404')) faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!isOwn(request, folders)) faults.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // oxlint-disable-next-line no-console -- the console is how the report reaches the test
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return faults;
}

/** A page whose faults fail the test. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, run) => {
    const faults = await watch(page);
    await run(page);
    expect(faults).toEqual([]);
  },
});

/** Waits until a choice of the profile is on the disk: a page that is left before may lose it. */
export async function untilProfile(page: Page, wanted: Readonly<Record<string, unknown>>): Promise<void> {
  const read = async () => (await readStored(page)).find(({ key }) => key === 'profile')?.value;
  await expect.poll(read).toMatchObject(wanted);
}

/** Begins on a shared computer with one answer, "On my own". */
export async function startShared(page: Page): Promise<void> {
  await page.goto('/');
  await untilRunning(page);
  await page.getByLabel('a shared computer').check();
  await page.getByRole('button', { name: 'Start with Records' }).click();
  await page.getByRole('radio', { name: /^On my own/u }).click();
}

/** Waits until a question of a part is what is shown: the address has it a moment before the page does. */
export async function untilQuestion(page: Page, number: number): Promise<void> {
  await expect(page).toHaveTitle(new RegExp(` ${number} of \\d+ · Webside$`, 'u'));
}

/** Resolves when the app has taken the page over and read what is saved. */
export async function untilRunning(page: Page): Promise<void> {
  await page.locator('html:not([data-fit])').waitFor();
}

/** Resolves when the page has all that comes after its heading: the plan, earlier results, charts and what is printed. */
export async function untilWhole(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await untilRunning(page);
  await page.waitForLoadState('networkidle');
  // Which is told once, and may have been before the page was ready and asked for the rest.
  const countFiles = async () => page.evaluate(() => performance.getEntriesByType('resource').length);
  for (let [before, now] = [-1, await countFiles()]; before !== now;) {
    before = now;
    await page.waitForTimeout(200);
    now = await countFiles();
  }
  // The report is made of the plan, and comes last.
  if ((await page.getByRole('button', { name: 'Print report', exact: true }).count()) > 0)
    await page.locator('[data-report]').waitFor({ state: 'attached' });
}

/** Opens every folded part, so that it is looked at too. */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** How many people the team on the disk has; undefined where there is none. */
async function countKeptTeam(page: Page): Promise<number | undefined> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'webside-team')) return undefined;
    const request = indexedDB.open('webside-team');
    await new Promise((resolve) => {
      request.addEventListener('success', resolve);
    });
    const found = request.result.transaction('team').objectStore('team').get('team') as IDBRequest<string | undefined>;
    await new Promise((resolve) => {
      found.addEventListener('success', resolve);
    });
    request.result.close();
    return found.result === undefined ? undefined : (JSON.parse(found.result) as { now: unknown[] }).now.length;
  });
}

/** Resolves when a team, of so many people where that is told, is on the disk: a page that is left before loses it. */
export async function untilTeamKept(page: Page, count?: number): Promise<void> {
  await expect.poll(async () => countKeptTeam(page)).toEqual(count ?? expect.any(Number));
}

/** What is on the clipboard, read by a page of the plain host: the headers of the other forbid it. */
export async function readClipboard(context: BrowserContext): Promise<string> {
  const reader = await context.newPage();
  await reader.goto('http://127.0.0.1:4175/webside/glossary');
  const text = await reader.evaluate(async () => navigator.clipboard.readText());
  await reader.close();
  return text;
}

/** Puts entries into the database of the page's browser, as an earlier visit would have left them. */
export async function store(
  page: Page,
  entries: readonly { store: string; key: string; value: unknown }[],
): Promise<void> {
  await page.goto('/glossary');
  await untilRunning(page);
  await page.evaluate(async (given) => {
    localStorage.setItem('webside-visited', 'yes');
    const request = indexedDB.open('webside');
    await new Promise((resolve) => {
      request.addEventListener('success', resolve);
    });
    const transaction = request.result.transaction(request.result.objectStoreNames, 'readwrite');
    for (const { store: name, key, value } of given) transaction.objectStore(name).put(value, key);
    await new Promise((resolve) => {
      transaction.addEventListener('complete', resolve);
    });
    request.result.close();
  }, entries);
}

interface Stored {
  readonly store: string;
  readonly key: unknown;
  readonly value: unknown;
}

/** Everything in the database of the page's browser, in the order of stores and keys; nothing where there is none. */
export async function readStored(page: Page): Promise<readonly Stored[]> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'webside')) return [];
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page and must bring all it needs
    const finish = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const database = await finish(indexedDB.open('webside'));
    const found: { store: string; key: unknown; value: unknown }[] = [];
    for (const name of database.objectStoreNames) {
      const objects = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([finish(objects.getAllKeys()), finish(objects.getAll())]);
      for (const [i, key] of keys.entries()) found.push({ store: name, key, value: values[i] });
    }
    database.close();
    return found;
  });
}

/** Leaves the answers of the made-up nurse in the database. */
export async function storeNurse(page: Page, ratings: readonly number[] = NURSE_RATINGS): Promise<void> {
  const at = Date.UTC(2026, 10, 23, 12);
  const answers = ratings.map((level, i) => ({
    store: 'answers',
    key: SKILL_IDS[i] ?? '',
    value: { answer: { kind: 'rated', level }, at },
  }));
  const profile = { role: 'RN', length: 'quick', hasLicence: false, numberKeys: true, seed: 1 };
  await store(page, [...answers, { store: 'settings', key: 'profile', value: profile }]);
}

/** The scenarios that a nurse is asked in the full length. */
export function askNurse(): readonly ScenarioEntry[] {
  const nurse = set1Roles.find(({ code }) => code === 'RN');
  return selectScenarios(set1Scenarios, nurse as AskedRole, false);
}

/**
 * Leaves the answers of the made-up nurse in the full length: the same ratings, and best answers with a confidence,
 * but one that could put a patient at risk and one wrong answer against a rating of four, to look at again.
 * @param isKept - Which items to leave; all of them by default.
 */
export async function storeFullNurse(page: Page, isKept: (key: string) => boolean = () => true): Promise<void> {
  const at = Date.UTC(2026, 10, 23, 12);
  const ratings = SKILL_IDS.map((key, i) => ({ key, answer: { kind: 'rated', level: NURSE_RATINGS[i] } }));
  const scenarios = askNurse().map(({ id, outcomes }) => {
    const wanted = id === 'EHR-5.1' ? 'unsafe' : id === 'EHR-1.1' ? 'wrong' : 'best';
    const option = outcomes.indexOf(wanted);
    return { key: id, answer: { kind: 'chose', option, confidence: 'fairlySure', isLocked: true } };
  });
  const answers = [...ratings, ...scenarios]
    .filter(({ key }) => isKept(key))
    .map(({ key, answer }, i) => ({ store: 'answers', key, value: { answer, at: at + i * 15_000 } }));
  const profile = { role: 'RN', length: 'full', hasLicence: false, numberKeys: true, seed: 7 };
  await store(page, [...answers, { store: 'settings', key: 'profile', value: profile }]);
}

/**
 * Leaves the answers of the made-up nurse and results of earlier days, each a little better than the one before.
 * @param count - Of the earlier results.
 */
export async function storeDatedNurse(page: Page, count: number): Promise<void> {
  const entries = Array.from({ length: count }, (_, i) => {
    const day = 100 + i * 60;
    const ratings = SKILL_IDS.map((skill, at) => [
      skill,
      { kind: 'rated', level: LEVELS[Math.min(4, ((at + day) % 3) + i)] ?? 1 },
    ]);
    const answers = Object.fromEntries(ratings);
    const asked = { role: 'RN', length: 'quick', hasLicence: false } as const;
    const link = encodeResult(makeFullResult(answers, asked, day, presentItemSet), itemSets);
    return { store: 'results', key: `${day}/RN`, value: { link, at: Date.UTC(2026, 0, 1 + day) } };
  });
  await storeFullNurse(page);
  await store(page, entries);
}

/** What a made-up nurse with other answers shared as links: codes of the full length. */
export const SHARED = makeSharedCodes();

function makeSharedCodes(): { readonly full: string; readonly summary: string; readonly newer: string } {
  const ratings = SKILL_IDS.map((key, i) => [key, { kind: 'rated', level: LEVELS[i % LEVELS.length] ?? 1 }] as const);
  const scenarios = askNurse().map(({ id, outcomes }) => {
    const option = outcomes.indexOf(id === 'COM-1.1' ? 'unsafe' : 'best');
    return [id, { kind: 'chose', option, confidence: 'certain', isLocked: true }] as const;
  });
  const asked = { role: 'RN', length: 'full', hasLicence: false } as const;
  const full = makeFullResult(Object.fromEntries([...ratings, ...scenarios]), asked, 300, presentItemSet);
  return {
    full: encodeResult(full, itemSets),
    summary: encodeResult(summarizeResult(full, itemSets), itemSets),
    // Whole, and of an item set that is not released yet.
    newer: encodeResult({ ...full, itemSet: 2 }, [{ ...presentItemSet, number: 2 }]),
  };
}

/** Every page once it has something to show: to be opened after a nurse's answers are stored. */
export const PAGES: readonly string[] = [
  ...ADDRESSES.filter((address) => !address.startsWith('/assess/')),
  '/assess/records?q=1',
  '/assess/records?q=7',
  '/assess/records?q=again',
  '/assess/records?q=end',
  `/r#${SHARED.full}`,
];

export { expect };
