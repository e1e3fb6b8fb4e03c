// Runs every check and sums them up: "tests: N passed, M failed". With --fast: types, lint and unit tests only.
import './checkNode.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { findChromium } from './findChromium.mjs';

const isFast = process.argv.includes('--fast');
const RESULTS = resolve('test-results');
const tally = { passed: 0, failed: 0 };

function run(name, command, args, env = {}) {
  console.log(`\n== ${name}: ${[command, ...args].join(' ')}`);
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  return spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path, ...env },
  });
}

/** A gate counts as one test. */
function gate(name, command, args, env) {
  const { status } = run(name, command, args, env);
  tally[status === 0 ? 'passed' : 'failed'] += 1;
  return status === 0;
}

/** A runner counts the tests that its own report names; without a report, or failing without a failed test, as one failed. */
function runner(name, command, args, reportFile, count, env = {}) {
  const { status } = run(name, command, args, env);
  let counted = { passed: 0, failed: 0 };
  try {
    counted = count(JSON.parse(readFileSync(reportFile, 'utf8')));
  } catch (error) {
    console.error(`${name} left no report: ${error.message}`);
  }
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  if (counted.passed + counted.failed === 0) counted.failed = 1;
  tally.passed += counted.passed;
  tally.failed += counted.failed;
}

const countVitest = ({ numPassedTests, numTotalTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numTotalTests - numPassedTests - numPendingTests - numTodoTests,
});
const countPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + stats.skipped,
});

function runJourneys() {
  const report = join(RESULTS, 'playwright.json');
  let chromium;
  try {
    chromium = findChromium();
  } catch (error) {
    console.error(error.message);
    tally.failed += 1;
    return;
  }
  runner('browser journeys', 'playwright', ['test'], report, countPlaywright, {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);

gate('styles typed', 'vite-css-modules', ['--silent']);
gate('types', 'tsc', ['-p', '.']);
gate('types of the core, without a browser', 'tsc', ['-p', 'src/domain']);
gate('types of the service worker, without a page', 'tsc', ['-p', 'src/worker']);
gate('lint', 'oxlint', ['--type-aware', '--deny-warnings']);
if (!isFast) {
  gate('unused code', 'knip', []);
  gate('format', 'prettier', ['--check', '.']);
}
const unitReport = join(RESULTS, 'vitest.json');
runner(
  'unit and component tests',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  unitReport,
  countVitest,
);
if (!isFast) {
  const isBuilt = gate('build', 'vite', ['build', '--logLevel', 'warn']);
  const isBuiltBelow = gate('build under a sub-path', 'vite', ['build', '--logLevel', 'warn', '--outDir', 'dist-sub'], {
    BASE_PATH: '/webside/',
  });
  if (isBuilt && isBuiltBelow) {
    runJourneys();
  }
}

console.log(`\ntests: ${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
