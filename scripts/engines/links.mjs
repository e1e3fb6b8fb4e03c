// Result links: whole, damaged, shared.
import { SHARED } from '../../tests/e2e/site.ts';
import { same } from './page.mjs';

const NOTICE = /^Self-reported\. Anyone can make such a link\./u;
const MAIN_HEADING = /^Likely on target in \d+ of 23 skills/u;

async function openLink(page, { compare }) {
  await page.open(`/r#${SHARED.full}`);
  await page.see('text', NOTICE);
  compare('the headline of a shared result', (await page.see('heading', MAIN_HEADING)).words);
  await page.seeTitle('A shared result · Webside');
  await page.open(`/r#${SHARED.summary}`);
  await page.see('text', 'A summary: levels and verdicts, no answers.');
}

async function repairLink(page) {
  for (const form of ['/r%23', '/r/%23']) {
    await page.open(`${form}${SHARED.full}`);
    await page.see('text', NOTICE);
    await page.see('text', /reached the log of this web host/u);
    await page.seeAddress(`/r#${SHARED.full}`);
  }
  await page.open(`/r#${SHARED.full}).`);
  await page.see('text', NOTICE);
  await page.seeAddress(`/r#${SHARED.full}`);
}

async function refuseLink(page) {
  await page.open(`/r#${SHARED.full.slice(0, -3)}`);
  await page.see('heading', 'This link was cut off');
  await page.open('/r#hello');
  await page.see('heading', 'There is no result in this link');
}

async function share(page) {
  await page.open('/results');
  await page.click('button', 'Share result');
  await page.see('dialog', /Share result/u);
  const summary = await page.see('textbox', 'Result link');
  await page.click('radio', /^Full result/u);
  const full = await page.see('textbox', 'Result link', ({ value }) => value !== summary.value);
  for (const { value } of [summary, full]) {
    const [address, code = ''] = value.split('#');
    same('where the link leads', address, `${page.site}/r`);
    same(`a code of at most 64 letters: ${code}`, /^[\w-]{10,64}$/u.test(code), true);
  }
  await page.click('button', 'Copy');
  await page.see('status', /Copied|The link is selected/u);
  await page.press('Escape');
  await page.until('the dialog to close', async () => (await page.find('dialog', /./u)) === null);
  await page.see('button', 'Share result', ({ isFocused }) => isFocused);
  await page.engine.go(full.value);
  await page.see('text', NOTICE);
  await page.see('heading', /^Likely on target in \d of 6 skills/u);
}

/** In the browser of the journey, with its answers. */
export const links = [
  ['link: opens read-only, full and summary', openLink],
  ['link: %23 and glued marks are repaired', repairLink],
  ['link: cut off or none is named', refuseLink],
  ['link: the share dialog gives one that opens', share],
];
