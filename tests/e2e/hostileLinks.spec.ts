import type { Page } from '@playwright/test';
import { expect, SHARED, test } from './site.ts';

/** Each runs `attack()` where a page lets it. */
const SEEDS = [
  '<script>attack()</script>',
  '<ScRiPt>attack()</sCrIpT>',
  '"><script>attack()</script>',
  "'><script>attack()</script>",
  '</title><script>attack()</script>',
  '</textarea><script>attack()</script>',
  '<img src=x onerror=attack()>',
  '"><img src=x onerror=attack()>',
  '<img/src/onerror=attack()>',
  '<svg onload=attack()>',
  '<svg><script>attack()</script></svg>',
  '<svg><animate onbegin=attack() attributeName=x dur=1s>',
  '<iframe src="javascript:parent.attack()"></iframe>',
  '<iframe srcdoc="<script>parent.attack()</script>"></iframe>',
  '<body onload=attack()>',
  '<details open ontoggle=attack()>',
  '<input autofocus onfocus=attack()>',
  '<a href="javascript:attack()">x</a>',
  '<math><mtext><script>attack()</script></mtext></math>',
  '<object data="javascript:attack()"></object>',
  '<embed src="javascript:attack()">',
  '<base href="javascript:attack()//">',
  '<meta http-equiv="refresh" content="0;url=javascript:attack()">',
  '<link rel="stylesheet" href="javascript:attack()">',
  '<style>@import "javascript:attack()";</style>',
  '<video><source onerror=attack()></video>',
  '<template><script>attack()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=attack()>">',
  'javascript:attack()',
  'java%0ascript:attack()',
  'data:text/html,<script>attack()</script>',
  '//evil.example/attack',
  '\\\\evil.example\\attack',
  '/\\evil.example',
  'https://evil.example/?attack()',
  "';attack();'",
  '";attack();"',
  '`;attack();`',
  '${attack()}',
  '{{constructor.constructor("attack()")()}}',
  '#{attack()}',
  '<%= attack() %>',
  '__proto__[attack]=1',
  'constructor[prototype].attack',
  '%3Cscript%3Eattack()%3C/script%3E',
  '%253Cscript%253Eattack()%253C/script%253E',
  '&lt;script&gt;attack()&lt;/script&gt;',
  '&#60;script&#62;attack()&#60;/script&#62;',
  '\\u003Cscript\\u003Eattack()\\u003C/script\\u003E',
  'jaVasCript:/*-/*`/*\\`/*\'/*"/**/(/* */oNcliCk=attack() )//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=attack()//>\\x3e',
];

/** Ways to write one string. */
const WRITINGS: readonly ((seed: string) => string)[] = [
  (seed) => seed,
  (seed) => encodeURIComponent(seed),
  (seed) => encodeURIComponent(encodeURIComponent(seed)),
  (seed) => `${SHARED.full}${seed}`,
  (seed) => `${seed}${SHARED.full}`,
  (seed) => `${SHARED.full.slice(0, 20)}${seed}${SHARED.full.slice(20)}`,
  (seed) => `\u0000${seed}`,
  (seed) => `${seed.toUpperCase()} ${seed}`,
  (seed) => seed.repeat(20),
  (seed) => `\u202E${seed}\u200B`,
];

const STRINGS = WRITINGS.flatMap((write) => SEEDS.map((seed) => write(seed)));

const READ = 'Likely on target|This link was cut|A character of|There is no result';

/** Every part of the address of a shared result, and the headings that it may lead to. */
const PARTS = {
  path: { write: (text: string) => `/r/${encodeURI(text)}`, headings: 'There is no |This link was cut' },
  'path with %23': { write: (text: string) => `/r%23${encodeURI(text)}`, headings: READ },
  query: {
    write: (text: string) => `/r?q=${text.replaceAll('#', '%23')}#${SHARED.summary}`,
    headings: 'Likely on target',
  },
  fragment: { write: (text: string) => `/r#${text}`, headings: READ },
} as const;

/** What must not come from an address. */
const FORBIDDEN = [
  'script, img, iframe, object, embed, base, video, animate, template, math, form[action]',
  'a[href^="javascript:" i], a[href*="evil"]',
  '[onerror], [onload], [onfocus], [ontoggle], [onbegin], [srcdoc]',
].join();

async function prepare(page: Page): Promise<readonly string[]> {
  const attacks: string[] = [];
  await page.exposeFunction('attack', () => attacks.push('attack'));
  page.on('dialog', (dialog) => {
    attacks.push(dialog.message());
    void dialog.dismiss();
  });
  return attacks;
}

test('there are 500 different strings', () => {
  expect(new Set(STRINGS).size).toBe(500);
});

for (const [part, { write, headings }] of Object.entries(PARTS)) {
  test(`500 strings in the ${part} run nothing, add nothing and lead nowhere`, async ({ page }) => {
    const attacks = await prepare(page);
    await page.goto(`/r#${SHARED.summary}`);
    await page.getByText('A summary: levels and verdicts, no answers.').waitFor();
    const before = await page.locator(FORBIDDEN).count();
    // The app hears of each address as when a person goes back and forth.
    const strange = await page.evaluate(
      async ({ addresses, known, selector, expected }) => {
        const seen: string[] = [];
        for (const address of addresses) {
          history.pushState(null, '', address);
          dispatchEvent(new PopStateEvent('popstate', { state: null }));
          let heading = '';
          const isKnown = () => new RegExp(`^(?:${known})`, 'u').test(heading);
          const end = performance.now() + 10_000;
          do {
            await new Promise(requestAnimationFrame);
            heading = document.querySelector('main h1')?.textContent ?? '';
          } while (!isKnown() && performance.now() < end);
          const count = document.querySelectorAll(selector).length;
          if (count > expected || !isKnown()) seen.push(`${address}: ${count} ${heading}`);
        }
        return seen;
      },
      {
        addresses: STRINGS.map((text) => write(text)),
        known: headings,
        selector: FORBIDDEN,
        expected: before,
      },
    );
    expect(strange).toEqual([]);
    expect(attacks).toEqual([]);
  });

  test(`strings in the ${part} do no harm when the page is loaded with them`, async ({ page }) => {
    const attacks = await prepare(page);
    for (const text of STRINGS.filter((_, i) => i % 23 === 0)) {
      await page.goto('about:blank');
      await page.goto(write(text.replaceAll('\u0000', '')));
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
      expect(new URL(page.url()).origin, text).toBe('http://127.0.0.1:4174');
    }
    expect(attacks).toEqual([]);
  });
}
