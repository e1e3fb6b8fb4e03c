import type { Page } from '@playwright/test';
import { pageTitles, titleOf } from '#content/text/pageTitles.ts';
import { shellText } from '#content/text/shell.ts';
import { findStaleTitles } from './rules.ts';
import { ADDRESSES, expect, test, untilRunning } from './site.ts';
import { losePage, STATES } from './states.ts';

const SITES = [
  { name: 'at the root', origin: 'http://127.0.0.1:4174' },
  { name: 'under a sub-path', origin: 'http://127.0.0.1:4175/webside' },
];

for (const { name, origin } of SITES) {
  test(`every address ${name} opens directly, with and without a trailing slash, and after a refresh`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const address of ADDRESSES) {
      const titles = new Set<string>();
      for (const form of address === '/' ? ['/', ''] : [address, `${address}/`]) {
        const response = await page.goto(`${origin}${form}`);
        expect(response?.status(), form).toBe(200);
        await page.reload();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await untilRunning(page);
        titles.add(await page.title());
      }
      expect([...titles], address).toHaveLength(1);
    }
  });

  test(`an unknown address ${name} says so, with ways on`, async ({ page }) => {
    const response = await page.goto(`${origin}/no-such-page`);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    await page.getByRole('main').getByRole('link', { name: 'Start page' }).click();
    await expect(page.getByRole('button', { name: 'Start with Records' })).toBeVisible();
  });
}

for (const [address, heading] of [
  ['/assess/cooking', 'There is no such questionnaire'],
  ['/assess/records?q=40', 'There is no such question'],
  ['/assess/records?q=0', 'There is no such question'],
  ['/assess/records?q=<b>', 'There is no such question'],
] as const) {
  test(`${address} says that there is none`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByRole('main').getByRole('link', { name: 'Start page' })).toBeVisible();
  });
}

test('titles differ from page to page', async ({ page }) => {
  const visits: { address: string; title: string }[] = [];
  for (const address of ADDRESSES) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    visits.push({ address, title: await page.title() });
  }
  expect(findStaleTitles(visits)).toEqual([]);
});

test('a link to another page changes the title and takes the focus to the heading', async ({ page }) => {
  const follow = async (place: 'banner' | 'contentinfo' | 'main', name: string, title: string) => {
    await page.getByRole(place).getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveTitle(title);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  };
  const { links } = shellText;
  const inTop = ['assess', 'results', 'roles', 'resources', 'team'] as const;
  const inFoot = ['method', 'data', 'glossary', 'accessibility'] as const;
  await page.goto('/no-such-page');
  await untilRunning(page);
  await follow('main', shellText.startPage, pageTitles['']);
  for (const id of inTop) await follow('banner', links[id], pageTitles[id]);
  await expect(page.getByRole('banner').getByRole('listitem')).toHaveCount(inTop.length);
  for (const id of inFoot) await follow('contentinfo', links[id], pageTitles[id]);
  await expect(page.getByRole('contentinfo').getByRole('listitem')).toHaveCount(inFoot.length);
  await follow('banner', shellText.name, pageTitles['']);
});

test('a page that failed says so in its title too, and has the focus at its heading', async ({ page }) => {
  await losePage(page);
  await page.goto('/method');
  await untilRunning(page);
  await page.getByRole('contentinfo').getByRole('link', { name: shellText.links.glossary }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(shellText.failedTitle);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(titleOf(shellText.failedTitle));
});

/** What a link opened: its heading, or the kind of the result whose finding stands there. */
async function nameKind(page: Page): Promise<string> {
  const heading = (await page.locator('#page h1').textContent()) ?? '';
  if (!heading.startsWith('Likely on target')) return heading;
  return (await page.getByText('A summary: levels and verdicts').count()) > 0 ? 'a summary' : 'a result';
}

test('titles differ from state to state', async ({ browser }) => {
  test.setTimeout(240_000);
  const visits = new Map<string, string>();
  const seen = new Set<string>();
  for (const { arrange, views } of Object.values(STATES)) {
    // Each address in the first state that has it: what is done on a page later leaves its title.
    const fresh = views.flatMap(({ address }) => (address === undefined || seen.has(address) ? [] : [address]));
    if (fresh.length === 0) continue;
    const context = await browser.newContext();
    const page = await context.newPage();
    await arrange?.(page);
    for (const address of fresh) {
      seen.add(address);
      await page.goto('about:blank');
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await untilRunning(page);
      const { pathname, searchParams } = new URL(page.url());
      const q = searchParams.get('q');
      // Behind a link stand many pages, told apart by what they are.
      const kind = /^\/[ri]$/u.test(pathname) ? await nameKind(page) : '';
      visits.set([pathname, q && `?q=${q}`, kind].filter(Boolean).join(' '), await page.title());
    }
    await context.close();
  }
  const told = [...visits].map(([address, title]) => ({ address, title }));
  expect(told.length).toBeGreaterThan(25);
  expect(findStaleTitles(told)).toEqual([]);
});
