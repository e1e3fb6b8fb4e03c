// Our own rules find what they are for: each has a page that breaks it, and it alone.
import { findFaults, findStaleTitles, findViolations, judgeFocus, watchRegions } from './rules.ts';
import { expect, test, untilRunning } from './site.ts';

/** What is put before a clean page, and the beginning of the finding. */
const BREACHES = {
  'no name': '<button style="inline-size: 40px; block-size: 40px"></button>',
  'no name: <div':
    '<div tabindex="0" style="overflow: auto; inline-size: 50px"><p style="inline-size: 90px">Words</p></div>',
  application: '<div role="application" aria-label="Chart">Chart</div>',
  'idle tab stop': '<p tabindex="0">Words that do nothing</p>',
  'idle tab stop: <div':
    '<div tabindex="0" role="region" aria-label="Cut" style="overflow: hidden; inline-size: 50px"><p style="inline-size: 90px">Words</p></div>',
  'small target':
    '<button aria-label="Close" style="inline-size: 12px; block-size: 12px; padding: 0; min-block-size: 0"></button>',
  'small target: <a': '<p>A link in <a href="#a">a sentence</a></p><ul><li><a href="#b">A link alone</a></li></ul>',
  'small target: <input':
    '<fieldset><legend>Answer</legend><label style="display: block; block-size: 30px"><input type="radio" name="answer" /> Yes</label></fieldset>',
  'color of the browser': '<label><input type="checkbox" style="inline-size: 24px; block-size: 24px" /> Yes</label>',
  heading: '<h1>A second one</h1>',
  'heading order': '<h1>A second one</h1><h3>One level left out</h3>',
  loud: '<p role="alert">Now!</p>',
  'said twice': '<div role="status"><p aria-live="polite">Saved</p></div>',
} as const;

/** A page without faults, but for what is put into it. */
const makePage = (html = '') =>
  `<!doctype html><html lang="en"><title>A page</title><body style="background: Canvas"><main><h1>A page</h1>${html}</main>`;

for (const [rule, html] of Object.entries(BREACHES)) {
  test(`the rule “${rule}” finds a page that breaks it`, async ({ page }) => {
    await page.setContent(makePage());
    expect(await findFaults(page)).toEqual([]);
    await page.setContent(makePage(html));
    const faults = await findFaults(page);
    expect(faults.filter((fault) => fault.startsWith(rule))).toHaveLength(1);
  });
}

test('an open dialog has a heading order of its own', async ({ page }) => {
  const show = async (inside: string) => {
    await page.setContent(
      makePage(`<h2>A part</h2><h3>A role</h3><dialog aria-label="Asked">${inside}</dialog><h4>Its targets</h4>`),
    );
    await page.locator('dialog').evaluate((dialog) => (dialog as HTMLDialogElement).showModal());
  };
  await show('<h2>Sure?</h2><h3>Why</h3>');
  expect(await findFaults(page)).toEqual([]);
  await show('<h3>Sure?</h3>');
  expect(await findFaults(page)).toEqual([expect.stringMatching(/^heading order: <h3>Sure/u)]);
  await show('<h2>Sure?</h2><h4>Why</h4>');
  expect(await findFaults(page)).toEqual([expect.stringMatching(/^heading order: <h4>Why/u)]);
});

test('a live region that comes together with its text is found', async ({ page }) => {
  await page.setContent(makePage('<p role="status"></p>'));
  await watchRegions(page);
  await page.evaluate(() => {
    const waiting = document.querySelector('[role=status]');
    if (waiting) waiting.textContent = 'Saved';
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', '<section><h2>Roles</h2><p role="status">3 found</p></section>');
  });
  expect(await findFaults(page)).toEqual([]);
  for (const html of ['<p role="status">2 of 3 shown</p>', '<div><div><p role="status">1 of 3 shown</p></div></div>'])
    await page.evaluate((given) => document.querySelector('main')?.insertAdjacentHTML('beforeend', given), html);
  expect(await findFaults(page)).toEqual([
    expect.stringMatching(/^region with its text: <p role="status">2 of 3/u),
    expect.stringMatching(/^region with its text: <p role="status">1 of 3/u),
  ]);
});

test('a mark that has the color of its background in forced colors is found', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const marks = {
    line: '<line x2="40" y2="40" />',
    path: '<path d="M0,0h9v9" />',
    circle: '<circle r="9" />',
    rect: '<rect width="9" height="9" />',
    polygon: '<polygon points="0,0 9,0 9,9" />',
    text: '<text y="20">Records</text>',
  };
  for (const [tag, mark] of Object.entries(marks)) {
    const draw = async (color: string) =>
      page.setContent(
        makePage(
          `<style>svg * { forced-color-adjust: none; fill: ${color}; stroke: ${color} }</style><svg>${mark}</svg>`,
        ),
      );
    await draw('CanvasText');
    expect(await findFaults(page)).toEqual([]);
    for (const color of ['Canvas', 'rgb(170, 170, 170)']) {
      await draw(color);
      expect(await findFaults(page)).toEqual([expect.stringMatching(new RegExp(`^mark not seen: <${tag}`, 'u'))]);
    }
  }
});

test('what fills a whole picture, and what only cuts it, need no color of their own; anything less does', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const draw = async (mark = '') =>
    page.setContent(
      makePage(
        `<style>svg * { forced-color-adjust: none; fill: Canvas }</style><svg width="100" height="100">${mark}</svg>`,
      ),
    );
  const [whole, less] = [100, 90].map((width) => `<rect width="${width}" height="100" />`);
  for (const mark of [whole, `<clipPath>${less}</clipPath>`]) {
    await draw(mark);
    expect(await findFaults(page)).toEqual([]);
  }
  for (const mark of [less, `<g>${whole}</g>`]) {
    await draw(mark);
    expect(await findFaults(page)).toEqual([expect.stringMatching(/^mark not seen: <rect/u)]);
  }
});

test('text that is hard to read in forced colors is found, on what is really behind it', async ({ page }) => {
  const OVER = 'grid-area: 1 / 1; inline-size: 60px; block-size: 60px; forced-color-adjust: none';
  const PAGES = [
    ['<p style="color: #999; background: #aaa">Forced</p>', []],
    ['<p style="forced-color-adjust: none; color: #999; background: #aaa">Faint</p>', ['Faint']],
    ['<p style="color: Canvas">Gone</p>', ['Gone']],
    [
      `<div style="display: grid"><i style="${OVER}; background: Canvas"></i><b style="${OVER}; color: CanvasText">1</b></div>`,
      [],
    ],
    [
      `<div style="display: grid"><i style="${OVER}; background: CanvasText"></i><b style="${OVER}; color: CanvasText">1</b></div>`,
      ['1'],
    ],
    ['<p style="forced-color-adjust: none; background: rgb(0 0 0 / 0.5); color: #444">Half clear</p>', ['Half clear']],
  ] as const;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const [html, words] of PAGES) {
      await page.setContent(makePage(html));
      expect(await findFaults(page), `${colorScheme} ${html}`).toEqual(
        words.map((word) => expect.stringMatching(new RegExp(`^faint text: .*>${word}<`, 'u'))),
      );
    }
  }
});

test('a question whose answers are called something else is found', async ({ page }) => {
  await page.goto('/assess/records?q=1');
  await untilRunning(page);
  const findUnknown = async () => (await findFaults(page)).filter((fault) => fault.startsWith('no answers'));
  expect(await findUnknown()).toEqual([]);
  await page.evaluate(() => {
    for (const radio of document.querySelectorAll('input[type=radio]')) radio.setAttribute('name', 'choice');
  });
  expect(await findUnknown()).toHaveLength(1);
});

test('a navigation that does not tell the current page in forced colors is found', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const draw = async (others: string) =>
    page.setContent(
      makePage(
        `<style>a { display: inline-block; padding: 9px; border-block-end: 3px solid transparent } [aria-current] { border-color: teal } ${others}</style>
        <nav><a href="#a" aria-current="page">Here</a><a href="#b">There</a></nav>`,
      ),
    );
  await draw('a:not([aria-current]) { border-color: Canvas }');
  expect(await findFaults(page)).toEqual([]);
  await draw('');
  expect(await findFaults(page)).toEqual([expect.stringMatching(/^current page not told: <a/u)]);
});

test('a page without a title of its own is found', () => {
  expect(
    findStaleTitles([
      { address: '/', title: 'Start' },
      { address: '/roles', title: 'Start' },
      { address: '/data', title: '' },
    ]),
  ).toEqual(['title: /roles has “Start” of /', 'title: /data has “” of /data']);
});

const RING = 'outline: 3px solid teal';
const FOCUS_BREACHES = [
  ['without a ring', '<button style="outline: none">Go</button>', ['no ring']],
  ['with a ring that is clear', '<button style="outline: 3px solid transparent">Go</button>', ['no ring']],
  ['with a ring around more', `<p style="${RING}"><button style="outline: none">Go</button></p>`, ['no ring']],
  [
    'under a cover',
    `<button style="${RING}">Go</button><div style="position: fixed; inset: 0; z-index: 9"></div>`,
    ['hidden'],
  ],
  [
    'under a sticky bar',
    `<div style="position: sticky; inset-block-start: 0; block-size: 90px; background: Canvas; z-index: 9"></div><button style="${RING}; position: absolute; inset-block-start: 80px">Go</button>`,
    ['hidden'],
  ],
  [
    'clipped',
    `<div style="overflow: hidden; block-size: 0; padding-block-end: 9px"><button style="${RING}; margin-block-start: 30px">Go</button></div>`,
    ['hidden'],
  ],
  [
    'scrolled out of its frame',
    `<div style="overflow: auto; block-size: 60px"><p style="block-size: 400px">Words</p><button style="${RING}">Go</button></div>`,
    ['hidden'],
  ],
  [
    'with a ring in the color of the page',
    '<button style="outline: 3px solid white; outline-offset: 2px">Go</button>',
    ['faint ring'],
  ],
  [
    'with a ring that is hard to see on its card',
    '<div style="background: #0a6466"><div><button style="outline: 3px solid teal">Go</button></div></div>',
    ['faint ring'],
  ],
  ['with a ring', `<button style="${RING}">Go</button>`, []],
] as const;

for (const [name, html, rules] of FOCUS_BREACHES) {
  test(`a focus ${name} is ${rules.length > 0 ? 'found' : 'left alone'}`, async ({ page }) => {
    await page.setContent(makePage(html));
    await page.locator('button').evaluate((button) => button.focus({ preventScroll: true }));
    const { faults } = await judgeFocus(page);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(rules);
  });
}

test('axe looks at targets and at contrast', async ({ page }) => {
  const tiny = '<button style="inline-size: 9px; block-size: 9px; padding: 0; border: 0">a</button>';
  await page.setContent(makePage(`${tiny}${tiny}<p style="color: #999; background: #aaa">Hard to read</p>`));
  const found = (await findViolations(page)).map((violation) => violation.split(':')[0]);
  expect(found).toEqual(expect.arrayContaining(['target-size', 'color-contrast']));
  expect((await findViolations(page, 'contrast')).map((violation) => violation.split(':')[0])).toEqual([
    'color-contrast',
  ]);
});

test('text in the very color of its background is found', async ({ page }) => {
  await page.setContent(makePage('<p style="color: #aaa; background: #aaa">Not to be seen</p>'));
  for (const kind of ['all', 'contrast'] as const)
    expect(await findViolations(page, kind)).toEqual([expect.stringMatching(/^color-contrast: <p/u)]);
});
