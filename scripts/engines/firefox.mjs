// Firefox, driven by Puppeteer over WebDriver BiDi.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isFault, WATCH_POLICY } from './faults.mjs';

const PATIENCE_MS = 10_000;
const SIZE = { width: 1280, height: 900 };

function untilExit(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', resolve);
  });
}

/** Puppeteer puts the profile's settings back when its browser has ended; before that the next one finds none. */
async function untilPutBack(profile) {
  const deadline = Date.now() + PATIENCE_MS;
  const isAside = () => ['prefs.js', 'user.js'].some((name) => existsSync(join(profile, `${name}.puppeteer`)));
  while (isAside() && Date.now() < deadline) {
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
}

/**
 * @param puppeteer - The module puppeteer-core.
 * @param {string} executablePath - Of Firefox.
 * @returns {import('./page.mjs').Open}
 */
export const openFirefox = (puppeteer, executablePath) => async (profile) => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    headless: true,
    defaultViewport: SIZE,
  });
  // The first tab may still be replaced by what the profile begins with.
  const page = await browser.newPage();
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  await page.evaluateOnNewDocument(WATCH_POLICY);
  return {
    version: (await browser.version()).replace('firefox/', ''),
    go: (url) => page.goto(url),
    evaluate: (work, given) => page.evaluate(work, given),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    resize: (width, height) => page.setViewport({ width, height }),
    print: (format) => page.pdf({ format }),
    faults: () => faults.filter(isFault),
    close: () => browser.close(),
    kill: async () => {
      const child = browser.process();
      // Its processes are a group of their own.
      process.kill(-child.pid, 'SIGKILL');
      await untilExit(child);
      await untilPutBack(profile);
    },
  };
};
