import { defineConfig } from '@playwright/test';

/** The built site: at the root with the headers of a well-kept host, and plainly below /webside/. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  // The machine may stand still for a while; what is right comes at once elsewhere.
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    baseURL: 'http://127.0.0.1:4174',
    // Most journeys are about a page, not about its copy; offline.spec.ts allows it.
    serviceWorkers: 'block',
    // A trace of each journey takes as long as a third of all journeys: `TRACE=1` asks for it.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    },
  },
  webServer: [
    { command: 'node scripts/serveBuilt.mjs 4174 / dist headers', url: 'http://127.0.0.1:4174/' },
    { command: 'node scripts/serveBuilt.mjs 4175 /webside/ dist-sub', url: 'http://127.0.0.1:4175/webside/' },
  ],
});
