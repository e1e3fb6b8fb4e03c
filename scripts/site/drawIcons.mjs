// Draws the icons of the installed app from public/favicon.svg: node scripts/site/drawIcons.mjs
import '../checkNode.mjs';
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../findChromium.mjs';

const svg = readFileSync('public/favicon.svg', 'utf8');
/** Systems cut these to a shape of their own: the ground reaches to the edges, the bars stay within the safe circle. */
const whole = svg.replace(' rx="8"', '');

const ICONS = [
  ['icon-192', 192, svg],
  ['icon-512', 512, svg],
  ['maskable-192', 192, whole],
  ['maskable-512', 512, whole],
  ['apple-touch-icon', 180, whole],
];

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
for (const [name, side, drawing] of ICONS) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const source = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  await page.setContent(
    `<body style="margin: 0"><img src="${source}" width="${side}" height="${side}" style="display: block">`,
  );
  await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true });
}
await browser.close();
