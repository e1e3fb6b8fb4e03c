// The report as a PDF.
import { readPdf, squeeze } from '../../tests/e2e/pdf.ts';
import { same } from './page.mjs';

const MOST_PAGES = 4;

/** What the print tree says, piece by piece. */
function listPieces() {
  const report = document.querySelector('[data-report]');
  const blocks = 'th, td, p, li, h1, h2, h3, dt, dd';
  return [...report.querySelectorAll(blocks)]
    .filter((element) => !element.querySelector(blocks))
    .map((element) => element.textContent);
}

async function print(page) {
  await page.open('/results');
  await page.see('button', 'Print report');
  // It is made once the page is painted.
  await page.until('the report', () => page.evaluate(() => document.querySelector('[data-report]') !== null));
  const pieces = await page.evaluate(listPieces);
  for (const format of ['A4', 'Letter']) {
    const { pages } = await readPdf(await page.engine.print(format));
    same(`${format}: at most ${MOST_PAGES} pages (${pages.length})`, pages.length <= MOST_PAGES, true);
    const width = format === 'A4' ? 595 : 612;
    same(`${format}: the width of the paper`, Math.abs(pages[0].width - width) <= 1, true);
    const whole = pages.map(({ squeezed }) => squeezed).join('');
    const missing = pieces.filter((piece) => !whole.includes(squeeze(piece)));
    same(`${format}: what is missing on paper`, missing, []);
    same(`${format}: page 1 begins the report`, pages[0].squeezed.includes('Telehealthskillsgapreport'), true);
    same(`${format}: navigation on paper`, /Skiptothepage|Printreport/u.test(whole), false);
    const outside = pages.flatMap(({ texts, width: most }) => texts.filter((text) => text.x + text.width > most));
    same(
      `${format}: text outside the paper`,
      outside.map(({ text }) => text),
      [],
    );
  }
}

/** In the browser of the journey, with its answers. */
export const paper = [['print: the whole report on A4 and Letter', print]];
