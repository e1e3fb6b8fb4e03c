// Chromium, driven by Playwright.
import { startBrowser } from '../../tests/e2e/browserProcess.ts';
import { isFault, WATCH_POLICY } from './faults.mjs';

const SIZE = { width: 1280, height: 900 };

/** @type {import('./page.mjs').Open} */
export async function openChromium(profile) {
  const { page, kill, close } = await startBrowser(profile);
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  await page.addInitScript(WATCH_POLICY);
  await page.setViewportSize(SIZE);
  return {
    version: page.context().browser()?.version() ?? '',
    go: (url) => page.goto(url),
    evaluate: (work, given) => page.evaluate(work, given),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewportSize({ width, height }),
    print: (format) => page.pdf({ format }),
    faults: () => faults.filter(isFault),
    close,
    kill,
  };
}
