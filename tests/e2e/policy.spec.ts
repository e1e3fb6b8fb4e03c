// Without the watch of site.ts: here the reports are what is wanted.
import { expect, test } from '@playwright/test';

test('the security policy blocks what is not the app’s own', async ({ page }) => {
  await page.goto('/');
  const blocked = await page.evaluate(async () => {
    const seen: string[] = [];
    const attempt = async (name: string, what: () => unknown) => {
      try {
        await what();
      } catch {
        seen.push(`threw: ${name}`);
      }
    };
    await attempt('fetch', async () => fetch('/favicon.svg'));
    await attempt('innerHTML', () => {
      document.createElement('div').innerHTML = '<b>x</b>';
    });
    // The report of a blocked style comes later; without it the test runs into its time limit.
    const reported = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective === 'style-src-elem') resolve();
      });
    });
    const style = document.createElement('style');
    style.textContent = 'h1 { color: rgb(1, 2, 3) }';
    document.head.append(style);
    await reported;
    const heading = document.querySelector('h1');
    if (heading && getComputedStyle(heading).color !== 'rgb(1, 2, 3)') seen.push('no effect: style');
    return seen;
  });
  expect(blocked).toEqual(['threw: fetch', 'threw: innerHTML', 'no effect: style']);
});
