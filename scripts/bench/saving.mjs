// How long it takes from a click on an answer to the word "Saved": a transaction on the disk and a paint.
// node scripts/bench/saving.mjs [number of answers]
import '../checkNode.mjs';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../findChromium.mjs';
import { serve } from '../serve.mjs';

const PORT = 4181;
const ANSWERS = Number(process.argv[2] ?? 300);

/** Runs in the page: chooses one answer after the other, and notes how long each took to be saved. */
async function measure(count) {
  const radios = [...document.querySelectorAll('input[type="radio"]')];
  const times = [];
  for (let i = 0; i < count; i += 1) {
    const start = performance.now();
    const isSaved = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('form')?.textContent.includes('Saved on this device')) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    radios[i % 5].click();
    await isSaved;
    times.push(performance.now() - start);
    // A person is slower than this, and each answer is measured by itself.
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  return times.toSorted((a, b) => a - b);
}

await build({ logLevel: 'warn' });
const server = await serve({ port: PORT });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${PORT}/assess/records?q=1`);
await page.getByRole('radio').first().waitFor();
const times = await page.evaluate(measure, ANSWERS);
await browser.close();
server.close();
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
console.log(`${times.length} answers saved, from click to word, in milliseconds:`);
console.log(`median ${at(0.5)}, 95th percentile ${at(0.95)}, 99th percentile ${at(0.99)} (bound 50), most ${at(1)}`);
