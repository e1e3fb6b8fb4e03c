// Writes every page at three widths, light and dark, and the printed report, to screenshots/.
// node scripts/screenshots.mjs [part of a name, to take only those]
import './checkNode.mjs';
import { mkdirSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from './findChromium.mjs';
import { serve } from './serve.mjs';

const PORT = 4179;
const FOLDER = 'screenshots';
const WIDTHS = [360, 768, 1280];
const THEMES = ['light', 'dark'];
const only = process.argv[2] ?? '';

const NURSE = [4, 3, 3, 4, 3, 2, 3, 2, 3, 2, 2, 4, 4, 3, 3, 3, 4, 3, 1, 4, 2, 3, 0];
const ADDRESSES = {
  start: '/',
  assess: '/assess',
  question: '/assess/video?q=2',
  end: '/assess/records?q=end',
  results: '/results',
  resources: '/resources',
  roles: '/roles',
  method: '/method',
  data: '/data',
  glossary: '/glossary',
  missing: '/no-such-page',
};
/** Pages that look different before the first answer. */
const EMPTY = new Set(['start', 'assess', 'question', 'results', 'data']);

/** Puts the answers of a made-up nurse into the database of the page's browser. */
async function answer(page) {
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.getByRole('button', { name: /^Start/u }).waitFor();
  await page.evaluate(async (levels) => {
    const request = indexedDB.open('webside');
    await new Promise((resolve) => (request.onsuccess = resolve));
    const store = request.result.transaction(['answers', 'settings'], 'readwrite');
    const at = new Date(2026, 10, 23, 12).getTime();
    const sizes = { EHR: 6, VID: 5, COM: 6, TRB: 6 };
    const skills = Object.entries(sizes).flatMap(([area, n]) =>
      Array.from({ length: n }, (_, i) => `${area}-${i + 1}`),
    );
    skills.forEach((skill, i) => {
      const given = levels[i] === 0 ? { kind: 'skipped' } : { kind: 'rated', level: levels[i] };
      store.objectStore('answers').put({ answer: given, at }, skill);
    });
    const profile = { role: 'RN', length: 'quick', hasLicence: false, numberKeys: true };
    store.objectStore('settings').put(profile, 'profile');
    await new Promise((resolve) => (store.oncomplete = resolve));
    request.result.close();
  }, NURSE);
}

async function shoot(page, name, address) {
  await page.goto(`http://127.0.0.1:${PORT}${address}`);
  await page.locator('h1').waitFor();
  await page.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
}

await build({ logLevel: 'warn' });
const server = await serve({ port: PORT });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
for (const colorScheme of THEMES) {
  for (const width of WIDTHS) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: width < 500 ? 740 : 900 } });
    const page = await context.newPage();
    const suffix = `${width}-${colorScheme}`;
    const wanted = Object.entries(ADDRESSES).filter((entry) => entry[0].includes(only));
    for (const [name, address] of wanted.filter((entry) => EMPTY.has(entry[0]))) {
      await shoot(page, `${name}-empty-${suffix}`, address);
    }
    await answer(page);
    for (const [name, address] of wanted) await shoot(page, `${name}-${suffix}`, address);
    if (width === 1280 && colorScheme === 'dark' && 'report'.includes(only)) {
      await page.goto(`http://127.0.0.1:${PORT}/results`);
      await page.locator('h1').waitFor();
      await page.pdf({ path: `${FOLDER}/report-a4.pdf`, format: 'A4', preferCSSPageSize: false });
      await page.pdf({ path: `${FOLDER}/report-letter.pdf`, format: 'Letter', preferCSSPageSize: false });
    }
    await context.close();
  }
}
await browser.close();
server.close();
console.log(`The pictures are in ${FOLDER}/. Look at them.`);
