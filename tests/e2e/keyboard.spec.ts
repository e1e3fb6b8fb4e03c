// The whole path without a mouse; the focus is looked at after every press of Tab.
import type { Page } from '@playwright/test';
import { recordsScenarios } from '#content/scenarios/records.ts';
import { makeTeamLines } from '../../scripts/links/makeTeam.ts';
import { judgeFocus } from './rules.ts';
import { askNurse, expect, SHARED, storeFullNurse, test, untilRunning } from './site.ts';

const RATINGS = 6;
const MOST_TABS = 250;
const SCENARIOS = askNurse()
  .filter(({ id }) => id.startsWith('EHR'))
  .map(({ id, outcomes }, i) => {
    const texts = recordsScenarios.find((scenario) => scenario.id === id)?.options ?? [];
    return texts[outcomes.indexOf(i < 2 ? 'wrong' : 'best')]?.text ?? '';
  });

/** Presses keys, and collects what is wrong with the focus on the way. */
class Keys {
  readonly faults: string[] = [];
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Tab until the focus is on what is wanted. */
  async to(name: RegExp): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      await this.press('Tab');
      const focus = await judgeFocus(this.page);
      this.faults.push(...focus.faults);
      if (name.test(focus.name.trim())) return;
    }
    throw new Error(`Tab never reached ${name}`);
  }

  async use(name: RegExp, key = 'Enter'): Promise<void> {
    await this.to(name);
    await this.press(key);
  }
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('the whole path by keyboard alone: start, ratings, scenarios, look again, results, plan, share, print, team', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await storeFullNurse(page, (key) => !key.startsWith('EHR'));
  const keys = new Keys(page);
  await page.goto('/');
  await untilRunning(page);
  const role = page.getByRole('combobox', { name: 'I work, or want to work, as' });
  await keys.to(/^I work, or want to work, as/u);
  await page.keyboard.type('Pharm');
  await expect(role).toHaveValue('PHA');
  await keys.press('ArrowUp');
  await expect(role).toHaveValue('RN');
  await keys.to(/^Full/u);
  await keys.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Quick/u })).toBeChecked();
  await keys.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /^Full/u })).toBeChecked();
  await keys.use(/^Continue with Records$/u);

  const total = RATINGS + SCENARIOS.length;
  for (let number = 1; number <= RATINGS; number += 1) {
    await expect(page).toHaveTitle(`Records ${number} of ${total} · Webside`);
    await expect(heading(page)).toBeFocused();
    // A number and Enter: two keys of the three that are allowed, from the heading on which the page begins.
    await keys.press('5');
    await expect(page.getByRole('radio', { name: /^I lead others/u })).toBeChecked();
    await keys.press('Enter');
  }

  for (const [i, text] of SCENARIOS.entries()) {
    await expect(page).toHaveTitle(`Records ${RATINGS + i + 1} of ${total} · Webside`);
    await expect(heading(page)).toBeFocused();
    const chosen = page.getByRole('radio', { name: text, exact: true });
    const shown = await page
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent ?? ''));
    const place = shown.findIndex((label) => label.includes(text));
    await keys.press(String(place + 1));
    await expect(chosen).toBeChecked();
    await keys.use(/^Guessing$/u, 'ArrowRight');
    await keys.use(/^Continue$/u);
    await expect(page.getByRole('heading', { name: 'Why each answer is what it is' })).toBeFocused();
    await keys.press('Enter');
  }

  await expect(heading(page)).toContainText('and your scenarios disagree.');
  await expect(heading(page)).toBeFocused();
  const again = await page.getByRole('button', { name: /^Keep/u }).count();
  for (let i = 0; i < again; i += 1) await keys.use(/^Keep/u);
  await expect(page.getByText(/^Kept: /u)).toHaveCount(again);
  await keys.use(/^Continue$/u);
  await expect(heading(page)).toBeFocused();
  await keys.use(/^See results$/u);

  await expect(heading(page)).toHaveText(/^You are likely on target in /u);
  await expect(heading(page)).toBeFocused();
  await keys.use(/^Print report$/u);
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await keys.use(/^Share result$/u);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await keys.to(/^Copy/u);
  await keys.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share result' })).toBeFocused();
  const plan = page.getByRole('region', { name: 'Your plan' });
  await keys.use(/^Done: /u, 'Space');
  await expect(plan.getByText(/^1 of \d+ done/u)).toBeVisible();

  await keys.use(/^Team/u);
  await expect(page).toHaveURL(/\/team$/u);
  await expect(heading(page)).toBeFocused();
  await keys.to(/^Result links/u);
  await page.keyboard.insertText(makeTeamLines(9).join('\n'));
  await expect(heading(page)).toHaveText(/^Nine people/u);
  await keys.use(/^Nurse 1$/u);
  await expect(dialog).toBeVisible();
  await keys.press('Escape');
  await expect(page.getByRole('button', { name: 'Nurse 1' })).toBeFocused();
  await page.evaluate(() => document.documentElement.removeAttribute('data-printed'));
  await keys.use(/^Print team report$/u);
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  expect(keys.faults).toEqual([]);
});

async function hidePictures(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('svg, img, canvas { display: none !important }');
    document.adoptedStyleSheets = [sheet];
  });
}

test('with pictures and charts off every finding stands in words', async ({ browser }) => {
  // The page of its own has no watch on errors: files that are held back are errors to the browser.
  const page = await browser.newPage();
  await storeFullNurse(page);
  const held: string[] = [];
  await page.route(/\.(?:png|jpe?g|webp|svg|ico)$|adar|hart/u, async (route) => {
    held.push(route.request().url());
    await route.abort();
  });
  await page.goto('/results');
  await expect(heading(page)).toHaveText(/^You are likely on target in \d+ of 23 skills/u);
  await hidePictures(page);
  await expect.poll(() => held.filter((address) => address.endsWith('.js')).length).toBeGreaterThan(1);
  const verdicts = page.locator('summary').filter({ hasText: /On target|Just below|Well below|Look at this first/u });
  await expect(verdicts).toHaveCount(23);
  await page.getByText('The profile as a table').click();
  await expect(page.getByRole('cell', { name: /^\d\.\d to \d\.\d$/u })).toHaveCount(23);

  await page.goto(`/r#${SHARED.full}`);
  await expect(heading(page)).toHaveText(/^Likely on target in \d+ of 23 skills/u);
  await hidePictures(page);
  await expect(verdicts).toHaveCount(23);

  await page.goto('/');
  await hidePictures(page);
  await expect(page.getByRole('link', { name: 'Webside' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: /results/iu })).toBeVisible();

  await page.goto('/assess/records?q=1');
  await expect(page.getByRole('radio')).toHaveCount(6);
  await hidePictures(page);
  for (const name of [/^Not yet/u, /^With help/u, /^On my own/u, /^In any situation/u, /^I lead others/u]) {
    await expect(page.getByText(name).first()).toBeVisible();
  }
  await expect(page.getByText(/^Records · \d+ of \d+$/u)).toBeVisible();

  await page.goto('/team');
  await page.getByRole('textbox', { name: 'Result links', exact: true }).fill(makeTeamLines(5).join('\n'));
  await page.getByRole('button', { name: 'Print team report' }).waitFor();
  await hidePictures(page);
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(heading(page)).toHaveText(/^Five people, /u);
  await page.close();
});
