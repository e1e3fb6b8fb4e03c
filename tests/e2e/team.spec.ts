import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { itemSets } from '#content/itemSets/itemSets.ts';
import { skills } from '#content/skills.ts';
import { joinTeam, splitNewest } from '#domain/joinTeam.ts';
import { SKILL_IDS } from '#domain/model.ts';
import type { TeamPerson } from '#domain/teamModel.ts';
import { walkTeamText } from '#domain/teamText.ts';
import { drawTeamLink, makeTeamLines } from '../../scripts/links/makeTeam.ts';
import { makeRandom } from '../../scripts/simulation/random.ts';
import { readPdf, squeeze } from './pdf.ts';
import { expect, readStored, storeNurse, test, untilRunning, untilTeamKept } from './site.ts';

/** The people of a text, as a recount by other means than the page's own state. */
function readPeople(text: string): readonly TeamPerson[] {
  const found = [...walkTeamText(text, itemSets)].flatMap(({ found: one }) =>
    one?.kind === 'person' ? [one.person] : [],
  );
  return splitNewest(joinTeam([], found).people).current;
}

const box = (page: Page) => page.getByRole('textbox', { name: 'Result links', exact: true });
const table = (page: Page) => page.getByRole('region', { name: 'Steps to target, by person and skill: table' });
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

async function readTeam(page: Page, text: string): Promise<void> {
  await page.goto('/team');
  await untilRunning(page);
  await box(page).fill(text);
  await expect(table(page)).toBeVisible();
  await untilTeamKept(page);
}

/** People below target of each skill, counted by hand. */
function recount(people: readonly TeamPerson[]): readonly string[] {
  return SKILL_IDS.map((_, i) => {
    const cells = people.map(({ cells: own }) => own[i]).filter((cell) => cell?.kind === 'scored' && cell.counted);
    const below = cells.filter((cell) => cell?.kind === 'scored' && cell.verdict !== 'onTarget');
    return cells.length === 0 ? '·' : String(below.length);
  });
}

async function readSums(page: Page): Promise<readonly string[]> {
  const cells = table(page)
    .getByRole('row', { name: /^People below target/u })
    .getByRole('cell');
  return (await cells.allInnerTexts()).map((text) => text.split('\n')[0]?.trim().split(' ')[0] ?? '');
}

test('one link gives one person with every gap, and nothing but the list is kept', async ({ page }) => {
  await storeNurse(page);
  const before = await readStored(page);
  const [line = ''] = makeTeamLines(1);
  await readTeam(page, line);
  const [person] = readPeople(line);
  const gaps = person?.gaps.filter((gap) => gap !== undefined && gap > 0).length;
  await expect(heading(page)).toHaveText(`One person, ${gaps} gap${gaps === 1 ? '' : 's'}`);
  // What follows the table comes after it.
  await page.getByRole('button', { name: 'Print team report' }).waitFor();
  await expect(page.getByRole('heading', { name: 'Who could help whom' })).toHaveCount(0);
  expect(await readStored(page)).toEqual(before);

  await page.reload();
  await expect(page.getByRole('rowheader', { name: /^Nurse 1/u })).toBeVisible();
  await page.getByRole('button', { name: 'Add or change links' }).click();
  await expect(box(page)).toHaveValue('');
});

test('once links are read the box folds, and its button has the focus and opens it again', async ({ page }) => {
  await page.goto('/team');
  await untilRunning(page);
  await box(page).focus();
  await page.keyboard.insertText(makeTeamLines(9).join('\n'));
  await expect(box(page)).toBeHidden();
  await expect(page.getByText('9 results read')).toBeVisible();
  const opener = page.getByRole('button', { name: 'Add or change links' });
  await expect(opener).toBeFocused();
  await expect(page.getByRole('spinbutton', { name: 'Invited' })).toHaveCount(0);
  await opener.press('Enter');
  await expect(box(page)).toBeFocused();
  await page.getByRole('spinbutton', { name: 'Invited' }).fill('12');
  await expect(page.getByText('9 of 12 received')).toBeVisible();
  // Bad lines stay in sight, whether the box is open or not.
  await box(page).fill('https://example.org/r#EBGgFGAKHTXmdimL');
  await page.getByRole('button', { name: 'Read links' }).first().click();
  await expect(page.getByText('1 line not read')).toBeVisible();
  await page.getByRole('button', { name: 'Close the box' }).click();
  await expect(box(page)).toBeHidden();
  await expect(page.getByText('1 line not read')).toBeVisible();
});

test('the heading names the shared gaps, the table is in the first view, and print is one press away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const lines = makeTeamLines(9);
  await readTeam(page, lines.join('\n'));
  const sums = recount(readPeople(lines.join('\n'))).map(Number);
  const most = skills[sums.indexOf(Math.max(...sums))];
  await expect(page.getByText('At least half are below target in').locator('strong').first()).toHaveText(
    most?.title ?? '?',
  );
  await expect(page.getByRole('rowheader', { name: /^Coordinator 1/u })).toBeInViewport();
  await page.getByRole('button', { name: 'Print team report' }).waitFor();
  await page.getByRole('link', { name: 'Print and save' }).click();
  await expect(page.getByRole('region', { name: 'Print and save' }).getByRole('heading').first()).toBeInViewport();
  await expect(heading(page)).toHaveText(/^Nine people, /u);
});

test('nine links in a mail: sums equal a recount, bad and repeated lines are named', async ({ page }) => {
  const lines = makeTeamLines(9);
  const text = ['Dear all, the links:', ...lines, lines[3], 'https://example.org/r#EBGgFGAKHTXmdimL'].join('\n');
  await readTeam(page, text);
  await expect(heading(page)).toHaveText(/^Nine people, /u);
  await expect(page.getByText('9 results read · 1 there before · 1 line not read')).toBeVisible();
  await page.getByText('Show these lines').click();
  await expect(page.getByText('Line 12: cut off, its end is missing.')).toBeVisible();
  await expect(page.getByText('Line 11: there before, as Coordinator 1.')).toBeVisible();
  expect(await readSums(page)).toEqual(recount(readPeople(text)));

  await page.getByRole('combobox', { name: 'Role' }).selectOption({ index: 1 });
  await expect(page.getByText('3 of 9 people shown.')).toBeVisible();
  const nurses = readPeople(text).filter(({ role }) => role === 'RN');
  expect(await readSums(page)).toEqual(recount(nurses));
  await page.getByRole('combobox', { name: 'Questionnaire' }).selectOption('Video visits');
  await expect(table(page).getByRole('columnheader')).toHaveCount(6);
});

test('a person gets another label, is removed, and the newest of a label counts', async ({ page }) => {
  const random = makeRandom(5, 5);
  const [old, young] = [40, 3].map((daysAgo) => drawTeamLink('RN', { kind: 'full', daysAgo }, random));
  await readTeam(page, `${makeTeamLines(3).join('\n')}\nAda, ${old}\nada, ${young}`);
  await expect(heading(page)).toHaveText(/^Four people/u);
  await page.getByText('1 older result of the same label and role, not counted').click();
  await expect(
    page.getByRole('listitem').filter({ hasText: /^Ada Registered nurse\s· full\s· 14 Oct 2026$/u }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Physician 1' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Label' }).fill('Dr. Ö');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Dr. Ö' })).toBeVisible();
  // A rename reaches the older result too, which would else come back as a person.
  await table(page).getByRole('button', { name: 'ada' }).click();
  await dialog.getByRole('textbox', { name: 'Label' }).fill('nurse 1 ');
  await expect(dialog.getByText('“nurse 1” is in the team already')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Label' }).fill('Ada B.');
  await expect(dialog.getByText('is in the team already')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(heading(page)).toHaveText(/^Four people/u);
  await page.getByRole('button', { name: 'Nurse 2' }).click();
  await dialog.getByRole('button', { name: 'Remove from the team' }).click();
  await expect(heading(page)).toHaveText(/^Three people/u);
  // Told apart, the older result is somebody of their own; removed, nobody of that label is left.
  await page.getByRole('listitem').getByRole('button', { name: 'Ada B.' }).click();
  await dialog.getByRole('textbox', { name: 'Label' }).fill('Eve');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(heading(page)).toHaveText(/^Four people/u);
  await expect(page.getByText(/^\d+ older results? of the same label/u)).toHaveCount(0);
  await page.getByRole('button', { name: 'Eve' }).click();
  await dialog.getByRole('button', { name: 'Remove from the team' }).click();
  await expect(heading(page)).toHaveText(/^Three people/u);
  await untilTeamKept(page, 3);

  await page.reload();
  await expect(page.getByRole('button', { name: 'Dr. Ö' })).toBeVisible();
  await expect(heading(page)).toHaveText(/^Three people/u);
  await page.getByRole('button', { name: 'Erase this team' }).click();
  await dialog.getByRole('button', { name: 'Erase now' }).click();
  await expect(heading(page)).toHaveText('See a team’s gaps without a server');
  await page.reload();
  await expect(heading(page)).toHaveText('See a team’s gaps without a server');
});

test('erasing everything erases the team, seen at once and after a reload', async ({ page }) => {
  await readTeam(page, makeTeamLines(2).join('\n'));
  await page.getByRole('link', { name: 'Your data' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText(/^Everything is erased/u)).toBeVisible();
  await page.getByRole('link', { name: 'Team', exact: true }).click();
  await expect(heading(page)).toHaveText('See a team’s gaps without a server');
});

test('five hundred people: sums equal a recount, and the most below come first', async ({ page }) => {
  const text = makeTeamLines(500, 2).join('\n');
  await readTeam(page, text);
  await expect(heading(page)).toHaveText(/^500 people, /u);
  const people = readPeople(text);
  expect(await readSums(page)).toEqual(recount(people));
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Most below target');
  const worst = people.toSorted((a, b) => b.gapSum - a.gapSum)[0];
  await expect(table(page).locator('tbody').getByRole('rowheader').first()).toContainText(worst?.label ?? '?');
});

test('ten thousand people: all are read, and only the rows in view are drawn', async ({ page }) => {
  const text = makeTeamLines(10_000, 3).join('\n');
  await page.goto('/team');
  await untilRunning(page);
  await box(page).evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await expect(heading(page)).toHaveText(/^10000 people, /u, { timeout: 60_000 });
  const people = readPeople(text);
  expect(await readSums(page)).toEqual(recount(people));
  const rows = table(page).locator('tbody').getByRole('row');
  expect(await rows.count()).toBeLessThan(60);
  await table(page).evaluate((frame) => {
    frame.scrollTop = frame.scrollHeight;
  });
  await expect(table(page).getByRole('rowheader', { name: people.at(-1)?.label ?? '?' })).toBeVisible();
  await expect(page.getByText('Pairs are made for up to 1000 people. Choose a role above.')).toBeVisible();
});

test('what goes out for others tells of no group under five, and of no person', async ({ page }) => {
  await readTeam(page, makeTeamLines(9).join('\n'));
  await page.emulateMedia({ media: 'print' });
  const groups = await readPdf(await page.pdf({ format: 'A4' }));
  const printed = groups.pages.map(({ squeezed }) => squeezed).join('');
  expect(printed).not.toContain(squeeze('Nurse 1'));
  expect(printed).toContain(squeeze('Counts of fewer than five people, or of all but fewer than five, are hidden'));
  expect(printed).toMatch(/Nothingcanbetoldof\d+skills/u);
  expect(printed).not.toContain(squeeze('Telehealth coordinator'));
  await page.emulateMedia({ media: 'screen' });

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV by skill' }).click();
  const csv = await readFile(await (await saving).path(), 'utf8');
  const rows = csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.match(/(?:"[^"]*"|[^,])*(?:,|$)/gu)?.map((cell) => cell.replace(/,$/u, '')) ?? []);
  expect(rows).toHaveLength(skills.length);
  const counts = rows.flatMap((row) => row.slice(3, 10)).filter((cell) => cell !== '');
  expect(counts.map(Number).filter((count) => count > 0 && count < 5)).toEqual([]);

  // Three nurses of nine: neither they nor the rest of a known whole may be told of.
  await page.getByRole('combobox', { name: 'Role' }).selectOption({ index: 1 });
  await expect(page.getByRole('button', { name: 'Print team report' })).toBeDisabled();
  await page.getByRole('radio', { name: /^Single people, with random labels/u }).check();
  await expect(page.getByRole('button', { name: 'CSV by person', exact: true })).toBeDisabled();
  await page.getByRole('combobox', { name: 'Role' }).selectOption('All roles');
  const another = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV by person', exact: true }).click();
  const people = await readFile(await (await another).path(), 'utf8');
  expect(people).toMatch(/Person [A-Z]/u);
  expect(people).not.toContain('Nurse');
});

test('two dates are paired by label, and a saved team brings them along', async ({ page }) => {
  const now = makeTeamLines(7, 4);
  const earlier = makeTeamLines(7, 5, 90);
  await readTeam(page, now.join('\n'));
  await page.getByRole('textbox', { name: 'Earlier result links' }).fill(earlier.join('\n'));
  const change = page.getByRole('region', { name: 'Two dates', exact: true });
  await expect(change.getByText('7 people on both dates.')).toBeVisible();
  await expect(change.getByText(/^Most moved up: /u)).toBeVisible();
  await expect(change.getByRole('row')).toHaveCount(8 + 1);
  await change.getByText(`${skills.length - 8} more skills`).click();
  await expect(change.getByRole('row')).toHaveCount(skills.length + 2);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save team file' }).click();
  const path = await (await saving).path();
  await page.getByRole('button', { name: 'Erase this team' }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(table(page)).toHaveCount(0);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'team.json', mimeType: 'application/json', buffer: await readFile(path) });
  await expect(heading(page)).toHaveText(/^Seven people/u);
  await expect(change.getByText('7 people on both dates.')).toBeVisible();
});

test('the session list is one page', async ({ page }) => {
  await readTeam(page, makeTeamLines(40, 6).join('\n'));
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: 'Print session list' }).click();
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.squeezed).toContain(squeeze('Sessions that would help most people'));
});
