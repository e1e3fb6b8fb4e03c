// Without the watch of site.ts: here the reports are what is wanted.
import { expect, test } from '@playwright/test';

test('the security policy blocks what is not the app’s own', async ({ page }) => {
  await page.goto('/');
  const blocked = await page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener(
      'securitypolicyviolation',
      (event) => {
        event.stopImmediatePropagation();
        seen.push(event.effectiveDirective);
      },
      { capture: true },
    );
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
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    return seen;
  });
  expect(blocked).toEqual(expect.arrayContaining(['threw: fetch', 'threw: innerHTML', 'style-src-elem']));
});
