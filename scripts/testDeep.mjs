// Far more of the random tests than `npm test` runs, and its dated report docs/deep-tests.md. About a quarter of an hour.
// node scripts/testDeep.mjs [kills] [runs]
import './checkNode.mjs';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format } from 'prettier';
import { build } from 'vite';
import { findChromium } from './findChromium.mjs';
import { serve } from './serve.mjs';
import { runKills } from '../tests/e2e/kills.ts';

const PORT = 4182;
const MINUTE_MS = 60_000;
const kills = Number(process.argv[2] ?? 150);
const runs = Number(process.argv[3] ?? 100_000);
const count = (number) => number.toLocaleString('en-US');
const rows = [];
let hasFailed = false;

async function take(name, run) {
  const start = Date.now();
  const { passed, result } = await run();
  hasFailed ||= !passed;
  rows.push(`| ${name} | ${result} | ${Math.max(1, Math.round((Date.now() - start) / MINUTE_MS))} min |`);
  console.log(rows.at(-1));
}

/** One unit test with many more random cases. */
function runUnit(file, title) {
  const report = resolve('test-results/deep.json');
  const { status } = spawnSync('vitest', ['run', file, '-t', title, '--reporter=json', `--outputFile=${report}`], {
    stdio: 'inherit',
    env: { ...process.env, RUNS: String(runs) },
  });
  const { numPassedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: status === 0 && numPassedTests === 1, result: status === 0 ? '0 failures' : 'FAILED' };
}

await take(
  `${count(runs)} random lives of 2 to 5 tabs (answers, writes, reads, reloads, starts, a clock set back)`,
  () => runUnit('src/domain/merge.test.ts', 'several tabs'),
);
await take(`${count(runs * 10)} damaged records`, () => runUnit('src/state/storage.test.ts', 'damaged records'));
await take(`${count(kills)} kills of the whole browser, each within 2 s after an answer shown as saved`, async () => {
  process.env.CHROMIUM_PATH = findChromium();
  await build({ logLevel: 'warn', build: { outDir: 'dist-deep' } });
  const server = await serve({ port: PORT, folder: 'dist-deep' });
  const { savedCount, lost } = await runKills({
    site: `http://127.0.0.1:${PORT}`,
    kills,
    seed: Date.now() % 1_000_000,
    onKill: (kill) => kill % 25 === 0 && console.log(`${kill} kills`),
  });
  server.close();
  for (const line of lost) console.log(line);
  return { passed: lost.length === 0, result: `${lost.length} of ${count(savedCount)} saved answers lost` };
});

await take(
  'Axe and our own rules on every state of every page, at 3 widths, in light and dark, with and without forced colors; nothing cut off with wide spacing or large letters',
  () => {
    const report = resolve('test-results/matrix.json');
    for (const [folder, base] of Object.entries({ dist: '/', 'dist-sub': '/webside/' })) {
      const built = spawnSync('vite', ['build', '--logLevel', 'warn', '--outDir', folder], {
        stdio: 'inherit',
        env: { ...process.env, BASE_PATH: base },
      });
      if (built.status !== 0) return { passed: false, result: 'FAILED: there is no site to judge' };
    }
    const { status } = spawnSync('playwright', ['test', String.raw`/matrix\.spec`, '--reporter=json'], {
      stdio: ['inherit', 'ignore', 'inherit'],
      env: { ...process.env, DEEP: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    });
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    const passed = status === 0 && stats.expected > 0;
    return {
      passed,
      result: passed
        ? `0 findings in ${stats.expected} groups of states`
        : `FAILED in ${stats.unexpected} groups of states`,
    };
  },
);

const day = new Date().toISOString().slice(0, 10);
const report = `# Deep tests

Taken on ${day} with \`npm run test:deep\`. The same tests run in \`npm test\` with fewer cases. The link has a soak and a report of its own: soak-links.md.

| What | Result | Time |
| --- | --- | --- |
${rows.join('\n')}

The kills end the whole tree of processes of a headless Chromium on Linux at once, as a power cut of the browser would; the operating system goes on. Cut power, other systems and other browsers are not covered.
`;
writeFileSync(join('docs', 'deep-tests.md'), await format(report, { parser: 'markdown', printWidth: 120 }));
process.exitCode = hasFailed ? 1 : 0;
