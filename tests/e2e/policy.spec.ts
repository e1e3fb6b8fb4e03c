// Without the watch of site.ts: here the reports are what is wanted.
import { expect, test, type Page } from '@playwright/test';
import { SITE_HEADERS } from '../../scripts/site/policy.ts';
import { untilRunning } from './site.ts';

const SITES = [
  { name: 'with the headers of a host', site: 'http://127.0.0.1:4174', headers: SITE_HEADERS },
  { name: 'by the page alone', site: 'http://127.0.0.1:4175/webside', headers: {} },
];

/** What a page must not be able to do. Each runs in the page and must bring all it needs. */
const BREACHES: readonly { readonly name: string; readonly run: () => unknown; readonly report: RegExp }[] = [
  { name: 'a foreign request', run: async () => fetch('https://example.org/'), report: /^connect-src https/u },
  { name: 'a request to the own site', run: async () => fetch('favicon.svg'), report: /^connect-src http:/u },
  { name: 'a beacon', run: () => navigator.sendBeacon('https://example.org/', 'x'), report: /^connect-src https/u },
  {
    name: 'a socket',
    run: () => new WebSocket('wss://example.org/'),
    report: /^connect-src wss/u,
  },
  {
    name: 'a foreign picture',
    run: () => {
      new Image().src = 'https://example.org/a.png';
    },
    report: /^img-src https/u,
  },
  {
    name: 'a foreign frame',
    run: () => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/';
      document.body.append(frame);
    },
    report: /^frame-src https/u,
  },
  {
    name: 'a foreign script',
    run: () => {
      const script = document.createElement('script');
      script.src = 'https://example.org/a.js';
    },
    report: /^require-trusted-types-for/u,
  },
  {
    name: 'an inline script',
    run: () => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "breached"';
      document.head.append(script);
    },
    report: /^(?:require-trusted-types-for|script-src-elem)/u,
  },
  {
    name: 'text as code',
    // oxlint-disable-next-line no-eval -- what must not work
    run: () => (0, eval)('document.title = "breached"'),
    report: /^(?:require-trusted-types-for|script-src)/u,
  },
  {
    name: 'text as markup',
    run: () => {
      document.createElement('div').innerHTML = '<b>x</b>';
    },
    report: /^require-trusted-types-for/u,
  },
  {
    name: 'another worker',
    run: () => new Worker('other.js'),
    report: /^require-trusted-types-for/u,
  },
  {
    name: 'another policy for scripts',
    run: () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy: (name: string, rules: object) => void };
      };
      trustedTypes.createPolicy('mine', {});
    },
    report: /^trusted-types/u,
  },
  {
    name: 'a style element',
    run: () => {
      const style = document.createElement('style');
      style.textContent = 'h1 { color: rgb(1, 2, 3) }';
      document.head.append(style);
    },
    report: /^style-src-elem/u,
  },
  {
    name: 'a style attribute',
    run: () => {
      document.querySelector('h1')?.setAttribute('style', 'color: rgb(1, 2, 3)');
    },
    report: /^style-src-attr/u,
  },
  {
    name: 'a form',
    run: () => {
      const form = document.createElement('form');
      form.action = 'https://example.org/';
      form.target = '_blank';
      document.body.append(form);
      form.submit();
    },
    report: /^form-action/u,
  },
];

/** Keeps the reports of the page from its first moment on. */
async function keepReports(page: Page): Promise<readonly string[]> {
  const reports: string[] = [];
  await page.exposeFunction('keepReport', (report: string) => reports.push(report));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      (window as unknown as { keepReport: (report: string) => void }).keepReport(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return reports;
}

for (const { name, site, headers } of SITES) {
  test.describe(`the security policy, ${name},`, () => {
    test('comes with every answer', async ({ request }) => {
      for (const address of ['/', '/results', '/no-such-page', '/favicon.svg']) {
        const sent = (await request.get(site + address)).headers();
        const own = Object.keys(SITE_HEADERS).map((header) => [header, sent[header.toLowerCase()]]);
        expect(Object.fromEntries(own.filter(([, value]) => value !== undefined))).toEqual(headers);
      }
    });

    test('lets the app work without any message of the browser', async ({ page }) => {
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      await page.goto(`${site}/method`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await untilRunning(page);
      // The only word is from the test itself, which lets no service worker in here.
      expect(messages.filter((message) => !message.includes('Playwright'))).toEqual([]);
    });

    for (const { name: breach, run, report } of BREACHES) {
      test(`stops and reports ${breach}`, async ({ page }) => {
        const reports = await keepReports(page);
        await page.addInitScript({ content: `window.breach = ${run.toString()}` });
        await page.goto(`${site}/method`);
        const heading = page.getByRole('heading', { level: 1 });
        await heading.waitFor();
        expect(reports).toEqual([]);
        // In a task of the page: what a test runs itself may do more.
        await page.evaluate(() => {
          setTimeout((window as unknown as { breach: () => unknown }).breach);
        });
        await expect.poll(() => reports.length).toBeGreaterThan(0);
        expect(reports.filter((line) => !report.test(line))).toEqual([]);
        await expect(page).not.toHaveTitle('breached');
        await expect(heading).not.toHaveCSS('color', 'rgb(1, 2, 3)');
      });
    }

    test('stops and reports a script that somebody put into the page on its way', async ({ page }) => {
      const reports = await keepReports(page);
      await page.route(`${site}/method`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('</head>', '<script>document.title = "breached"</script></head>');
        await route.fulfill({ response, body });
      });
      await page.goto(`${site}/method`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expect.poll(() => reports).toEqual(['script-src-elem inline']);
      await expect(page).not.toHaveTitle('breached');
    });
  });
}
