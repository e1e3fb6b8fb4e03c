// The journey, links, saving, print and policy checks in Chromium, Firefox and WebKitGTK, and their report
// docs/engines.md. node scripts/engines/run.mjs [part of an engine's name, to run only that]
import '../checkNode.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { findChromium } from '../findChromium.mjs';
import { serve } from '../serve.mjs';
import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';
import { journey } from './journey.mjs';
import { links } from './links.mjs';
import { looks } from './looks.mjs';
import { drive, same } from './page.mjs';
import { paper } from './paper.mjs';
import { policy, stayQuiet } from './policy.mjs';
import { findPrograms, importPuppeteer } from './programs.mjs';
import { writeReport } from './report.mjs';
import { saving } from './saving.mjs';
import { openScreen } from './screen.mjs';
import { openWebKit } from './webkit.mjs';

const PORT = 4188;
const FOREIGN_PORT = 4189;
const SITE = `http://127.0.0.1:${PORT}`;
const only = (process.argv[2] ?? '').toLowerCase();

/** Another host: it answers everything, and counts. */
async function openForeign() {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  await new Promise((resolve) => {
    server.listen(FOREIGN_PORT, '127.0.0.1', resolve);
  });
  return { origin: `http://127.0.0.1:${FOREIGN_PORT}`, count: () => requests, close: () => server.close() };
}

/** What the first engine read, for the others. */
const firstRead = new Map();
function compare(what, value) {
  if (!firstRead.has(what)) firstRead.set(what, value);
  same(what, value, firstRead.get(what));
}

/**
 * Runs lists of checks in one browser on a new profile. In a chain a check needs the one before it.
 * @param {readonly { checks: readonly (readonly [string, Function])[], isChain: boolean }[]} lists
 */
async function runOn(open, lists, results, foreign) {
  const profile = mkdtempSync(join(tmpdir(), 'webside-engine-'));
  let engine = await open(profile);
  const { version } = engine;
  const reopen = async (way) => {
    await drive(engine, SITE).untilAtRest();
    stayQuiet({ engine });
    await engine[way]();
    engine = await open(profile);
    return drive(engine, SITE);
  };
  for (const { checks, isChain } of lists) {
    let isBroken = false;
    for (const [name, check] of checks) {
      try {
        if (isBroken) throw new Error('a check before it failed');
        await check(drive(engine, SITE), { compare, reopen, foreign });
        results.set(name, { kind: 'passed' });
      } catch (error) {
        isBroken = isChain;
        results.set(name, { kind: 'failed' });
        console.error(`   ${error.message}`);
      }
      console.log(`   ${results.get(name).kind}: ${name}`);
    }
  }
  await engine.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return version;
}

async function runEngine({ name, driver, open, canPrint }, foreign) {
  console.log(`\n== ${name}`);
  const results = new Map();
  const version = await runOn(
    open,
    [
      { checks: journey, isChain: true },
      { checks: links, isChain: false },
      { checks: canPrint ? paper : [], isChain: false },
      { checks: looks, isChain: false },
      { checks: policy, isChain: false },
    ],
    results,
    foreign,
  );
  await runOn(open, [{ checks: saving, isChain: true }], results, foreign);
  if (!canPrint) for (const [check] of paper) results.set(check, { kind: 'absent' });
  return { name, driver, version, results };
}

process.env.CHROMIUM_PATH = findChromium();
const programs = findPrograms();
const puppeteer = await importPuppeteer();
await build({ logLevel: 'warn', build: { outDir: 'dist-engines' } });
const server = await serve({ port: PORT, folder: 'dist-engines' });
const foreign = await openForeign();
const screen = await openScreen(programs.xvfb);
const ENGINES = [
  { name: 'Chromium', driver: 'driven by Playwright', open: openChromium, canPrint: true },
  {
    name: 'Firefox',
    driver: 'Debian’s firefox-esr, driven by puppeteer-core over WebDriver BiDi',
    open: openFirefox(puppeteer, programs.firefox),
    canPrint: true,
  },
  {
    name: 'WebKitGTK',
    driver: 'driven by its own WebDriver, in a window with a profile on a virtual screen',
    open: openWebKit(programs, screen.display),
    canPrint: false,
  },
];
const done = [];
for (const engine of ENGINES.filter(({ name }) => name.toLowerCase().includes(only))) {
  done.push(await runEngine(engine, foreign));
}
screen.close();
foreign.close();
server.close();

const checks = [...journey, ...links, ...saving, ...paper, ...looks, ...policy].map(([name]) => name);
if (done.length === ENGINES.length) await writeReport(done, checks);
const kinds = done.flatMap(({ results }) => [...results.values()].map(({ kind }) => kind));
const count = (kind) => kinds.filter((each) => each === kind).length;
console.table(
  Object.fromEntries(
    checks.map((check) => [
      check,
      Object.fromEntries(done.map(({ name, results }) => [name, results.get(check)?.kind])),
    ]),
  ),
);
console.log(`engines: ${count('passed')} passed, ${count('failed')} failed`);
process.exitCode = count('failed') === 0 ? 0 : 1;
