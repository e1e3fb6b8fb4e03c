/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page takes its functions along */
import { readFile } from 'node:fs/promises';
import jsQR from 'jsqr';
import type { Page } from '@playwright/test';
import { set1Roles, set1Scenarios } from '#content/itemSets/set1.ts';
import { roles } from '#content/roles.ts';
import { SKILL_IDS, type Outcome, type RoleCode } from '#domain/model.ts';
import { selectScenarios, type AskedRole } from '#domain/scenarios.ts';
import { drawPage, readPdf, squeeze, type PrintedPage } from './pdf.ts';
import { expect, NURSE_RATINGS, SHARED, store, storeFullNurse, test } from './site.ts';

interface State {
  readonly name: string;
  readonly role: RoleCode;
  /** One level for each skill, in order; fewer for a part. */
  readonly ratings: readonly number[];
  /** The outcome of each scenario by its place; absent in the quick length. */
  readonly outcome?: (i: number) => Outcome;
  /** The questionnaires that are answered, by the beginning of their ids; all by default. */
  readonly only?: readonly string[];
  readonly mostPages: number;
  readonly isDark?: boolean;
  readonly isPhone?: boolean;
  readonly extras?: boolean;
}

const all = (level: number) => SKILL_IDS.map(() => level);
const longest = roles.reduce((a, b) => (b.name.length > a.name.length ? b : a)).code;

/** Each on A4 and Letter; dark pages and phones print as others do. */
const STATES: readonly State[] = [
  { name: 'the best', role: 'RN', ratings: all(5), outcome: () => 'best', mostPages: 2, isPhone: true },
  {
    name: 'the worst, with everything',
    role: 'RN',
    ratings: all(1),
    outcome: () => 'unsafe',
    mostPages: 8,
    isDark: true,
    extras: true,
  },
  {
    name: 'three to look at first',
    role: 'RN',
    ratings: [4, 3, 3, 4, 3, 2, 3, 2, 3, 2, 2, 4, 4, 3, 3, 3, 4, 3, 1, 4, 2, 3, 3],
    outcome: (i) => (i < 3 ? 'unsafe' : 'best'),
    mostPages: 4,
  },
  { name: 'one questionnaire', role: 'RN', ratings: [4, 3, 2, 4, 3, 2], mostPages: 2 },
  ...(
    [
      [['EHR'], 2],
      [['VID'], 2],
      [['COM'], 2],
      [['TRB'], 2],
      [['EHR', 'COM'], 3],
      [['VID', 'TRB'], 3],
    ] as const
  ).map(([only, mostPages]) => ({
    name: `${only.join(' and ')} in the full length`,
    role: 'RN' as const,
    ratings: [...NURSE_RATINGS],
    // One of each five is wrong, and the very first could put a patient at risk.
    outcome: (i: number) => (i === 0 ? 'unsafe' : i % 5 === 4 ? 'wrong' : 'best'),
    only,
    mostPages,
  })),
  { name: 'the longest words', role: longest, ratings: all(1), mostPages: 5, isDark: true, isPhone: true },
];

async function storeState(page: Page, { role, ratings, outcome, only, extras = false }: State): Promise<void> {
  const at = Date.UTC(2026, 10, 23, 12);
  const asked = set1Roles.find(({ code }) => code === role) as AskedRole;
  const rated = ratings.map((level, i) => ({ key: SKILL_IDS[i] ?? '', answer: { kind: 'rated', level } }));
  const chosen = outcome
    ? selectScenarios(set1Scenarios, asked, false).map(({ id, outcomes }, i) => {
        const option = Math.max(0, outcomes.indexOf(outcome(i)));
        return { key: id, answer: { kind: 'chose', option, confidence: 'certain', isLocked: true } };
      })
    : [];
  const profile = { role, length: outcome ? 'full' : 'quick', hasLicence: false, numberKeys: true, seed: 1 };
  const report = { audience: 'mine', signOff: extras, pocketCard: extras, at };
  await store(page, [
    ...[...rated, ...chosen]
      .filter(({ key }) => only?.some((part) => key.startsWith(part)) ?? true)
      .map(({ key, answer }, i) => ({ store: 'answers', key, value: { answer, at: at + i * 15_000 } })),
    { store: 'settings', key: 'profile', value: profile },
    { store: 'settings', key: 'report', value: report },
  ]);
}

/** The report comes after the words of the page. */
async function untilReport(page: Page): Promise<void> {
  await page.locator('[data-report]').waitFor({ state: 'attached' });
}

async function openResults(page: Page): Promise<void> {
  await page.goto('/results');
  await page.getByRole('button', { name: 'Print report' }).waitFor();
  await untilReport(page);
}

/** The remembered choice, as it is on the disk. */
async function readSetting(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const settled = (request: IDBRequest) =>
      new Promise((resolve) => {
        request.addEventListener('success', resolve);
      });
    const opening = indexedDB.open('webside');
    await settled(opening);
    const reading = opening.result.transaction('settings').objectStore('settings').get('report') as IDBRequest<unknown>;
    await settled(reading);
    opening.result.close();
    return reading.result;
  });
}

/** What the print tree says: its pieces of text, the cells of each row, its headings and its level tracks. */
async function readTree(page: Page) {
  await untilReport(page);
  return page.evaluate(() => {
    const report = document.querySelector('[data-report]');
    if (!report) throw new Error('No report');
    const list = (part: ParentNode, selector: string) => [...part.querySelectorAll(selector)];
    const textOf = (element: Element) => element.textContent ?? '';
    // Of a skill without its mark.
    const nameOf = (element: Element) => element.firstChild?.textContent ?? '';
    const blocks = 'th, td, p, li, h1, h2, h3, dt, dd';
    const label = (svg: Element) => svg.getAttribute('aria-label') ?? '';
    const table = list(document, 'main h2').find((heading) => textOf(heading) === 'Skill by skill');
    const isLevel = (text: string) => text.startsWith('Level ');
    return {
      pieces: list(report, blocks)
        .filter((element) => !element.querySelector(blocks))
        .map(textOf),
      rows: list(report, 'tbody tr').map((row) => list(row, 'th, td').map(textOf)),
      headings: list(report, 'h2, h3').map(textOf),
      // What a heading must not stand without: itself, and the cells of the first row below it.
      tops: list(report, 'section > h2, section > h3').flatMap((heading) => {
        const next = list(heading.parentElement as Element, 'table, h2, h3').find(
          (other) => heading.compareDocumentPosition(other) === Node.DOCUMENT_POSITION_FOLLOWING,
        );
        const row = next?.querySelector('tbody tr:has(td)');
        return row ? [[textOf(heading), ...list(row, 'th, td').map(textOf)]] : [];
      }),
      // Each questionnaire: its name, and the names of its skills.
      parts: list(report, 'table:has(svg)').map((part) => list(part, 'thead th:first-child, tbody th').map(nameOf)),
      headline: textOf(report.querySelector('h1') as Element),
      labels: list(report, 'svg[role=img]').map(label).filter(isLevel),
      pageHeadline: textOf(document.querySelector('main h1') as Element),
      pageLabels: list(table?.closest('section') as Element, 'svg[role=img]')
        .map(label)
        .filter(isLevel),
    };
  });
}

/** The lines of a page from top to bottom, without its number. */
function listLines({ texts, height }: PrintedPage): readonly string[] {
  const body = texts.filter(({ y }) => y < height - 45);
  const heights = [...new Set(body.map(({ y }) => y))].toSorted((a, b) => a - b);
  const tops = heights.filter((y, i) => i === 0 || y - (heights[i - 1] ?? 0) >= 2);
  return tops.map((top, i) => {
    const line = body.filter(({ y }) => y >= top && y < (tops[i + 1] ?? height));
    return squeeze(line.map(({ text }) => text).join(''));
  });
}

for (const state of STATES) {
  test(`${state.name}: the report is whole on A4 and Letter`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: state.isDark ? 'dark' : 'light' });
    if (state.isPhone) await page.setViewportSize({ width: 360, height: 740 });
    await storeState(page, state);
    await openResults(page);
    const tree = await readTree(page);
    expect(tree.headline).toBe(tree.pageHeadline);
    expect(tree.labels).toEqual(tree.pageLabels);
    // A short plan has all its steps on paper.
    if (state.only?.length === 1)
      expect(tree.pieces.filter((piece) => piece.startsWith('The other practice tasks'))).toHaveLength(0);

    for (const format of ['A4', 'Letter']) {
      const { pages, title, language, isTagged } = await readPdf(await page.pdf({ format, tagged: true }));
      expect(pages.length, format).toBeLessThanOrEqual(state.mostPages);
      const whole = pages.map(({ squeezed }) => squeezed).join('');
      const missing = tree.pieces.filter((piece) => !whole.includes(squeeze(piece)));
      expect(missing, format).toEqual([]);
      const split = tree.rows.filter(
        (cells) => !pages.some(({ squeezed }) => cells.every((cell) => squeezed.includes(squeeze(cell)))),
      );
      expect(split, format).toEqual([]);

      const stranded = tree.tops.filter(
        ([heading = '', ...cells]) =>
          !pages.some(
            (printed) =>
              listLines(printed).includes(squeeze(heading)) &&
              cells.every((cell) => printed.squeezed.includes(squeeze(cell))),
          ),
      );
      expect(stranded, format).toEqual([]);
      const method = squeeze('How to read this');
      const methodAlone = pages.filter((printed) => {
        const lines = listLines(printed);
        return lines[0] === method && !tree.headings.some((heading) => lines.lastIndexOf(squeeze(heading)) > 0);
      });
      expect(methodAlone, format).toEqual([]);

      const [first] = pages;
      for (const words of [tree.headline, 'For planning learning. Not for hiring, pay, ranking or discipline.'])
        expect(first?.squeezed).toContain(squeeze(words));
      const headings = tree.headings.map(squeeze);
      for (const [i, printed] of pages.entries()) {
        const outside = printed.texts.filter(
          ({ x, y, width, height }) =>
            x < 28 || y < 28 || x + width > printed.width - 28 || y + height > printed.height - 14,
        );
        expect(outside, `${format}, page ${i + 1}`).toEqual([]);
        expect(printed.squeezed).toContain(`${i + 1}/${pages.length}`);
        // A table that goes on has its header again.
        const hasLevels = /rating(?:only|\+\d)/u.test(printed.squeezed);
        if (hasLevels) expect(printed.squeezed).toContain('Againstthetarget');
        const lines = listLines(printed);
        expect(headings).not.toContain(lines.at(-1));
        expect(lines.at(-1)).not.toContain('Againstthetarget');
        // Wherever a skill has its level, its questionnaire is named above.
        const unnamed = tree.parts.filter(([part = '', ...skills]) => {
          const row = lines.findIndex(
            (line) =>
              /\d\.\d(?:rating|\d*scenario)/u.test(line) && skills.some((skill) => line.startsWith(squeeze(skill))),
          );
          return row !== -1 && !lines.slice(0, row).some((line) => line.startsWith(squeeze(part)));
        });
        expect(unnamed, `${format}, page ${i + 1}`).toEqual([]);
        // No page has one skill of a questionnaire alone. Beside a name with a mark below it the level has its own line.
        const alone = tree.parts.filter(([, ...skills]) => {
          const here = skills.filter((skill) =>
            lines.some(
              (line, at) =>
                line.startsWith(squeeze(skill)) &&
                /\d\.\d(?:rating|\d*scenario)/u.test(`${line}${lines[at + 1] ?? ''}`),
            ),
          );
          return skills.length > 1 && here.length === 1;
        });
        expect(alone, `${format}, page ${i + 1}`).toEqual([]);
      }

      const tags = pages.flatMap(({ roles: own }) => own);
      expect(isTagged).toBe(true);
      expect(tags.filter((role) => role === 'H1')).toHaveLength(1);
      expect(tags).toContain('TH');
      const alternatives = pages.flatMap((printed) => printed.alternatives);
      expect(alternatives).not.toContain('');
      for (const label of tree.labels) expect(alternatives).toContain(label);
      expect(title).not.toBe('');
      expect(language).toBe('en');
    }
  });
}

test('the code on paper opens the same result, and nothing on it needs a color', async ({ page }) => {
  await storeFullNurse(page);
  await openResults(page);
  const { headline, labels } = await readTree(page);
  const pdf = await page.pdf({ format: 'A4', tagged: true });
  const { data, width, height } = await drawPage(pdf, 1, 3);
  let mostColor = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
    mostColor = Math.max(mostColor, Math.max(red, green, blue) - Math.min(red, green, blue));
  }
  expect(mostColor).toBeLessThanOrEqual(2);
  const read = jsQR(data, width, height);
  expect(read?.data).toContain('/r#');

  await page.goto(read?.data ?? '');
  await page.getByRole('button', { name: 'Print report' }).waitFor();
  const shared = await readTree(page);
  expect(shared.labels).toEqual(labels);
  expect(shared.headline).toBe(headline.replace('You are likely', 'Likely'));
});

test('nothing on paper is near white, and grey keeps level, range, target and steps apart', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await storeFullNurse(page);
  await openResults(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const pale = await page.evaluate(() => {
    const read = (color: string) => (color.match(/[\d.]+/gu) ?? []).map(Number);
    const isPale = (color: string) => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = read(color);
      return alpha > 0 && (red + green + blue) / 3 > 140;
    };
    return [...document.querySelectorAll('[data-report] *')]
      .filter((element) => {
        const style = getComputedStyle(element);
        const hasLine = style.borderBlockEndWidth !== '0px';
        const isDrawn = element instanceof SVGGeometryElement && style.stroke !== 'none';
        return (
          isPale(style.color) || (hasLine && isPale(style.borderBlockEndColor)) || (isDrawn && isPale(style.stroke))
        );
      })
      .map((element) => element.outerHTML);
  });
  expect(pale).toEqual([]);

  // Running the platform: level 3.0 of a target of 3, so the dot is right of the notch, with steps 1 and 5 bare.
  const track = page.locator('[data-report] tr', { hasText: 'Running the platform' }).getByRole('img').first();
  const picture = (await track.screenshot()).toString('base64');
  const blank = await page.context().newPage();
  const greys = await blank.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const at = (x: number, y: number) =>
      context?.getImageData(Math.round(x * (image.width - 1)), Math.round(y * (image.height - 1)), 1, 1).data[0] ?? 0;
    return {
      paper: at(0.1, 0.15),
      // A bare step is a thin line, its end a gap.
      besideLine: at(0.1, 0.35),
      band: at(0.6, 0.4),
      dot: at(0.5, 0.5),
      notch: at(0.4, 0.12),
      line: Math.min(at(0.1, 0.45), at(0.1, 0.5), at(0.1, 0.55)),
      gap: Math.min(at(0.2, 0.45), at(0.2, 0.5), at(0.2, 0.55)),
    };
  }, picture);
  await blank.close();
  expect(greys.paper).toBe(255);
  expect(greys.besideLine).toBe(255);
  expect(greys.gap).toBeGreaterThan(greys.line + 20);
  expect(greys.band).toBeLessThan(greys.paper - 40);
  expect(greys.dot).toBeLessThan(greys.band - 20);
  expect(greys.notch).toBeLessThan(greys.band - 20);
});

test('a page that is printed before its report is there says so on paper, and only there', async ({ page }) => {
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/sharedResultMore/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/r#${SHARED.full}`);
  const note = page.getByText(/^This is the page: the report was not ready yet\./u);
  await note.waitFor({ state: 'attached' });
  await expect(note).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeVisible();
  letThrough();
  await untilReport(page);
  await expect(note).toHaveCount(0);
});

test('who it is for is chosen before printing, remembered, and printed so', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await storeFullNurse(page);
  await openResults(page);
  await page.getByRole('button', { name: 'Report options' }).click();
  const dialog = page.getByRole('dialog', { name: 'What to print' });
  await dialog.getByRole('radio', { name: /^For my manager/u }).check();
  // The words of the sheet are loaded first.
  await dialog.getByRole('checkbox', { name: /^Observed sign-off sheet/u }).click();
  await expect(dialog.getByRole('checkbox', { name: /^Observed sign-off sheet/u })).toBeChecked();
  await dialog.getByRole('button', { name: 'Print now' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await expect.poll(async () => readSetting(page)).toMatchObject({ audience: 'manager', signOff: true });

  await page.reload();
  await page.getByRole('button', { name: 'Print report' }).waitFor();
  const text = (await page.locator('[data-report]').textContent()) ?? '';
  expect(text).toContain('For planning learning. Not for hiring, pay, ranking or discipline.');
  expect(text).toContain('Observed sign-off sheet');
  expect(text).not.toMatch(/look at this first|rated “|\(rated\)|type:/iu);
  await expect(page.locator('[data-report] [aria-label^="QR"]')).toHaveCount(0);
});

test('saved as a file the report is whole without any script', async ({ page, browser }) => {
  await storeFullNurse(page);
  await openResults(page);
  await page.getByRole('button', { name: 'Report options' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save report as a file' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('telehealth-gap-report-RN-2026-11-23.html');
  const path = await file.path();
  const html = await readFile(path, 'utf8');
  expect(html).not.toMatch(/<script|<link|https?:\/\/127|url\(/iu);
  const printed = await page.locator('[data-report]').innerText();

  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
  const reader = await context.newPage();
  await reader.setContent(html);
  await expect(reader).toHaveTitle('Telehealth skills gap report, Registered nurse, 23 November 2026');
  await expect(reader.locator('html')).toHaveAttribute('lang', 'en');
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(reader.getByRole('img', { name: /^Level /u })).toHaveCount(23);
  expect(squeeze(await reader.locator('[data-report]').innerText())).toBe(squeeze(printed));
  const { pages } = await readPdf(await reader.pdf({ format: 'Letter' }));
  const { pages: own } = await readPdf(await page.pdf({ format: 'Letter' }));
  expect(pages.map(({ squeezed }) => squeezed)).toEqual(own.map(({ squeezed }) => squeezed));
  await context.close();
});

test('where nothing can be printed the button saves the report as a file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'print', { value: undefined });
  });
  await storeFullNurse(page);
  await page.goto('/results');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save report as a file' }).click();
  expect((await waiting).suggestedFilename()).toMatch(/\.html$/u);
});
