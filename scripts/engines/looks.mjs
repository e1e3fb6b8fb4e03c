// Narrow screens, and axe.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ADDRESSES, SHARED } from '../../tests/e2e/site.ts';
import { same } from './page.mjs';

const PAGES = [
  ...ADDRESSES,
  '/assess/records?q=1',
  '/assess/records?q=7',
  '/assess/records?q=again',
  `/r#${SHARED.full}`,
];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Its own text is sent to the page, as the other functions are.
// oxlint-disable-next-line typescript/no-implied-eval -- nothing is run here, only turned into a function to send
const loadAxe = new Function(axeSource);

async function fitNarrow(page) {
  await page.engine.resize(320, 640);
  await page.until('the narrow window', () => page.evaluate(() => innerWidth === 320));
  const wide = [];
  for (const address of PAGES) {
    await page.open(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${address}: ${width}`);
  }
  await page.engine.resize(1280, 900);
  same('pages that scroll sideways', wide, []);
}

async function passAxe(page) {
  const findings = [];
  for (const address of PAGES) {
    await page.open(address);
    await page.evaluate(loadAxe);
    const found = await page.evaluate(async () => {
      const { violations } = await window.axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    });
    findings.push(...found.map((finding) => `${address}: ${finding}`));
  }
  same('findings of axe', findings, []);
}

/** In the browser of the journey, with its answers. */
export const looks = [
  ['every page fits 320 pixels', fitNarrow],
  ['axe has no finding on any page', passAxe],
];
