import jsQR from 'jsqr';
import type { Page } from '@playwright/test';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { encodeInvite, type Invite } from '#domain/inviteLink.ts';
import { decodeResult } from '#domain/decodeResult.ts';
import { drawPage, readPdf, squeeze } from './pdf.ts';
import {
  expect,
  readStored,
  SHARED,
  store,
  storeFullNurse,
  storeNurse,
  test,
  untilQuestion,
  untilRunning,
} from './site.ts';

const LATE = 'This date has passed. The questions still work; ask whether your answer is still wanted.';

function makeCode(asked: Omit<Invite, 'itemSet'>): string {
  return encodeInvite({ itemSet: presentItemSet.number, ...asked }, itemSets);
}

const FOR_NURSES = makeCode({ role: 'RN', length: 'quick', parts: ['video'], dueDay: 65_000 });
const FOR_DOCTORS = makeCode({ role: 'GP', length: 'full', parts: ['records', 'video'], dueDay: 100 });
const FOR_ALL = makeCode({ length: 'quick', parts: ['records', 'communication'] });

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });
const stored = async (page: Page, name: string) =>
  (await readStored(page)).filter(({ store: kept }) => kept === name).map(({ key, value }) => [key, value]);
const setting = async (page: Page, name: string) => (await stored(page, 'settings')).find(([key]) => key === name)?.[1];

async function answerPart(page: Page, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    await untilQuestion(page, number);
    await page.getByRole('radio', { name: /^On my own/u }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
  }
}

test('a person without answers takes an invite up, answers what it asks, and sends a summary', async ({ page }) => {
  await page.goto(`/i#${FOR_NURSES}`);
  await expect(heading(page)).toHaveText('You are invited to check your telehealth skills');
  await expect(page).toHaveTitle('An invite · Webside');
  const main = page.getByRole('main');
  for (const words of ['Registered nurse', 'Video visits', 'Quick: ratings only', '20 December 2203'])
    await expect(main.getByText(words, { exact: true })).toBeVisible();
  await expect(main.getByText(/Nothing you answer is sent anywhere/u)).toBeVisible();
  await expect(page.getByText(LATE)).toHaveCount(0);
  // Looking at it leaves nothing behind.
  expect(await readStored(page)).toEqual([]);

  await page.getByRole('button', { name: 'Start with Video visits' }).click();
  await expect(page).toHaveURL(/\/assess\/video\?q=1$/u);
  await expect.poll(async () => setting(page, 'invite')).toMatchObject({ code: FOR_NURSES });
  await expect.poll(async () => setting(page, 'profile')).toMatchObject({ role: 'RN', length: 'quick' });
  await answerPart(page, 5);
  await expect(page).toHaveURL(/q=end$/u);
  await expect(page.getByText('You have answered all that it asks for.')).toBeVisible();
  await expect.poll(async () => stored(page, 'answers')).toHaveLength(5);

  await page.goto('/assess');
  const asked = page.getByRole('listitem').filter({ hasText: 'Asked for by your invite' });
  await expect(asked).toHaveCount(1);
  await expect(asked).toContainText('Video visits');
  await expect(page.getByText(/^Your invite: Video visits, quick length, by 20 December 2203\./u)).toBeVisible();

  await page.getByRole('region', { name: 'Your invite' }).getByRole('link', { name: 'See results' }).click();
  await page.getByRole('button', { name: 'Send my result' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send my result' });
  const link = await dialog.getByRole('textbox', { name: 'Summary link' }).inputValue();
  const decoded = decodeResult(link.split('#')[1] ?? '', itemSets);
  expect(decoded).toMatchObject({ kind: 'result', result: { kind: 'summary', role: 'RN', length: 'quick' } });
  const mail = await dialog.getByRole('link', { name: 'Send by email' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:\?subject=/u);
  expect(decodeURIComponent(mail ?? '')).toContain(link);
});

for (const [way, button, role, length] of [
  ['changes', 'Start as Physician, primary care (full length)', 'GP', 'full'],
  ['keeps', 'Start as Registered nurse (quick length)', 'RN', 'quick'],
] as const) {
  test(`a nurse with answers is asked before the role changes, ${way} it, and keeps every answer`, async ({ page }) => {
    await storeNurse(
      page,
      Array.from({ length: 23 }, () => 3),
    );
    const answers = await stored(page, 'answers');
    expect(answers.length).toBe(23);
    await page.goto(`/i#${FOR_DOCTORS}`);
    await expect(page.getByText(LATE)).toBeVisible();
    await expect(
      page.getByText(/^You are set up as Registered nurse \(quick length\)\. .* Your answers stay/u),
    ).toBeVisible();
    expect(await stored(page, 'answers')).toEqual(answers);
    await page.getByRole('button', { name: button }).click();
    await expect(page).not.toHaveURL(/\/i/u);
    await expect.poll(async () => setting(page, 'invite')).toMatchObject({ code: FOR_DOCTORS });
    await expect.poll(async () => setting(page, 'profile')).toMatchObject({ role, length });
    expect(await stored(page, 'answers')).toEqual(answers);
  });
}

test('a nurse whose role and length are asked for is asked nothing; forgetting the invite keeps the answers', async ({
  page,
}) => {
  await storeFullNurse(page);
  const answers = await stored(page, 'answers');
  await page.goto(`/i#${makeCode({ role: 'RN', length: 'full', parts: ['records'] })}`);
  await expect(page.getByRole('button', { name: 'Start: see your results' })).toBeVisible();
  await expect(page.getByText(/^You are set up as/u)).toHaveCount(0);
  await page.getByRole('button', { name: 'Start: see your results' }).click();
  await expect(page.getByRole('button', { name: 'Send my result' })).toBeVisible();
  await expect.poll(async () => setting(page, 'invite')).toBeDefined();
  await page.goto('/assess');
  await page.getByRole('button', { name: 'Forget this invite' }).click();
  await expect(page.getByText('The invite is forgotten. Your answers are still here.')).toBeVisible();
  await expect(page.getByText('Asked for by your invite')).toHaveCount(0);
  await expect.poll(async () => setting(page, 'invite')).toMatchObject({ code: null });
  await page.goto('/results');
  await expect(page.getByRole('button', { name: 'Share result' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send my result' })).toHaveCount(0);
  expect(await stored(page, 'answers')).toEqual(answers);
});

test('an invite for every role lets the person choose; erasing everything erases it', async ({ page }) => {
  await page.goto(`/i#${FOR_ALL}`);
  await page.getByRole('combobox', { name: 'I work, or want to work, as' }).selectOption('PHA');
  await page.getByRole('button', { name: 'Start with Records' }).click();
  await expect.poll(async () => setting(page, 'profile')).toMatchObject({ role: 'PHA', length: 'quick' });
  await page.goto('/data');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase now' }).click();
  await expect(page.getByText(/erased/u).first()).toBeVisible();
  expect(await setting(page, 'invite')).toBeUndefined();
  await page.goto('/assess');
  await untilRunning(page);
  await expect(page.getByText('Asked for by your invite')).toHaveCount(0);
});

test('on a shared computer the invite is kept in the tab and nowhere else', async ({ page }) => {
  await page.goto(`/i#${FOR_NURSES}`);
  await page.getByRole('radio', { name: /a shared computer/u }).check();
  await page.getByRole('button', { name: 'Start with Video visits' }).click();
  await page.getByRole('link', { name: 'Assess', exact: true }).click();
  await expect(page.getByText('Asked for by your invite')).toHaveCount(1);
  expect(await readStored(page)).toEqual([]);
});

test('where storage is blocked an invite works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto(`/i#${FOR_NURSES}`);
  await page.getByRole('button', { name: 'Start with Video visits' }).click();
  await answerPart(page, 5);
  await expect(page.getByText('You have answered all that it asks for.')).toBeVisible();
});

for (const [name, fragment, words] of [
  ['cut off', FOR_NURSES.slice(0, -3), 'This invite was cut off'],
  ['mistyped', FOR_NURSES.replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A')), 'A character of this invite is wrong'],
  ['no invite', 'hello', 'There is no invite in this link'],
] as const) {
  test(`an invite ${name} says so, and takes the whole message`, async ({ page }) => {
    await page.goto(`/i#${fragment}`);
    await expect(heading(page)).toHaveText(words);
    await page.getByRole('textbox', { name: 'Invite code' }).fill(`Dear all,\n> https://x.example/i%23${FOR_NURSES} .`);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(heading(page)).toHaveText('You are invited to check your telehealth skills');
    await expect(page).toHaveURL(new RegExp(`/i#${FOR_NURSES}$`, 'u'));
  });
}

test('a result at /i and an invite at /r are told, and lead to the right page', async ({ page }) => {
  await page.goto(`/i#${SHARED.summary}`);
  await expect(heading(page)).toHaveText('This is a result, not an invite');
  await page.getByRole('link', { name: 'Open the result' }).click();
  await expect(page.getByText('A summary: levels and verdicts, no answers.')).toBeVisible();
  await page.goto(`/r#${FOR_NURSES}`);
  await expect(heading(page)).toHaveText('This is an invite, not a result');
  await page.getByRole('link', { name: 'Open the invite' }).click();
  await expect(heading(page)).toHaveText('You are invited to check your telehealth skills');
  await page.goto('/r');
  await untilRunning(page);
  await page.getByRole('textbox', { name: 'Result code' }).fill(`See https://x.example/i#${FOR_NURSES}`);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/i#${FOR_NURSES}$`, 'u'));
});

for (const [site, origin] of [
  ['at the root', 'http://127.0.0.1:4174'],
  ['under a sub-path', 'http://127.0.0.1:4175/webside'],
] as const) {
  for (const form of ['/i#', '/i/#', '/i%23', '/i/%2523']) {
    test(`${form} ${site} opens the invite, and cleans the address`, async ({ page }) => {
      await page.goto(`${origin}${form}${FOR_NURSES}`);
      await expect(heading(page)).toHaveText('You are invited to check your telehealth skills');
      if (form.includes('%')) await expect(page).toHaveURL(`${origin}/i#${FOR_NURSES}`);
      await page.getByRole('button', { name: 'Start with Video visits' }).click();
      await expect(page).toHaveURL(`${origin}/assess/video?q=1`);
    });
  }

  test(`${site} a trainer makes an invite, and its poster is one page whose code opens it`, async ({ page }) => {
    await page.goto(`${origin}/i`);
    await untilRunning(page);
    await expect(heading(page)).toHaveText('Invite others to check their skills');
    await page.getByRole('combobox', { name: 'Role' }).selectOption('RN');
    await page.getByRole('radio', { name: /^Quick/u }).check();
    for (const part of ['Records', 'Communication', 'Troubleshooting'])
      await page.getByRole('checkbox', { name: part }).uncheck();
    await page.getByLabel('Due date, if there is one').fill('2203-12-20');
    const box = page.getByRole('textbox', { name: 'Invite link' });
    await expect(box).toHaveValue(`${origin}/i#${FOR_NURSES}`);
    await expect(page.getByRole('img', { name: 'QR code of the invite link' })).toBeVisible();

    for (const format of ['A4', 'Letter']) {
      const pdf = await page.pdf({ format, tagged: true });
      const { pages } = await readPdf(pdf);
      expect(pages.length, format).toBe(1);
      for (const words of [
        'Telehealth skills self-check',
        'Registered nurse',
        'Video visits',
        '20 December 2203',
        'Nothing you answer is sent anywhere; you decide whether to send a result.',
        `${origin}/i#${FOR_NURSES}`,
      ])
        expect(pages[0]?.squeezed).toContain(squeeze(words));
      expect(pages[0]?.squeezed).not.toContain('Copy');
      const { data, width, height } = await drawPage(pdf, 1, 2);
      expect(jsQR(data, width, height)?.data).toBe(`${origin}/i#${FOR_NURSES}`);
    }

    await page.getByRole('checkbox', { name: 'Video visits' }).uncheck();
    await expect(page.getByText('Choose at least one questionnaire.')).toBeVisible();
    await expect(box).toHaveCount(0);
    await expect(page.locator('[data-poster]')).toHaveCount(0);
  });
}

test('an invite that was taken up is said on the page of data', async ({ page }) => {
  await store(page, [{ store: 'settings', key: 'invite', value: { code: FOR_ALL, at: 1 } }]);
  await page.goto('/data');
  await expect(page.getByText('The invite you took up')).toBeVisible();
});
