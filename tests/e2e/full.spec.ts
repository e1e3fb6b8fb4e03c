import type { Page } from '@playwright/test';
import { recordsScenarios } from '#content/scenarios/records.ts';
import {
  askNurse,
  expect,
  NURSE_RATINGS,
  storeFullNurse,
  storeNurse,
  test,
  untilProfile,
  untilQuestion,
  untilRunning,
  readStored,
} from './site.ts';

const RECORDS_RATINGS = 6;

/** The records scenarios that a nurse is asked, in order, with what this nurse chooses in each. */
const CHOICES = askNurse()
  .filter(({ id }) => id.startsWith('EHR'))
  .map(({ id, outcomes }, i) => {
    const scenario = recordsScenarios.find((candidate) => candidate.id === id);
    const wanted = id === 'EHR-5.1' ? 'unsafe' : i < 2 ? 'wrong' : 'best';
    const option = scenario?.options[outcomes.indexOf(wanted)];
    if (!scenario || !option) throw new Error(`${id} has no option that is ${wanted}`);
    return { id, scenario, option, best: scenario.options[outcomes.indexOf('best')] };
  });

/** All but the records part is answered. */
const storeOtherParts = async (page: Page) => storeFullNurse(page, (key) => !key.startsWith('EHR'));

async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('a nurse takes the full length: scenarios with reasons, look again, look at this first, why, calibration', async ({
  page,
}) => {
  await storeOtherParts(page);
  await page.goto('/assess/records');
  const total = RECORDS_RATINGS + CHOICES.length;
  for (let number = 1; number <= RECORDS_RATINGS; number += 1) {
    await expect(page).toHaveTitle(`Records ${number} of ${total} · Webside`);
    await page.getByRole('radio', { name: /^I lead others/u }).click();
    await goOn(page);
  }

  for (const [i, { scenario, option, best }] of CHOICES.entries()) {
    await expect(page).toHaveTitle(`Records ${RECORDS_RATINGS + i + 1} of ${total} · Webside`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(scenario.question);
    await expect(page.getByLabel('Certain')).toBeDisabled();
    await page.getByRole('radio', { name: option.text, exact: true }).click();
    await page.getByLabel('Certain').check();
    await goOn(page);
    await expect(page.getByRole('heading', { name: 'Why each answer is what it is' })).toBeFocused();
    await expect(page.getByRole('listitem').filter({ hasText: option.text })).toContainText('your answer');
    await expect(page.getByRole('listitem').filter({ hasText: best?.text ?? '' })).toContainText('Best.');
    for (const { reason } of scenario.options) await expect(page.getByText(reason)).toBeVisible();
    await expect(page.getByText(scenario.keep)).toBeVisible();
    await expect(page.getByText(/^This answer (moved|left) your level/u)).toBeVisible();
    // The focus is on the reasons: Enter continues from there.
    await page.keyboard.press('Enter');
  }

  // The ratings of five against wrong answers: look again, change one and keep the rest.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('and your scenarios disagree.');
  const keeps = page.getByRole('button', { name: /^Keep/u });
  const count = await keeps.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(3);
  await page
    .getByRole('button', { name: /^Change to/u })
    .first()
    .click();
  await expect(page.getByText(/^Changed to: /u)).toBeVisible();
  for (const keep of (await keeps.all()).slice(1)) await keep.click();
  await expect(page.getByText(/^(Kept|Changed to): /u)).toHaveCount(count);
  await page.getByRole('link', { name: 'Continue' }).click();
  await page.getByRole('link', { name: 'See results' }).click();

  const risky = CHOICES.find(({ id }) => id === 'EHR-5.1');
  const look = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Look at this first' }) });
  await expect(look).toContainText('In one practice question you chose a step that could put a patient at risk.');
  await expect(look).toContainText(`Safer: ${risky?.best?.text}`);
  await expect(look).toContainText(`Why: ${risky?.option.reason}`);
  await expect(look).toContainText('This was practice, not a real patient, and it was sent to no one.');
  const firstLine = page.getByRole('region', { name: 'Your plan' }).getByRole('listitem').first();
  await expect(firstLine).toContainText(/Privacy and access\s· Look at this first/u);
  expect(await page.locator('body').textContent()).not.toMatch(/\bunsafe\b/iu);

  await page.locator('summary').filter({ hasText: 'Privacy and access' }).click();
  const why = page.getByRole('list', { name: 'Why this score' }).filter({ visible: true });
  await expect(why.getByRole('listitem')).toContainText([
    'Before any answer',
    'You rated “I lead others”',
    'In a scenario you chose an answer that could put a patient at risk',
    'In a scenario you chose the best answer',
  ]);

  await expect(page.getByRole('heading', { name: 'How sure, and how right' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Certain, but not the best answer' })).toBeVisible();
  await expect(
    page.getByRole('img', {
      name: /^Best answers by confidence: Fairly sure, \d+ of \d+ best; Certain, 4 of 7 best\.$/u,
    }),
  ).toBeVisible();
});

test('a scenario shows its reasons locked when one goes back, and after a refresh', async ({ page }) => {
  await storeOtherParts(page);
  await page.goto('/assess/video?q=6');
  await expect(page.getByRole('heading', { name: 'Why each answer is what it is' })).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await goOn(page);
  await untilQuestion(page, 7);
  await page.goBack();
  await untilQuestion(page, 6);
  await expect(page.getByRole('heading', { name: 'Why each answer is what it is' })).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
});

test('the choice may change until the reasons are shown, and the order of options stays', async ({ page }) => {
  await storeOtherParts(page);
  await page.goto('/assess/records?q=7');
  // Until the answers are read the options stand there unseen, in another order.
  await untilRunning(page);
  const options = page.locator('input[name="answer"]');
  const names = async () =>
    Promise.all(
      (await options.all()).map(async (radio) => radio.evaluate((node) => node.closest('label')?.textContent)),
    );
  await expect(options).toHaveCount(4);
  const before = await names();
  await options.nth(0).click();
  await options.nth(2).click();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  await page.reload();
  await expect(options.nth(2)).toBeChecked();
  await expect(options).toHaveCount(4);
  expect(await names()).toEqual(before);
});

test('from quick to full every rating is kept', async ({ page }) => {
  await storeNurse(page);
  await page.goto('/results');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('13 of 23 skills');
  await page.getByRole('button', { name: 'Add the scenarios' }).click();
  await expect(page.getByLabel(/^Full/u)).toBeChecked();
  await page.getByRole('link', { name: 'Continue: Records' }).click();
  await expect(page).toHaveTitle(/^Records 7 of /u);
  await untilProfile(page, { length: 'full' });
  await page.goto('/results');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('13 of 23 skills');
});

test('a rating that was skipped can be given later, after its scenario too', async ({ page }) => {
  await storeFullNurse(page, (key) => key !== 'VID-2');
  await page.goto('/assess/video?q=2');
  await goOn(page);
  await page.getByRole('button', { name: 'Skip this question' }).click();
  await expect.poll(async () => (await readStored(page)).some(({ key }) => key === 'VID-2')).toBe(true);
  await page.goto('/assess/video?q=end');
  await page.getByRole('link', { name: 'Change your answer on Camera, sound, light, room' }).click();
  await page.getByRole('radio', { name: /^On my own/u }).click();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  await page.goto('/assess/video?q=end');
  await expect(page.getByRole('heading', { name: 'All four parts are done.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Skipped' })).toHaveCount(0);
});

test('a rating changed after its scenario stays changed, in the quick length too', async ({ page }) => {
  await storeFullNurse(page);
  await page.goto('/assess/video?q=1');
  await page.getByRole('radio', { name: /^With help/u }).click();
  await expect(page.getByRole('radio', { name: /^With help/u })).toBeChecked();
  await page.goto('/assess');
  await page.getByText('Quick', { exact: true }).click();
  await untilProfile(page, { length: 'quick' });
  await page.goto('/assess/video?q=1');
  await page.getByRole('radio', { name: /^I lead others/u }).click();
  await expect(page.getByRole('radio', { name: /^I lead others/u })).toBeChecked();
});

test('ratings are offered to decide once no question of the part is open', async ({ page }) => {
  await storeFullNurse(page, (key) => key !== 'EHR-2');
  await page.goto('/assess/records?q=end');
  const decide = page.getByRole('link', { name: /^Keep or change /u });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Records: 1 question is still open.');
  await expect(decide).toHaveCount(0);
  await page.goto('/assess/records?q=2');
  await page.getByRole('radio', { name: /^On my own/u }).click();
  await expect(page.getByText(/^Saved on this device/u)).toBeVisible();
  await page.goto('/assess/records?q=end');
  await expect(decide).toBeVisible();
});

test('the end of a part that is not done says what is open', async ({ page }) => {
  await storeFullNurse(page, (key) => key !== 'VID-2');
  await page.goto('/assess/video?q=end');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Video visits: 1 question is still open.');
  await page.getByRole('link', { name: 'Continue', exact: true }).click();
  await expect(page).toHaveURL(/q=2$/u);
});

test('the same rating everywhere gets a note that the result may tell little', async ({ page }) => {
  await storeNurse(
    page,
    NURSE_RATINGS.map(() => 3),
  );
  await page.goto('/results');
  await expect(page.getByRole('main').getByText('You gave the same rating everywhere.')).toBeVisible();
});

test('two people with different answers get different first gaps', async ({ page }) => {
  const firstLine = page.getByRole('region', { name: 'Your plan' }).getByRole('listitem').first();
  await storeNurse(page);
  await page.goto('/results');
  await expect(firstLine).toContainText('Remote assessment');
  await storeNurse(page, [4, 4, 3, 4, 3, 2, 3, 3, 4, 3, 4, 1, 4, 4, 4, 4, 4, 3, 3, 4, 3, 3, 3]);
  await page.goto('/results');
  await expect(firstLine).toContainText('Opening the visit');
});
