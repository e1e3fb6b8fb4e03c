// Writes every page at three widths, light and dark, and the printed report, to screenshots/.
// node scripts/screenshots.mjs [part of a name, to take only those]
import './checkNode.mjs';
import { mkdirSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { set1Roles, set1Scenarios } from '#content/itemSets/set1.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { SKILL_IDS } from '#domain/model.ts';
import { selectScenarios } from '#domain/scenarios.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';
import { findChromium } from './findChromium.mjs';
import { serve } from './serve.mjs';

const PORT = 4179;
const FOLDER = 'screenshots';
const WIDTHS = [360, 768, 1280];
const THEMES = ['light', 'dark'];
const only = process.argv[2] ?? '';

/** A made-up nurse: 0 is a skipped question. */
const RATINGS = [4, 3, 3, 4, 3, 2, 3, 2, 3, 2, 5, 4, 4, 3, 3, 3, 4, 5, 1, 4, 2, 3, 0];
const CONFIDENCES = ['certain', 'fairlySure', 'guessing', 'certain'];
/** Some scenarios are not answered best, and one of them is a risk. */
const OUTCOMES = ['best', 'best', 'best', 'wrong', 'best', 'best', 'partial', 'best', 'best', 'best'];
const RISKY = 'COM-1.1';

const BEFORE = {
  start: '/',
  assess: '/assess',
  question: '/assess/video?q=2',
  scenario: '/assess/video?q=6',
  results: '/results',
  data: '/data',
};
/** What a made-up educator shared: ratings and no scenarios. */
const shared = makeFullResult(
  Object.fromEntries(SKILL_IDS.map((skill, i) => [skill, { kind: 'rated', level: 5 - (i % 4) }])),
  { role: 'EDU', length: 'quick', hasLicence: false },
  300,
  presentItemSet,
);
const full = encodeResult(shared, itemSets);
const AFTER = {
  start: '/',
  assess: '/assess',
  question: '/assess/video?q=2',
  scenario: '/assess/video?q=6',
  again: '/assess/communication?q=again',
  end: '/assess/records?q=end',
  results: '/results',
  resources: '/resources',
  roles: '/roles',
  method: '/method',
  data: '/data',
  glossary: '/glossary',
  'shared-code': '/r',
  'shared-full': `/r#${full}`,
  'shared-summary': `/r#${encodeResult(summarizeResult(shared, itemSets), itemSets)}`,
  'shared-log': `/r%23${full}`,
  'shared-fault': `/r#${full.slice(0, -3)}`,
  missing: '/no-such-page',
};

/** What shows after a press: address and button. */
const PRESSED = {
  'shared-compare': [AFTER['shared-full'], 'Compare with mine'],
  'shared-keep': [AFTER['shared-full'], 'Keep a copy'],
  'share-dialog': ['/results', 'Share result'],
};

function listAnswers() {
  const at = new Date(2026, 10, 23, 12).getTime();
  const nurse = set1Roles.find(({ code }) => code === 'RN');
  const ratings = SKILL_IDS.map((skill, i) => {
    const level = RATINGS[i];
    return {
      key: skill,
      value: { answer: level ? { kind: 'rated', level } : { kind: 'skipped' }, at: at + i * 20_000 },
    };
  });
  const scenarios = selectScenarios(set1Scenarios, nurse, false).map(({ id, outcomes }, i) => {
    const option = outcomes.indexOf(id === RISKY ? 'unsafe' : OUTCOMES[i % OUTCOMES.length]);
    const confidence = CONFIDENCES[i % CONFIDENCES.length];
    return {
      key: id,
      value: { answer: { kind: 'chose', option, confidence, isLocked: true }, at: at + (30 + i) * 20_000 },
    };
  });
  return [...ratings, ...scenarios];
}

/** Earlier results of the same nurse, so that there is something to compare. */
function listResults() {
  return [-200, -100].map((days, i) => {
    const day = 326 + days;
    const answers = Object.fromEntries(
      SKILL_IDS.map((skill, j) => [
        skill,
        { kind: 'rated', level: Math.max(1, RATINGS[j] - 1 + (i && j % 3 ? 1 : 0)) },
      ]),
    );
    const asked = { role: 'RN', length: 'quick', hasLicence: false };
    const link = encodeResult(makeFullResult(answers, asked, day, presentItemSet), itemSets);
    return { key: `${day}/RN`, value: { link, at: 1 } };
  });
}

/** Puts the answers of the nurse into the database of the page's browser. */
async function answer(page) {
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.getByRole('button', { name: /^Start/u }).waitFor();
  await page.evaluate(
    async ([answers, results]) => {
      const request = indexedDB.open('webside');
      await new Promise((resolve) => {
        request.addEventListener('success', resolve);
      });
      const transaction = request.result.transaction(['answers', 'settings', 'results'], 'readwrite');
      for (const { key, value } of answers) transaction.objectStore('answers').put(value, key);
      for (const { key, value } of results) transaction.objectStore('results').put(value, key);
      const profile = { role: 'RN', length: 'full', hasLicence: false, numberKeys: true, seed: 1 };
      transaction.objectStore('settings').put(profile, 'profile');
      await new Promise((resolve) => {
        transaction.addEventListener('complete', resolve);
      });
      request.result.close();
    },
    [listAnswers(), listResults()],
  );
}

async function shootAll(page, addresses, suffix) {
  for (const [name, address] of Object.entries(addresses).filter((entry) => entry[0].includes(only))) {
    await page.goto(`http://127.0.0.1:${PORT}${address}`);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${FOLDER}/${name}-${suffix}.png`, fullPage: true });
  }
}

async function shootPressed(page, suffix) {
  for (const [name, [address, button]] of Object.entries(PRESSED).filter((entry) => entry[0].includes(only))) {
    await page.goto(`http://127.0.0.1:${PORT}${address}`);
    // An address that differs after "#" alone, or not at all, is not loaded anew.
    await page.reload();
    await page.getByRole('button', { name: button }).click();
    await page.waitForLoadState('networkidle');
    // A dialog covers what can be seen and no more.
    const isDialog = (await page.getByRole('dialog').count()) > 0;
    await page.screenshot({ path: `${FOLDER}/${name}-${suffix}.png`, fullPage: !isDialog });
  }
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
    await shootAll(page, BEFORE, `empty-${width}-${colorScheme}`);
    await answer(page);
    await shootAll(page, AFTER, `${width}-${colorScheme}`);
    await shootPressed(page, `${width}-${colorScheme}`);
    if (width === 1280 && colorScheme === 'dark' && 'report'.includes(only)) {
      await page.goto(`http://127.0.0.1:${PORT}/results`);
      await page.locator('h1').waitFor();
      await page.pdf({ path: `${FOLDER}/report-a4.pdf`, format: 'A4' });
      await page.pdf({ path: `${FOLDER}/report-letter.pdf`, format: 'Letter' });
    }
    await context.close();
  }
}
await browser.close();
server.close();
console.log(`The pictures are in ${FOLDER}/. Look at them.`);
