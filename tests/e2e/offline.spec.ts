import { readPdf } from './pdf.ts';
import { startHost, waitUntilKept } from './release.ts';
import { ADDRESSES, expect, NURSE_RATINGS, test, untilRunning } from './site.ts';

test.use({ serviceWorkers: 'allow' });

const SITES = [
  { name: 'at the root', folder: 'dist', basePath: '/' },
  { name: 'under a sub-path', folder: 'dist-sub', basePath: '/webside/' },
];

for (const { name, folder, basePath } of SITES) {
  test(`after one visit every address ${name} opens without the server`, async ({ page }) => {
    test.slow();
    const { site, stop } = await startHost(folder, basePath);
    await page.goto(`${site}/`);
    await waitUntilKept(page);
    await stop();
    const titles = new Set<string>();
    for (const address of ADDRESSES) {
      // Without its slash the start page of a sub-path is no part of the app.
      for (const form of address === '/' ? ['/', '/?from=mail'] : [address, `${address}/`]) {
        await page.goto(`${site}${form}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await untilRunning(page);
        titles.add(await page.title());
      }
    }
    expect(titles.size).toBe(ADDRESSES.length);
    await page.goto(`${site}/no-such-page`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    await page.goto(`${site}/r%23abc`);
    await expect(page).toHaveTitle(
      /^(?:There is no result in this link|This link was cut off|A character of this link is wrong) · Webside$/u,
    );
  });
}

test('without the server an assessment is taken, its results have charts, and the report is printed', async ({
  page,
}) => {
  const { site, stop } = await startHost('dist');
  await page.goto(`${site}/`);
  await waitUntilKept(page);
  await stop();
  await page.getByLabel('I work, or want to work, as').selectOption('RN');
  await page.getByLabel(/^Quick/u).check();
  await page.getByRole('button', { name: 'Start with Records' }).click();
  let given = 0;
  for (const [part, count] of [
    ['Records', 6],
    ['Video visits', 5],
    ['Communication', 6],
    ['Troubleshooting', 6],
  ] as const) {
    if (given > 0) await page.getByRole('link', { name: `Continue with ${part}` }).click();
    for (let number = 1; number <= count; number += 1) {
      await expect(page).toHaveTitle(`${part} ${number} of ${count} · Webside`);
      await page.locator(`input[value="${NURSE_RATINGS[given]}"]`).check();
      await page.getByRole('button', { name: 'Continue' }).click();
      given += 1;
    }
  }
  await page.getByRole('link', { name: 'See results' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('13 of 23 skills');
  await expect(page.getByRole('img', { name: /^Skill profile against the target ring/u })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('13 of 23 skills');
  const { pages } = await readPdf(await page.pdf({ format: 'A4', tagged: true }));
  expect(pages[0]?.squeezed).toContain('13of23');
});

test('with the network off the app opens, and it can be installed', async ({ page, context }) => {
  await page.goto('/');
  await waitUntilKept(page);
  const client = await context.newCDPSession(page);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  // The browser of a test is a private window, and nothing else is in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  await context.setOffline(true);
  await page.goto('/glossary');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
