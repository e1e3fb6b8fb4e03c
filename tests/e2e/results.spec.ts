import { test as plainTest, type Locator, type Page } from '@playwright/test';
import { expect, readStored, store, storeFullNurse, storeNurse, test, untilRunning } from './site.ts';

/** The chunk of the profile radar. */
const RADAR_CHUNK = /\/ProfileRadar-[^/]+\.js$/u;
const WIDTHS = [360, 1280];
/** The first six skills: one questionnaire. */
const RECORDS_RATINGS = [4, 3, 3, 4, 3, 2];

function findRadar(page: Page): Locator {
  return page.getByRole('img', { name: /^Skill profile against the target ring: / });
}

async function findTop(page: Page, heading: string): Promise<number> {
  const box = await page.getByRole('heading', { name: heading, exact: true }).boundingBox();
  return box?.y ?? Number.NaN;
}

test('the radar says in its name what it shows, and names the four questionnaires alone', async ({ page }) => {
  await storeNurse(page);
  await page.goto('/results');
  await expect(findRadar(page)).toHaveAccessibleName(
    'Skill profile against the target ring: on target in 13 of 23 skills. ' +
      'Furthest below: Remote assessment; Backup plans and staying calm; Camera, sound, light, room.',
  );
  await expect(findRadar(page).locator('text')).toHaveText([
    'Records',
    'Video visits',
    'Communication',
    'Troubleshooting',
  ]);
  await page.getByText('The profile as a table').click();
  await expect(page.getByRole('row', { name: /^Remote assessment 1\.7 0\.9 to 2\.8 3\.5 Well below$/u })).toBeVisible();
});

test('who chose the full length and has rated only is told so, with the count of the questions', async ({ page }) => {
  await page.goto('/');
  await untilRunning(page);
  await page.getByLabel('I work, or want to work, as').selectOption('RN');
  await page.getByRole('button', { name: 'Start with Records' }).click();
  await expect(page).toHaveTitle('Records 1 of 13 · Webside');
  await page.getByRole('radio', { name: /^On my own/u }).click();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  await page.goto('/results');
  await expect(page.getByText(/^Registered nurse\s· .*\s· Full length, scenarios not begun$/u)).toBeVisible();
  await expect(page.getByText('Records 1 of 13 answered')).toBeVisible();
  await page.locator('[data-report]').waitFor({ state: 'attached' });
  expect(await page.locator('[data-report]').textContent()).toMatch(
    /Full length, scenarios not begun\s· 1 of 50 answers/u,
  );
});

test('quick after full moves no level, on page and paper: nothing was answered', async ({ page }) => {
  await storeFullNurse(page);
  await page.goto('/results');
  await expect
    .poll(async () => (await readStored(page)).filter(({ store: name }) => name === 'results'))
    .toHaveLength(1);
  await page.goto('/assess');
  await page
    .getByText(/^Quick/u)
    .first()
    .click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Results' }).click();
  await expect(page.getByText(/Quick length/u).first()).toBeVisible();
  await page.locator('[data-report]').waitFor({ state: 'attached' });
  expect(await page.locator('[data-report]').textContent()).not.toMatch(/Up in|Down in|About the same in/u);
  const overTime = page.locator('section', { has: page.getByRole('heading', { name: 'Your results over time' }) });
  await expect(overTime).toContainText('both can be compared on this page');
  await overTime.getByText('All dated results').click();
  await expect(overTime.getByRole('listitem')).toHaveText(/^23 November 2026, Registered nurse/u);
});

test('the end of all parts says the finding, and names what comes first', async ({ page }) => {
  await storeNurse(page);
  await page.goto('/assess/troubleshooting?q=end');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All four parts are done.');
  await expect(page.getByText('You are likely on target in 13 of 23 skills. Three to work on first.')).toBeVisible();
  await expect(
    page.getByText('First: Remote assessment, Plain language, teach-back and Backup plans and staying calm.'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'See results' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'You are likely on target in 13 of 23 skills. Three to work on first.',
  );
});

test('nothing inside a chart takes the focus', async ({ page }) => {
  await storeFullNurse(page);
  await page.goto('/results');
  await expect(findRadar(page)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Best answers by confidence/u })).toBeVisible();
  const focused = await page.evaluate(() => {
    const inside = [...document.querySelectorAll<HTMLElement | SVGElement>('[role="img"], [role="img"] *')];
    return inside.filter((part) => {
      part.focus();
      return document.activeElement === part;
    }).length;
  });
  expect(focused).toBe(0);
});

for (const width of WIDTHS) {
  test(`at ${width} pixels the words stand before the radar is loaded, and nothing moves when it comes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route(RADAR_CHUNK, async (route) => {
      await held;
      await route.continue();
    });
    await storeNurse(page);
    await page.goto('/results');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('13 of 23 skills');
    await expect(page.getByRole('heading', { name: 'Start here' })).toBeVisible();
    await expect(findRadar(page)).toHaveCount(0);
    const before = await findTop(page, 'Skill by skill');
    release();
    await expect(findRadar(page)).toBeVisible();
    expect(await findTop(page, 'Skill by skill')).toBe(before);
  });
}

plainTest(
  'without the chunk of the radar the page is whole, and says that the table has the same',
  async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route(RADAR_CHUNK, async (route) => route.abort());
    await storeNurse(page);
    await page.goto('/results');
    await expect(page.getByText('The picture could not be loaded. The table has the same.')).toBeVisible();
    await page.getByText('The profile as a table').click();
    await expect(page.getByRole('row', { name: /^Remote assessment/u })).toBeVisible();
    for (const name of ['Start here', 'Strengths', 'Skill by skill'])
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    expect(errors).toEqual([]);
  },
);

test('a skill without a level leaves the line of the radar open, and has a cross instead of a dot', async ({
  page,
}) => {
  await storeNurse(page, RECORDS_RATINGS);
  await page.goto('/results');
  await expect(findRadar(page)).toHaveAccessibleName(/No level in 17 skills\.$/u);
  await expect(findRadar(page).locator('circle:not(.recharts-polar-grid-concentric-circle)')).toHaveCount(
    RECORDS_RATINGS.length,
  );
  // Crosses, and of the lines through points one that does not close.
  await expect(findRadar(page).locator('path[d$="l6,6m0,-6l-6,6"]')).toHaveCount(17);
  await expect(findRadar(page).locator('path[d*="L"]:not([d$="Z"])')).toHaveCount(1);
  await expect(page.getByText(/^1 of 4 questionnaires/u)).toBeVisible();
});

test('a questionnaire that nobody began is one line, which opens', async ({ page }) => {
  await storeNurse(page, RECORDS_RATINGS);
  await page.goto('/results');
  await expect(page.locator('summary').filter({ hasText: /^Writing the visit note/u })).toBeVisible();
  await expect(page.getByText('Not asked yet', { exact: true }).filter({ visible: true })).toHaveCount(0);
  const lines = page.locator('summary').filter({ hasText: /^\d+ skills, not asked yet$/u });
  await expect(lines).toHaveCount(3);
  for (const line of await lines.all()) await line.click();
  await expect(page.getByText('Not asked yet', { exact: true }).filter({ visible: true })).toHaveCount(17);
});

test('without a role the roles that fit are the main way on', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await storeNurse(page);
  const profile = { role: 'NONE', length: 'quick', hasLicence: false, numberKeys: true, seed: 1, at: Date.now() };
  await store(page, [{ store: 'settings', key: 'profile', value: profile }]);
  await page.goto('/results');
  const main = page.getByRole('link', { name: 'See which roles fit' });
  await main.waitFor();
  const found = await main.evaluate((link) => {
    const all = [...(link.parentElement?.children ?? [])].filter((way) => way.checkVisibility());
    return all.map((way) => ({
      name: way.textContent,
      isMain: getComputedStyle(way).backgroundColor !== 'rgba(0, 0, 0, 0)',
    }));
  });
  expect(found.map(({ name }) => name)).toEqual([
    'See which roles fit',
    'Print report',
    'Report options',
    'Share result',
    'Add the scenarios',
  ]);
  expect(found.filter(({ isMain }) => isMain).map(({ name }) => name)).toEqual(['See which roles fit']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colors every mark differs from the background, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await storeFullNurse(page);
    await page.goto('/results');
    await expect(findRadar(page)).toBeVisible();
    await expect(page.getByRole('img', { name: /^Best answers by confidence/u })).toBeVisible();
    const lost = await page.evaluate(() => {
      const background = getComputedStyle(document.body).backgroundColor;
      const isSeen = (color: string) => color !== 'none' && color !== background && !/^rgba.* 0\)$/u.test(color);
      return [
        ...document.querySelectorAll('main [role="img"] :is(path, line, circle, text), main svg[role="img"] line'),
      ]
        .filter((mark) => mark.checkVisibility() && (mark.getAttribute('d') ?? mark.textContent) !== '')
        .filter((mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          return !isSeen(fill) && !isSeen(stroke);
        })
        .map((mark) => mark.outerHTML);
    });
    expect(lost).toEqual([]);
  });
}

test('the radar is not printed, and the report is', async ({ page }) => {
  await storeNurse(page);
  await page.goto('/results');
  await expect(findRadar(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(findRadar(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Skill by skill' })).toBeVisible();
});
