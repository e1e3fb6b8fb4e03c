// Writes every page at three widths, light and dark, and the printed report, to screenshots/.
// node scripts/screenshots.mjs [part of a name, to take only those]
import './checkNode.mjs';
import { mkdirSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { itemSets, presentItemSet } from '#content/itemSets/itemSets.ts';
import { set1Roles, set1Scenarios } from '#content/itemSets/set1.ts';
import { encodeResult } from '#domain/encodeResult.ts';
import { encodeInvite } from '#domain/inviteLink.ts';
import { makeFullResult } from '#domain/makeFullResult.ts';
import { SKILL_IDS } from '#domain/model.ts';
import { selectScenarios } from '#domain/scenarios.ts';
import { summarizeResult } from '#domain/summarizeResult.ts';
import { findChromium } from './findChromium.mjs';
import { makeTeamLines } from './links/makeTeam.ts';
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

const PROFILE = { role: 'RN', hasLicence: false, numberKeys: true, seed: 1 };

const invite = (asked) => `/i#${encodeInvite({ itemSet: presentItemSet.number, ...asked }, itemSets)}`;
const INVITES = {
  /** For the nurse of these pictures, and done already. */
  same: invite({ role: 'RN', length: 'full', parts: ['records', 'video'], dueDay: 454 }),
  other: invite({ role: 'GP', length: 'quick', parts: ['video'], dueDay: 100 }),
  open: invite({ length: 'full', parts: ['records', 'communication'] }),
};

const BEFORE = {
  start: '/',
  assess: '/assess',
  question: '/assess/video?q=2',
  scenario: '/assess/video?q=6',
  results: '/results',
  data: '/data',
  invite: INVITES.same,
  'invite-open': INVITES.open,
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
  accessibility: '/accessibility',
  'invite-make': '/i',
  'invite-other': INVITES.other,
  'invite-fault': INVITES.same.slice(0, -3),
  'shared-code': '/r',
  'shared-full': `/r#${full}`,
  'shared-summary': `/r#${encodeResult(summarizeResult(shared, itemSets), itemSets)}`,
  'shared-log': `/r%23${full}`,
  'shared-fault': `/r#${full.slice(0, -3)}`,
  missing: '/no-such-page',
  'team-empty': '/team',
};

/** What shows after a press: address, button, and the dialog that it opens, if any. */
const PRESSED = {
  'shared-compare': [AFTER['shared-full'], 'Compare with mine'],
  'shared-keep': [AFTER['shared-full'], 'Keep a copy'],
  'share-dialog': ['/results', 'Share result', 'Share result'],
};

/** Once the nurse took an invite up. */
const INVITED = { 'invite-assess': '/assess', 'invite-results': '/results' };
const INVITED_PRESSED = { 'invite-send': ['/results', 'Send my result', 'Send my result'] };

/** Locked choices with these outcomes, over and over. */
function choose(role, outcomeOf, confidenceOf) {
  return selectScenarios(set1Scenarios, role, false).map(({ id, outcomes }, i) => {
    const option = Math.max(0, outcomes.indexOf(outcomeOf(id, i)));
    return { key: id, answer: { kind: 'chose', option, confidence: confidenceOf(i), isLocked: true } };
  });
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

function stamp(answers) {
  const at = new Date(2026, 10, 23, 12).getTime();
  return answers.map(({ key, answer: given }, i) => ({ key, value: { answer: given, at: at + i * 20_000 } }));
}

const nurse = set1Roles.find(({ code }) => code === 'RN');
const rateAll = (levels) =>
  SKILL_IDS.map((key, i) => ({ key, answer: levels[i] ? { kind: 'rated', level: levels[i] } : { kind: 'skipped' } }));

function listAnswers() {
  return stamp([
    ...rateAll(RATINGS),
    ...choose(
      nurse,
      (id, i) => (id === RISKY ? 'unsafe' : OUTCOMES[i % OUTCOMES.length]),
      (i) => CONFIDENCES[i % CONFIDENCES.length],
    ),
  ]);
}

/** States whose report is printed: what is in them, and what is chosen to print. */
const REPORTS = {
  typical: {},
  manager: { report: { audience: 'manager' } },
  anonymous: { report: { audience: 'anonymous' } },
  extras: { report: { signOff: true, pocketCard: true } },
  best: {
    answers: stamp([
      ...rateAll(RATINGS.map(() => 5)),
      ...choose(
        nurse,
        () => 'best',
        () => 'certain',
      ),
    ]),
  },
  worst: {
    answers: stamp([
      ...rateAll(RATINGS.map(() => 1)),
      ...choose(
        nurse,
        () => 'unsafe',
        () => 'certain',
      ),
    ]),
    report: { signOff: true, pocketCard: true },
  },
  records: { answers: stamp(rateAll([4, 3, 2, 4, 0, 2])), length: 'quick' },
};

/** Puts the answers of the nurse into the database of the page's browser. */
async function answer(page, { answers = listAnswers(), length = 'full', report = {} } = {}) {
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.getByRole('button', { name: /^Start/u }).waitFor();
  await page.evaluate(
    async ([given, profile, choices, results]) => {
      const request = indexedDB.open('webside');
      await new Promise((resolve) => {
        request.addEventListener('success', resolve);
      });
      const transaction = request.result.transaction(['answers', 'settings', 'results'], 'readwrite');
      for (const { key, value } of given) transaction.objectStore('answers').put(value, key);
      for (const { key, value } of results) transaction.objectStore('results').put(value, key);
      transaction.objectStore('settings').put(profile, 'profile');
      transaction.objectStore('settings').put(choices, 'report');
      await new Promise((resolve) => {
        transaction.addEventListener('complete', resolve);
      });
      request.result.close();
    },
    [
      answers,
      { ...PROFILE, length },
      { audience: 'mine', signOff: false, pocketCard: false, ...report, at: 1 },
      listResults(),
    ],
  );
}

/** Opens an address anew, also where it differs after "#" alone, and waits for what comes late. */
async function open(page, address) {
  await page.goto('about:blank');
  await page.goto(`http://127.0.0.1:${PORT}${address}`);
  await page.locator('main h1').waitFor();
  await page.waitForLoadState('networkidle');
}

async function shootAll(page, addresses, suffix) {
  for (const [name, address] of Object.entries(addresses).filter((entry) => entry[0].includes(only))) {
    await open(page, address);
    await page.screenshot({ path: `${FOLDER}/${name}-${suffix}.png`, fullPage: true });
  }
}

async function shootPressed(page, pressed, suffix) {
  for (const [name, [address, button, dialog]] of Object.entries(pressed).filter((entry) => entry[0].includes(only))) {
    await open(page, address);
    await page.getByRole('button', { name: button }).click();
    if (dialog) await page.getByRole('dialog', { name: dialog }).waitFor();
    await page.waitForLoadState('networkidle');
    // A dialog covers what can be seen and no more.
    await page.screenshot({ path: `${FOLDER}/${name}-${suffix}.png`, fullPage: !dialog });
  }
}

const TEAM = makeTeamLines(9);
const BEFORE_TEAM = makeTeamLines(9, 5, 90);

/** Puts nine results into the page of a team, and those of an earlier day. */
async function fillTeam(page) {
  await page.goto(`http://127.0.0.1:${PORT}/team`);
  await page.getByRole('textbox', { name: 'Result links', exact: true }).fill(TEAM.join('\n'));
  await page.getByRole('textbox', { name: 'Earlier result links' }).fill(BEFORE_TEAM.join('\n'));
  await page.getByText(/people on both dates/u).waitFor();
}

async function shootTeam(page, suffix) {
  await fillTeam(page);
  await page.screenshot({ path: `${FOLDER}/team-${suffix}.png`, fullPage: true });
  await page.getByRole('button', { name: 'Nurse 1' }).click();
  await page.screenshot({ path: `${FOLDER}/team-person-${suffix}.png` });
}

/** The report of a team, by groups and by person, and the sessions to hold. */
async function printTeam(browser) {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await fillTeam(page);
  await page.pdf({ path: `${FOLDER}/team-groups-A4.pdf`, format: 'A4', tagged: true });
  await page.getByRole('radio', { name: /^Single people, with my labels/u }).check();
  await page.pdf({ path: `${FOLDER}/team-people-Letter.pdf`, format: 'Letter', tagged: true });
  await page.getByRole('button', { name: 'Print session list' }).click();
  await page.pdf({ path: `${FOLDER}/team-sessions-A4.pdf`, format: 'A4', tagged: true });
  await page.close();
}

/** The poster of an invite, on both papers. */
async function printPoster(browser) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${PORT}/i`);
  await page.getByRole('combobox', { name: 'Role' }).selectOption('RN');
  await page.getByLabel(/^Due date/u).fill('2027-03-31');
  await page.locator('[data-poster] svg').waitFor({ state: 'attached' });
  for (const format of ['A4', 'Letter'])
    await page.pdf({ path: `${FOLDER}/invite-poster-${format}.pdf`, format, tagged: true });
  await page.close();
}

/** The report of each state, on both papers, from a dark page. */
async function printReports(browser) {
  for (const [name, state] of Object.entries(REPORTS)) {
    const context = await browser.newContext({ colorScheme: 'dark' });
    const page = await context.newPage();
    await answer(page, state);
    await open(page, '/results');
    await page.locator('[data-report]').waitFor({ state: 'attached' });
    for (const format of ['A4', 'Letter'])
      await page.pdf({ path: `${FOLDER}/report-${name}-${format}.pdf`, format, tagged: true });
    await context.close();
  }
}

await build({ logLevel: 'warn' });
const server = await serve({ port: PORT });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
if ('report'.includes(only) || only.startsWith('report')) await printReports(browser);
if ('invite-poster'.includes(only)) await printPoster(browser);
if ('team'.includes(only) || only.startsWith('team')) await printTeam(browser);
const isShot = [...Object.keys(BEFORE), ...Object.keys(AFTER), ...Object.keys(INVITED)].some((name) =>
  name.includes(only),
);
for (const colorScheme of isShot ? THEMES : []) {
  for (const width of WIDTHS) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: width < 500 ? 740 : 900 } });
    const page = await context.newPage();
    await shootAll(page, BEFORE, `empty-${width}-${colorScheme}`);
    await answer(page);
    await shootAll(page, AFTER, `${width}-${colorScheme}`);
    await shootPressed(page, PRESSED, `${width}-${colorScheme}`);
    await page.goto(`http://127.0.0.1:${PORT}${INVITES.same}`);
    await page.getByRole('button', { name: /^Start/u }).click();
    await page.getByRole('button', { name: 'Send my result' }).waitFor();
    await shootAll(page, INVITED, `${width}-${colorScheme}`);
    await shootPressed(page, INVITED_PRESSED, `${width}-${colorScheme}`);
    if ('team'.includes(only) || only.startsWith('team')) await shootTeam(page, `${width}-${colorScheme}`);
    await context.close();
  }
}
await browser.close();
server.close();
console.log(`The pictures are in ${FOLDER}/. Look at them.`);
