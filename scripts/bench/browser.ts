import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type BrowserContext } from '@playwright/test';

/** A phone, as wide as most. */
const VIEWPORT = { width: 412, height: 823 };
/** A browser that has just been started is busy with itself. */
const START_MS = 1500;

/** Runs something in a new browser with a new profile on the disk, and removes both. */
export async function withBrowser<Result>(
  executablePath: string,
  run: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'webside-profile-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: ['--no-sandbox'],
    viewport: VIEWPORT,
  });
  try {
    await setTimeout(START_MS);
    return await run(context);
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}
