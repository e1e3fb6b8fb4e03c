// How long a team of 1, 9, 500 and 10,000 links takes to read, and whether the page stays alive meanwhile and while it
// is scrolled. Bounds: read in under 2 s, a progress bar from half a second on, no task over 50 ms.
import '../checkNode.mjs';
import { availableParallelism, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../findChromium.mjs';
import { makeTeamLines } from '../links/makeTeam.ts';
import { serve } from '../serve.mjs';
import { writeSection } from './document.ts';

const PORT = 4181;
const SIZES = [1, 9, 500, 10_000];
const SETTLE_MS = 1500;
const RUNS = 3;
/** Bounds: until the table is there, until a bar shows and how late it may be, and the longest task. */
const [MOST_MS, BAR_MS, SLACK_MS, TASK_MS] = [2000, 500, 200, 50];

/** Runs in the page: notes every task of more than 50 ms, and whether a progress bar was seen. */
function watchTasks() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
  }).observe({ type: 'longtask' });
  globalThis.hadProgress = false;
  new MutationObserver(() => {
    if (document.querySelector('progress')) globalThis.hadProgress = true;
  }).observe(document.body, { subtree: true, childList: true });
}

/** Runs in the page: puts a text into the box as a paste does, and waits for the rows. */
async function paste({ text, count }) {
  const box = document.querySelector('textarea');
  const start = performance.now();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // A small text goes into the box as a browser would put it there, a large one is taken from the paste itself.
  if (box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))) {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(box, text);
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }
  await new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(`table[aria-rowcount="${count + 2}"]`)) resolve();
      else requestAnimationFrame(look);
    };
    look();
  });
  return performance.now() - start;
}

/** Runs in the page: scrolls the table from end to end, and gives the longest frame. */
async function scroll() {
  const frame = document.querySelector('table[aria-rowcount]').parentElement;
  const frames = [];
  const steps = 120;
  let last = performance.now();
  for (let i = 0; i <= steps; i += 1) {
    frame.scrollTop = (frame.scrollHeight / steps) * i;
    await new Promise(requestAnimationFrame);
    frames.push(performance.now() - last);
    last = performance.now();
  }
  return frames.toSorted((a, b) => a - b);
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const formatTask = (milliseconds) => (milliseconds === 0 ? 'none over 50' : milliseconds.toFixed(0));

async function measure(browser, count) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${PORT}/team`);
  await page.getByRole('textbox', { name: 'Result links' }).waitFor();
  await page.evaluate(watchTasks);
  const took = await page.evaluate(paste, { text: makeTeamLines(count).join('\n'), count });
  // What is drawn after the table belongs to it too.
  await page.waitForTimeout(SETTLE_MS);
  const task = Math.max(0, ...(await page.evaluate(() => globalThis.longTasks.splice(0))));
  const hadProgress = await page.evaluate(() => globalThis.hadProgress);
  const frames = await page.evaluate(scroll);
  const scrollTask = Math.max(0, ...(await page.evaluate(() => globalThis.longTasks.splice(0))));
  await context.close();
  return { took, task, hadProgress, frame: frames[Math.floor(frames.length * 0.95)], scrollTask };
}

await build({ logLevel: 'error' });
const server = await serve({ port: PORT });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const rows = [];
const outside = [];
for (const count of SIZES) {
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure(browser, count));
  const [took, task, frame, scrollTask] = ['took', 'task', 'frame', 'scrollTask'].map((key) =>
    middle(runs.map((run) => run[key])),
  );
  const hadProgress = runs.filter((run) => run.hadProgress).length;
  const name = count.toLocaleString('en');
  if (took > MOST_MS) outside.push(`${name} links took ${took.toFixed(0)} ms`);
  if (took > BAR_MS + SLACK_MS && hadProgress < RUNS) outside.push(`no bar for ${name} links`);
  if (task > TASK_MS) outside.push(`a task of ${task.toFixed(0)} ms with ${name} links`);
  if (scrollTask > TASK_MS) outside.push(`a task of ${scrollTask.toFixed(0)} ms while ${name} links scroll`);
  rows.push([
    name,
    took.toFixed(0),
    hadProgress === 0 ? 'no' : hadProgress === RUNS ? 'yes' : `in ${hadProgress} of ${RUNS}`,
    formatTask(task),
    frame.toFixed(0),
    formatTask(scrollTask),
  ]);
}
await browser.close();
server.close();

const head = [
  'Links',
  'From paste to table, ms',
  'Progress bar',
  'Longest task, ms',
  'Scrolling: frame p95, ms',
  'Longest task, ms',
];
const markdown = [
  `Medians of ${RUNS} runs on ${new Date().toISOString().slice(0, 10)}, load ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores, by \`node scripts/bench/team.mjs\`. Bounds: 2,000 ms for 10,000 links, a bar from 500 ms on, no task over 50 ms. ${outside.length === 0 ? 'All are kept.' : `Not kept: ${outside.join(', ')}.`}`,
  '',
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '--:').join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');
console.log(markdown);
if (outside.length > 0) process.exitCode = 1;
if (!process.argv.includes('--no-write')) await writeSection('docs/bench.md', 'team', markdown);
