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

function longest(list) {
  return list.length === 0 ? 'none over 50' : `${Math.max(...list).toFixed(0)} (${list.length} over 50)`;
}

await build({ logLevel: 'error' });
const server = await serve({ port: PORT });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const rows = [];
for (const count of SIZES) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${PORT}/team`);
  await page.getByRole('textbox', { name: 'Result links' }).waitFor();
  await page.evaluate(watchTasks);
  const took = await page.evaluate(paste, { text: makeTeamLines(count).join('\n'), count });
  // What is drawn after the table belongs to it too.
  await page.waitForTimeout(SETTLE_MS);
  const tasks = await page.evaluate(() => globalThis.longTasks.splice(0));
  const hadProgress = await page.evaluate(() => globalThis.hadProgress);
  const frames = await page.evaluate(scroll);
  const scrollTasks = await page.evaluate(() => globalThis.longTasks.splice(0));
  rows.push([
    count.toLocaleString('en'),
    took.toFixed(0),
    hadProgress ? 'yes' : 'no',
    longest(tasks),
    frames[Math.floor(frames.length * 0.95)].toFixed(0),
    longest(scrollTasks),
  ]);
  await context.close();
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
  `One run on ${new Date().toISOString().slice(0, 10)}, load ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores, by \`node scripts/bench/team.mjs\`. Bounds: 2,000 ms for 10,000 links, a bar from 500 ms on, no task over 50 ms.`,
  '',
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '--:').join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
].join('\n');
console.log(markdown);
if (!process.argv.includes('--no-write')) await writeSection('docs/bench.md', 'team', markdown);
