import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { expect, storeFullNurse, test } from './site.ts';

const plan = (page: Page) => page.getByRole('region', { name: 'Your plan' });

async function openPlan(page: Page): Promise<void> {
  await storeFullNurse(page);
  await page.goto('/results');
  await plan(page).waitFor();
}

/** The titles of the lines, in order, by their boxes to tick. */
async function listLines(page: Page): Promise<readonly string[]> {
  const boxes = await plan(page)
    .getByRole('checkbox', { name: /^Done: /u })
    .all();
  return Promise.all(boxes.map(async (box) => ((await box.getAttribute('aria-label')) ?? '').replace('Done: ', '')));
}

const listUids = (text: string) => text.match(/^UID:.*$/gmu);

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('limits change the plan, and what they leave open says how to close it', async ({ page }) => {
  await openPlan(page);
  const summary = plan(page).getByRole('status').first();
  await expect(summary).toContainText(
    /^About [\d.]+ to [\d.]+ hours, (?:all|\d+ of \d+ items) free, for the next step in each of your \d+ gaps\.$/u,
  );
  const before = await listLines(page);
  expect(before.length).toBeGreaterThan(3);

  await plan(page).getByText('Set limits: cost, hours, kind, region').click();
  await plan(page).getByLabel('Hours at most, in all').fill('1');
  await expect(plan(page).getByText('Limits: 1 h at most')).toBeVisible();
  const limited = await listLines(page);
  expect(limited.length).toBeLessThan(before.length);
  // Look at this first is kept whatever else must go.
  await expect(plan(page).getByRole('listitem').first()).toContainText('Look at this first');

  const loosen = plan(page).getByRole('button', { name: /^Allow [\d.]+ h in all to close/u });
  const openCount = await loosen.count();
  expect(openCount).toBeGreaterThan(0);
  await loosen.first().click();
  await expect(plan(page).getByLabel('Hours at most, in all')).not.toHaveValue('1');
  expect(await loosen.count()).toBeLessThan(openCount);

  await plan(page).getByRole('button', { name: 'Clear all limits' }).click();
  await expect(plan(page).getByText('Set limits: cost, hours, kind, region')).toBeVisible();
  expect(await listLines(page)).toEqual(before);
});

test('lines are ticked off and counted, and another way takes the place of a line', async ({ page }) => {
  await openPlan(page);
  const before = await listLines(page);
  await plan(page)
    .getByRole('checkbox', { name: `Done: ${before[1]}` })
    .check();
  await expect(plan(page).getByText(new RegExp(`^1 of ${before.length} done, about .* left$`, 'u'))).toBeVisible();
  expect(await listLines(page)).toEqual(before);

  const line = plan(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(/other ways?$/u) })
    .first();
  const old = ((await line.getByRole('checkbox').getAttribute('aria-label')) ?? '').replace('Done: ', '');
  await line.getByText(/other ways?$/u).click();
  const use = line.getByRole('button', { name: /^Use this/u }).first();
  const chosen = (/^Use this (.*), instead of/u.exec((await use.textContent()) ?? '') ?? [])[1] ?? '';
  await use.click();
  await expect(plan(page).getByRole('checkbox', { name: `Done: ${chosen}` })).toBeVisible();
  await expect(plan(page).getByRole('checkbox', { name: `Done: ${old}` })).toHaveCount(0);
  await plan(page)
    .getByRole('button', { name: `Undo the choice of ${chosen}` })
    .click();
  expect(await listLines(page)).toEqual(before);
});

test('reminders are a calendar file that another program reads', async ({ page }) => {
  // Weekly slots from here on cross the change to daylight saving time of the US and of Europe.
  await page.clock.setFixedTime('2027-03-01T10:00:00');
  await openPlan(page);
  const lines = await listLines(page);
  await page.getByRole('button', { name: 'Add reminders' }).click();
  const dialog = page.getByRole('dialog', { name: 'Put the plan in your calendar' });
  await dialog.getByLabel('Day of the week').selectOption('Sunday');
  await dialog.getByLabel('Time').fill('08:30');
  await dialog.getByLabel('Length of a slot').selectOption('45 min');
  await dialog.getByLabel('First slot on or after').fill('2027-03-02');
  await expect(dialog.getByText(/^\d+ slots, from 7 March 2027 to/u)).toBeVisible();
  const { name, text } = await download(page, 'Save calendar file');
  await expect(dialog).toBeHidden();
  expect(name).toBe('telehealth-plan.ics');

  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const slots = events.slice(0, -1);
  expect(slots.slice(0, 5).map(({ startDate }) => startDate.toString())).toEqual([
    '2027-03-07T08:30:00',
    '2027-03-14T08:30:00',
    '2027-03-21T08:30:00',
    '2027-03-28T08:30:00',
    '2027-04-04T08:30:00',
  ]);
  for (const { duration } of slots) expect(duration.toString()).toBe('PT45M');
  for (const line of lines) expect(slots.some(({ description }) => description.includes(line))).toBe(true);
  expect(events.at(-1)?.summary).toBe('Check your telehealth skills again');
  expect(events.at(-1)?.startDate.toString()).toBe('2027-05-30');
  expect(text).not.toContain('/r#');

  await page.getByRole('button', { name: 'Add reminders' }).click();
  const again = await download(page, 'Save calendar file');
  expect(listUids(again.text)).toEqual(listUids(text));
});

test('on a phone the reminders say how to save them, as the other dialogs do', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPlan(page);
  await page.getByRole('button', { name: 'Add reminders' }).click();
  const dialog = page.getByRole('dialog', { name: 'Put the plan in your calendar' });
  await expect(dialog.getByRole('button', { name: 'Save calendar file' })).toBeInViewport({ ratio: 1 });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeInViewport({ ratio: 1 });
});

test('the plan is saved as Markdown and as CSV', async ({ page }) => {
  await openPlan(page);
  const lines = await listLines(page);
  const markdown = await download(page, 'Save as Markdown');
  expect(markdown.name).toBe('telehealth-plan.md');
  expect(markdown.text.match(/^- \[ \] /gmu)).toHaveLength(lines.length);
  const csv = await download(page, 'Save as CSV');
  expect(csv.name).toBe('telehealth-plan.csv');
  expect(csv.text).toMatch(/^status,id,title,/u);
  expect(csv.text.match(/^todo,/gmu)).toHaveLength(lines.length);
});

test('the plan prints with a box for each line, and what is ticked off is ticked there', async ({ page }) => {
  await openPlan(page);
  const lines = await listLines(page);
  await plan(page)
    .getByRole('checkbox', { name: `Done: ${lines[1]}` })
    .check();
  await page.emulateMedia({ media: 'print' });
  const printed = page
    .getByRole('row')
    .filter({ has: page.getByRole('img', { name: /^(To tick off|Done already)$/u }) });
  await expect(printed).toHaveCount(lines.length);
  for (const [i, line] of lines.entries()) await expect(printed.nth(i)).toContainText(line);
  await expect(printed.nth(1).getByRole('img', { name: 'Done already' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});
