import jsQR from 'jsqr';
import type { Page } from '@playwright/test';
import {
  expect,
  readStored,
  SHARED,
  storeFullNurse,
  storeNurse,
  test,
  watch,
  readClipboard,
  untilRunning,
} from './site.ts';

const NOTICE = 'Self-reported. Anyone can make such a link. Do not use it to hire, rank, pay or discipline.';

function linkBox(page: Page) {
  return page.getByRole('textbox', { name: 'Result link', exact: true });
}

async function openDialog(page: Page): Promise<void> {
  await page.goto('/results');
  await page.getByRole('button', { name: 'Share result', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Share result' })).toBeVisible();
}

async function headingText(page: Page): Promise<string> {
  const heading = page.getByRole('main').getByRole('heading', { level: 1 });
  await heading.waitFor();
  return heading.innerText();
}

test('a nurse shares a full result; a reader with answers of their own sees it, compares, keeps a copy, and loses nothing', async ({
  page,
  browser,
  baseURL,
}) => {
  await storeFullNurse(page);
  await openDialog(page);
  await page.getByRole('radio', { name: /^Full result/u }).check();
  await expect(page.getByText('The reader sees every answer you chose.')).toBeVisible();
  const link = await linkBox(page).inputValue();
  const [, code] = link.split('#');
  expect(link).toMatch(new RegExp(`^${baseURL}/r#[\\w-]{40,64}$`, 'u'));

  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const reader = await context.newPage();
  const faults = await watch(reader);
  await storeNurse(reader, [5, 5, 5, 5, 5, 5, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 2]);
  const before = await readStored(reader);
  await reader.goto(link);
  await expect(reader.getByText(NOTICE)).toBeVisible();
  expect(await headingText(reader)).toMatch(/^Likely on target in \d+ of 23 skills/u);
  await expect(
    reader.getByText(/^A shared result\s· Registered nurse\s· 23 November 2026\s· Full length$/u),
  ).toBeVisible();
  await expect(reader.getByRole('heading', { name: 'Look at this first', exact: true })).toBeVisible();
  await expect(reader.getByRole('heading', { name: 'Skill by skill' })).toBeVisible();
  await expect(reader).toHaveTitle('A shared result · Webside');

  await reader.getByRole('button', { name: 'Compare with mine' }).click();
  await expect(reader.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    /^The shared result is (?:higher|lower) in \d+ skills?, (?:higher|lower) in (?:\d+|none)\.$/u,
  );
  await expect(reader.getByRole('listitem').filter({ hasText: /^Writing the visit note/u })).toHaveText(/ lower$/u);
  await expect(reader.getByRole('listitem').filter({ hasText: /^Backup plans/u })).toHaveText(
    / lower$|about the same$/u,
  );
  await reader.goBack();
  await expect(reader.getByRole('heading', { name: 'Skill by skill' })).toBeVisible();
  await reader.goForward();
  await reader.getByRole('button', { name: 'Back to the shared result' }).click();
  await expect(reader.getByRole('heading', { name: 'Skill by skill' })).toBeVisible();
  expect(await readStored(reader)).toEqual(before);

  await reader.getByRole('button', { name: 'Keep a copy' }).click();
  expect(await readStored(reader)).toEqual(before);
  await reader.getByRole('button', { name: 'Keep it' }).click();
  await expect(reader.getByText('Kept among your dated results, at the end of the page “Results”.')).toBeVisible();
  const kept = expect.objectContaining({ store: 'results', value: expect.objectContaining({ link: code }) });
  await expect.poll(async () => readStored(reader)).toHaveLength(before.length + 1);
  const after = await readStored(reader);
  expect(after.filter(({ store }) => store !== 'results')).toEqual(before);
  expect(after.filter(({ store }) => store === 'results')).toEqual([kept]);

  await reader.reload();
  await expect(reader.getByText(NOTICE)).toBeVisible();
  expect(reader.url()).toBe(link);
  await reader.goto('/results');
  await expect(reader.getByRole('main').getByRole('heading', { level: 1 })).toContainText('You are likely on target');
  expect(faults).toEqual([]);
  await context.close();
});

test('in a browser without answers a shared result leaves no record', async ({ page }) => {
  for (const code of [SHARED.full, SHARED.summary]) {
    await page.goto(`/r#${code}`);
    await expect(page.getByText(NOTICE)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Keep a copy' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Compare with mine' })).toHaveCount(0);
  }
  expect(await readStored(page)).toEqual([]);
});

test('a summary shows levels and verdicts, and no answer', async ({ page }) => {
  await page.goto(`/r#${SHARED.summary}`);
  await expect(page.getByText('A summary: levels and verdicts, no answers.')).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByText(/^Look at this first/u).first()).toBeVisible();
  expect(await headingText(page)).toMatch(/^Likely on target in \d+ of 23 skills/u);
  await expect(main.getByRole('img', { name: /^Level \d\.\d of 5, target /u })).toHaveCount(23);
  await expect(main.locator('details').filter({ hasNotText: 'Words used here' })).toHaveCount(0);
  await expect(main.getByText(/chosen|rated “|confiden|in one practice question/iu)).toHaveCount(0);
});

for (const [site, origin] of [
  ['at the root', 'http://127.0.0.1:4174'],
  ['under a sub-path', 'http://127.0.0.1:4175/webside'],
] as const) {
  for (const form of ['/r%23', '/r/%23', '/r%2523']) {
    test(`${form} ${site} opens the same result, says that it reached the log, and cleans the address`, async ({
      page,
    }) => {
      const response = await page.goto(`${origin}${form}${SHARED.full}`);
      expect(response?.status()).toBe(404);
      await expect(page.getByText(NOTICE)).toBeVisible();
      await expect(page.getByText(/reached the log of this web host/u)).toBeVisible();
      await expect(page).toHaveURL(`${origin}/r#${SHARED.full}`);
      await expect(page.getByRole('textbox', { name: 'Clean link' })).toHaveValue(`${origin}/r#${SHARED.full}`);
      await page.reload();
      await expect(page.getByText(NOTICE)).toBeVisible();
    });
  }
}

test('what a carrier glued to the link is dropped from the address', async ({ page }) => {
  await page.goto(`/r#${SHARED.full}).`);
  await expect(page.getByText(NOTICE)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/r#${SHARED.full}$`, 'u'));
  await expect(page.getByText(/reached the log/u)).toHaveCount(0);
});

test('another link in the same tab shows the other result', async ({ page }) => {
  await page.goto(`/r#${SHARED.full}`);
  await expect(page.getByRole('heading', { name: 'Look at this first', exact: true })).toBeVisible();
  await page.goto(`/r#${SHARED.summary}`);
  await expect(page.getByText('A summary: levels and verdicts, no answers.')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Look at this first', exact: true })).toBeVisible();
});

test('skipping to the page leaves the result in the address', async ({ page }) => {
  await page.goto(`/r#${SHARED.summary}`);
  await expect(page.getByText(NOTICE)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`/r#${SHARED.summary}$`, 'u'));
  await expect(page.getByText(NOTICE)).toBeVisible();
});

for (const [name, fragment, heading] of [
  ['cut off', SHARED.full.slice(0, -3), 'This link was cut off'],
  ['mistyped', SHARED.full.replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A')), 'A character of this link is wrong'],
  ['no link', 'hello', 'There is no result in this link'],
] as const) {
  test(`a link ${name} says so, and what to do`, async ({ page }) => {
    await page.goto(`/r#${fragment}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(heading);
    await page.getByRole('textbox', { name: 'Result code' }).fill(`See https://x.example/r#${SHARED.full} !`);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(page.getByText(NOTICE)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/r#${SHARED.full}$`, 'u'));
  });
}

for (const address of [`/r#${SHARED.newer}`, `/r%23${SHARED.newer}`]) {
  test(`${address.slice(0, 5)}... of a newer version says so, and shows the code to keep`, async ({ page }) => {
    await page.goto(address);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('This link needs a newer version of Webside');
    await expect(main.getByText(SHARED.newer, { exact: true })).toBeVisible();
    const loaded = page.waitForEvent('load');
    await main.getByRole('button', { name: 'Reload the page' }).click();
    await loaded;
    await expect(main.getByText(SHARED.newer, { exact: true })).toBeVisible();
  });
}

test('a code is typed at /r in groups of four, as the dialog shows it', async ({ page }) => {
  await storeFullNurse(page);
  await openDialog(page);
  const link = await linkBox(page).inputValue();
  await page.getByText('Code for typing').click();
  await expect(page.getByText('Open 127.0.0.1:4174/r and type:', { exact: true })).toBeVisible();
  const code = await page.getByText(/^(?:[\w-]{4} ){4,}[\w-]{1,4}$/u).innerText();
  expect(code.replaceAll(' ', '')).toBe(link.split('#')[1]);

  await page.goto('/r');
  expect(await headingText(page)).toBe('Open a shared result');
  const box = page.getByRole('textbox', { name: 'Result code' });
  await box.fill(code.replace(/^./u, '?'));
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('status').getByText(/wrong|no result/u)).toBeVisible();
  await box.fill(code);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByText('A summary: levels and verdicts, no answers.')).toBeVisible();
  expect(page.url()).toBe(link);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused();
});

test('the QR code is read back as exactly the link, in the dark too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await storeFullNurse(page);
  await openDialog(page);
  for (const kind of [/^For my trainer/u, /^Full result/u]) {
    await page.getByRole('radio', { name: kind }).check();
    const code = page.getByRole('img', { name: 'QR code of the result link' });
    await expect(code).toBeVisible();
    await expect(code.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)');
    await expect(code.locator('path')).toHaveCSS('fill', 'rgb(0, 0, 0)');
    const { pixels, width } = await code.evaluate((svg) => {
      const scale = 4;
      const canvas = document.createElement('canvas');
      canvas.width = (svg as SVGSVGElement).viewBox.baseVal.width * scale;
      canvas.height = canvas.width;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('No canvas');
      context.fillStyle = 'white';
      context.fillRect(0, 0, canvas.width, canvas.width);
      context.fillStyle = 'black';
      context.scale(scale, scale);
      const path = new Path2D(svg.querySelector('path')?.getAttribute('d') ?? '');
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is filled, not a list
      context.fill(path);
      return {
        pixels: [...context.getImageData(0, 0, canvas.width, canvas.width).data],
        width: canvas.width,
      };
    });
    expect(jsQR(new Uint8ClampedArray(pixels), width, width)?.data).toBe(await linkBox(page).inputValue());
  }
});

test('the link is copied, and where the browser refuses it is selected for the keys', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await storeFullNurse(page);
  await openDialog(page);
  const link = await linkBox(page).inputValue();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('status').getByText('Copied', { exact: true })).toBeVisible();
  expect(await readClipboard(context)).toBe(link);

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('status').getByText(/press Ctrl\+C/u)).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share result' })).toBeFocused();
});

test('a part of the questionnaires can be shared, and on a shared computer too', async ({ page }) => {
  await page.goto('/');
  await untilRunning(page);
  await page.getByLabel('a shared computer').check();
  await page.getByText('Quick', { exact: true }).click();
  await page.getByRole('button', { name: 'Start with Records' }).click();
  await page.getByRole('radio', { name: /^On my own/u }).click();
  await expect(page.getByText(/^Kept in this tab only/u)).toBeVisible();
  await page.getByRole('link', { name: 'Results', exact: true }).click();
  await page.getByRole('button', { name: 'Share result', exact: true }).click();
  await expect(page.getByText(/0 of 4 questionnaires\. The link holds what is there so far\./u)).toBeVisible();
  expect(await linkBox(page).inputValue()).toMatch(/\/r#[\w-]{20,64}$/u);
});

test('on a phone the ways on from a shared result are all as wide as their line', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await storeNurse(page);
  for (const code of [SHARED.full, SHARED.summary]) {
    await page.goto('about:blank');
    await page.goto(`/r#${code}`);
    for (const name of ['Report options', 'Compare with mine', 'Keep a copy']) {
      const button = page.getByRole('button', { name });
      await expect
        .poll(async () => {
          const box = await button.boundingBox();
          return (box?.x ?? 0) + (box?.width ?? 0);
        }, name)
        .toBe(344);
    }
  }
});
