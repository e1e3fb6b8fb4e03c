// What a person waits for, in a real browser, beside a page by hand; writes the section "pages" of docs/bench.md.
import '../checkNode.mjs';
import { rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../findChromium.mjs';
import { compressBuild } from './compressedServer.ts';
import { writeSection } from './document.ts';
import { compareRuns } from './compareRuns.ts';
import { measure } from './measure.ts';
import { benchHelp, readOptions } from './options.ts';
import { formatPageReport } from './pageReport.ts';
import { formatFigures, formatGoals, nameProfile } from './tables.ts';

const BUILD = 'dist-bench';

function readWords() {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    return { fault: error.message };
  }
}

const { fault, runs, profiles, writes, dist = BUILD } = readWords();
if (fault) {
  console.error(`${fault}\n${benchHelp}`);
  process.exit(1);
}
if (dist === BUILD) await build({ logLevel: 'warn', build: { outDir: BUILD } });
const executablePath = findChromium();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const version = browser.version();
await browser.close();

const app = { isApp: true, firstQuestion: '/assess/records?q=1', questions: 23, folder: await compressBuild(dist) };
const byHand = await compressBuild(join(import.meta.dirname, 'floor'));
const floor = { isApp: false, firstQuestion: '/', questions: 6, folder: byHand };
const [before] = loadavg();
const measured = {};
try {
  for (const profile of profiles) {
    const pairs = [];
    for (let run = 1; run <= runs; run += 1) {
      console.log(`${nameProfile(profile)}: run ${run} of ${runs}`);
      pairs.push({
        floor: await measure(floor, profile, executablePath),
        app: await measure(app, profile, executablePath),
      });
    }
    measured[profile] = compareRuns(pairs);
    console.log(`${formatFigures(measured[profile])}\n`);
  }
} finally {
  for (const { folder } of [app, floor]) await rm(folder, { recursive: true });
}
console.log(formatGoals(measured));
const report = formatPageReport({ measured, runs, browser: version, loads: [before, loadavg()[0]] });
if (writes) await writeSection(join('docs', 'bench.md'), 'pages', report);
