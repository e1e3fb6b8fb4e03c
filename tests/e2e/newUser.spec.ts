import { makeTeamLines } from '../../scripts/links/makeTeam.ts';
import { expect, SHARED, store, storeFullNurse, storeNurse, test, untilProfile, untilRunning } from './site.ts';

const PHONE = { width: 360, height: 640 };

test('a dialog on a phone shows nothing below its buttons, and scrolls where it has little room', async ({ page }) => {
  await storeNurse(page);
  await page.setViewportSize(PHONE);
  await page.goto('/results');
  await page.getByRole('button', { name: 'Share result' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share result' });
  const close = dialog.getByRole('button', { name: 'Close' });
  await expect(close).toBeInViewport();
  const below = await dialog.evaluate((element) => {
    const { left, bottom } = element.getBoundingClientRect();
    return document.elementFromPoint(left + 60, bottom - 6)?.className;
  });
  expect(below).toBe(await close.evaluate((button) => button.parentElement?.className));

  // As at four times the size on a laptop.
  await page.setViewportSize({ width: 320, height: 256 });
  await expect(close).not.toBeInViewport();
  await close.click();
  await expect(dialog).toBeHidden();
});

test('a scenario says first whether the choice was the best', async ({ page }) => {
  await storeFullNurse(page);
  await page.goto('/assess/records?q=7');
  await expect(page.getByRole('heading', { name: /^You chose .* Why each answer is what it is$/u })).toBeVisible();
  // Nothing is left to answer by keys.
  await expect(page.getByRole('heading', { name: 'Keys' })).toHaveCount(0);
});

test('after a change of role, the pages name the answers that do not count', async ({ page }) => {
  await storeNurse(page);
  const words = 'Not asked for this role and length, so not counted: your rating of Remote assessment.';
  await page.goto('/assess');
  await expect(page.getByText('Answering as Registered nurse')).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
  await page.getByRole('link', { name: 'Change role' }).click();
  await page.getByRole('combobox').selectOption('ADM');
  await page.getByRole('link', { name: 'Assess', exact: true }).click();
  await expect(page.getByText(words)).toBeVisible();
  await page
    .getByRole('button', { name: 'See results' })
    .or(page.getByRole('link', { name: 'See results' }))
    .click();
  await expect(page).toHaveTitle('Your results · Webside');
  await expect(page.getByText(words)).toBeVisible();
});

test('who has no role yet goes from the results to the roles', async ({ page }) => {
  await storeNurse(page);
  await page.goto('/');
  await untilRunning(page);
  await page.getByRole('combobox').selectOption('NONE');
  await untilProfile(page, { role: 'NONE' });
  await page.goto('/results');
  await page.getByRole('link', { name: 'See which roles fit' }).click();
  await page.getByRole('combobox', { name: 'Which license do you hold?' }).selectOption('None of these');
  await expect(page.getByText(/^Nearest to your answers: /u)).toBeVisible();
  await page.getByRole('heading', { level: 3, name: 'Telehealth coordinator' }).click();
  await expect(page.getByText(/^No words for your resume yet\./u).filter({ visible: true })).toBeVisible();
});

test('a skill that is not part of the work is told from one without an answer', async ({ page }) => {
  const at = Date.UTC(2026, 10, 23, 12);
  const answers = ['EHR-1', 'EHR-2', 'EHR-3', 'EHR-4', 'EHR-5'].map((key, i) => ({
    store: 'answers',
    key,
    value: { answer: i === 0 ? { kind: 'notPartOfMyWork' } : { kind: 'rated', level: 4 }, at },
  }));
  await store(page, answers);
  await page.goto('/roles?licence=nurse');
  await expect(page.getByText(/\s· \d+ not answered\s· 1 not part of your work$/u).first()).toBeVisible();
});

test('a damaged code stands in the box and can be corrected there', async ({ page }) => {
  const { summary } = SHARED;
  const wrong = summary[9] === 'x' ? 'y' : 'x';
  await page.goto(`/r#${summary.slice(0, 9)}${wrong}${summary.slice(10)}`);
  await expect(page.getByRole('heading', { name: 'A character of this link is wrong' })).toBeVisible();
  const code = page.getByRole('textbox', { name: 'Result code' });
  const shown = await code.inputValue();
  expect(shown.replaceAll(' ', '')).toBe(`${summary.slice(0, 9)}${wrong}${summary.slice(10)}`);
  await code.fill(`${shown.slice(0, 11)}${summary[9]}${shown.slice(12)}`);
  await page.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByText('A summary: levels and verdicts, no answers.')).toBeVisible();
});

test('the first page opens by its file name too', async ({ page }) => {
  await page.goto('/index.html');
  await expect(page.getByRole('button', { name: /^Start/u })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
});

test('a shared computer says after a reload why there are no results', async ({ page }) => {
  await page.goto('/');
  await untilRunning(page);
  await page.getByText('a shared computer').click();
  await page.goto('/results');
  await expect(page.getByText(/^This is a shared computer: closing or reloading this tab has erased/u)).toBeVisible();
});

test('the table by role fits a phone, and stays a table', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/team');
  await untilRunning(page);
  await page.getByRole('textbox', { name: 'Result links', exact: true }).fill(makeTeamLines(9).join('\n'));
  const frame = page.getByRole('region', { name: 'By role and questionnaire: table' });
  await frame.waitFor();
  expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);

  // As the browser tells it: rows laid out by CSS may lose what they are.
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const listBelow = (id: string): readonly string[] => {
    const { role, childIds = [] } = byId.get(id) ?? {};
    return [String(role?.value), ...childIds.flatMap(listBelow)];
  };
  const region = nodes.find(({ name }) => name?.value === 'By role and questionnaire: table');
  const roles = listBelow(region?.nodeId ?? '');
  const count = (role: string) => roles.filter((one) => one === role).length;
  expect(count('table')).toBe(1);
  expect(count('row')).toBe(await frame.locator('tr').count());
  expect(count('cell') + count('gridcell')).toBe(await frame.locator('td').count());
  expect(count('columnheader')).toBe(4);
});

test('the team page: an empty box, every column at once, and an erased team', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/team');
  await untilRunning(page);
  const box = page.getByRole('textbox', { name: 'Result links', exact: true });
  await page.getByRole('button', { name: 'Read links' }).click();
  await expect(page.getByText('The box is empty. Paste links or codes into it first.')).toBeVisible();
  await expect(box).toBeFocused();

  await box.fill(makeTeamLines(9).join('\n'));
  const frame = page.getByRole('region', { name: 'Steps to target, by person and skill: table' });
  await expect(frame).toBeVisible();
  expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  await expect(page.getByText(/^With 9 people most counts are hidden/u)).toBeVisible();

  await page.getByRole('button', { name: 'Erase this team' }).click();
  await page.getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText('The team is erased.')).toBeFocused();
  await expect(box).toHaveValue('');
});
