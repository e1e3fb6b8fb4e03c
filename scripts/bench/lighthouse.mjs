// Lighthouse over every page of the build; writes docs/lighthouse.md.
import '../checkNode.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { build } from 'vite';
import { pageTexts } from '#content/text/pages.ts';
import { findChromium } from '../findChromium.mjs';
import { compressBuild, serveCompressed } from './compressedServer.ts';
import { categories, ROBOTS, formatLighthouse, formatPage, readLighthouse } from './lighthouseReport.ts';
import { makeSharedCode } from './sharedLink.ts';

/** Not a package of the project, as nothing but this report needs it and its hundred others. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const BUILD = 'dist-bench';
const REPORT = join('docs', 'lighthouse.md');
const HELP = `node scripts/bench/lighthouse.mjs [options]
  --form=mobile     mobile, desktop or both
  --runs=1          how often each page is looked at
  --only=text       only addresses that hold this text
  --no-write        prints and leaves ${REPORT} alone
  --dist=folder     looks at this build instead of making one
Fetches ${LIGHTHOUSE} with npm into a temporary folder and removes it in the end.`;

const { values } = parseArgs({
  options: {
    form: { type: 'string', default: 'mobile' },
    runs: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    'no-write': { type: 'boolean', default: false },
    dist: { type: 'string', default: BUILD },
    help: { type: 'boolean', default: false },
  },
});
const NAMES = { mobile: 'Mobile', desktop: 'Desktop' };
const forms = Object.keys(NAMES).filter((form) => values.form === 'both' || values.form === form);
const runs = Number(values.runs);
if (values.help || forms.length === 0 || !(runs >= 1)) {
  console.log(HELP);
  process.exit(values.help ? 0 : 1);
}

function fetchLighthouse(folder) {
  const words = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', LIGHTHOUSE];
  const { status } = spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm could not fetch ${LIGHTHOUSE}: is there a network?`);
  return (...path) => import(pathToFileURL(join(folder, 'node_modules', ...path)).href);
}

/** Every address, with how it is named in the report. */
function listAddresses() {
  const pages = pageTexts.map(({ address }) => (address === 'notFound' ? '/404.html' : `/${address}`));
  const named = [...pages, '/assess/records?q=1'].map((address) => [address, address]);
  return [...named, ['/r#…', `/r#${makeSharedCode()}`]].filter(([name]) => name.includes(values.only));
}

async function lookAt(tools, url, form) {
  const chrome = await tools.launch({ chromePath: findChromium(), chromeFlags: ['--headless=new', '--no-sandbox'] });
  try {
    const flags = { port: chrome.port, onlyCategories: Object.keys(categories), logLevel: 'error' };
    const { lhr } = await tools.lighthouse(url, flags, form === 'desktop' ? tools.desktopConfig : undefined);
    return { run: readLighthouse(lhr), version: lhr.lighthouseVersion, agent: lhr.environment.hostUserAgent };
  } finally {
    chrome.kill();
  }
}

/**
 * Lighthouse reads robots.txt through the page, which our policy forbids, as it forbids everything else. Whether that
 * is all: the same page with a policy that lets it read from its own site.
 */
async function passesWithOpenPolicy(tools) {
  const relaxed = await compressBuild(values.dist);
  const page = join(relaxed, 'index.html');
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(/connect-src (?:'none'|&#39;none&#39;)/u, "connect-src 'self'"),
  );
  rmSync(`${page}.br`);
  const open = await serveCompressed(relaxed);
  const { run } = await lookAt(tools, `${open.site}/`, 'mobile');
  await open.close();
  rmSync(relaxed, { recursive: true });
  return !run.failed.includes(ROBOTS);
}

if (values.dist === BUILD) await build({ logLevel: 'warn', build: { outDir: BUILD } });
const folder = mkdtempSync(join(tmpdir(), 'webside-lighthouse-'));
const copy = await compressBuild(values.dist);
const server = await serveCompressed(copy);
try {
  const load = fetchLighthouse(folder);
  const tools = {
    lighthouse: (await load('lighthouse', 'core', 'index.js')).default,
    desktopConfig: (await load('lighthouse', 'core', 'config', 'desktop-config.js')).default,
    launch: (await load('chrome-launcher', 'dist', 'index.js')).launch,
  };
  const rows = {};
  let last;
  for (const form of forms) {
    rows[NAMES[form]] = [];
    for (const [name, address] of listAddresses()) {
      const taken = [];
      for (let i = 0; i < runs; i += 1) {
        last = await lookAt(tools, `${server.site}${address}`, form);
        taken.push(last.run);
      }
      rows[NAMES[form]].push(formatPage(name, taken));
      console.log(`${form}: ${rows[NAMES[form]].at(-1).join(' | ')}`);
    }
  }
  const browser = /Chrome\/([\d.]+)/u.exec(last.agent)?.[1] ?? last.agent;
  const day = new Date().toISOString().slice(0, 10);
  const isRobots = Object.values(rows).some((pages) => pages.some((cells) => cells.at(-1).includes(ROBOTS)));
  const robots = isRobots ? ((await passesWithOpenPolicy(tools)) ? 'policy' : 'file') : 'passes';
  const report = formatLighthouse({ day, version: last.version, browser, runs, robots, forms: rows });
  if (!values['no-write'])
    writeFileSync(REPORT, await format(report, { ...(await resolveConfig(REPORT)), filepath: REPORT }));
} finally {
  await server.close();
  for (const made of [folder, copy]) rmSync(made, { recursive: true, force: true });
}
