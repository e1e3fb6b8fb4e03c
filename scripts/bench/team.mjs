// How long a team of 1, 9, 500 and 10,000 links takes to read, and whether the page stays alive meanwhile and while it
// is scrolled. Bounds: read in under 2 s, a progress bar from half a second on, no task over 50 ms.
import '../checkNode.mjs';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../findChromium.mjs';
import { makeTeamLines } from '../links/makeTeam.ts';
import { serve } from '../serve.mjs';

const PORT = 4181;
const SIZES = [1, 9, 500, 10_000];

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
  box.focus();
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(box, text);
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
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
console.log('Team: milliseconds from paste to table; longest task while reading and drawing; scrolling end to end.');
for (const count of SIZES) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${PORT}/team`);
  await page.getByRole('textbox', { name: 'Result links' }).waitFor();
  await page.evaluate(watchTasks);
  const took = await page.evaluate(paste, { text: makeTeamLines(count).join('\n'), count });
  // What is drawn after the table belongs to it too.
  await page.waitForTimeout(1500);
  const tasks = await page.evaluate(() => globalThis.longTasks.splice(0));
  const hadProgress = await page.evaluate(() => globalThis.hadProgress);
  const frames = await page.evaluate(scroll);
  const scrollTasks = await page.evaluate(() => globalThis.longTasks.splice(0));
  console.log(
    `${String(count).padStart(6)} links: read in ${took.toFixed(0)} (bound 2000), progress bar ${hadProgress ? 'shown' : 'not shown'}, ` +
      `tasks ${longest(tasks)}; scrolling: frame p95 ${frames[Math.floor(frames.length * 0.95)].toFixed(0)}, tasks ${longest(scrollTasks)}`,
  );
  await context.close();
}
await browser.close();
server.close();
