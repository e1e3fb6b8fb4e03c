// Firefox, driven by Puppeteer over WebDriver BiDi.
import { isFault, WATCH_POLICY } from './faults.mjs';

const SIZE = { width: 1280, height: 900 };

function untilExit(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', resolve);
  });
}

/**
 * @param puppeteer - The module puppeteer-core.
 * @param {string} executablePath - Of Firefox.
 * @returns {import('./engine.mjs').Open}
 */
export const openFirefox = (puppeteer, executablePath) => async (profile) => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    headless: true,
    defaultViewport: SIZE,
  });
  const [page = await browser.newPage()] = await browser.pages();
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
    },
  };
};
