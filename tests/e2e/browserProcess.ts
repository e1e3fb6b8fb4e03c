import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Browser, type Page } from '@playwright/test';

/** A whole browser with its own profile on the disk, which can be killed like by a power cut and started again. */
export interface KillableBrowser {
  readonly page: Page;
  /** Kills the whole tree of processes at once; nothing is flushed. */
  readonly kill: () => Promise<void>;
  /** Ends it as a person would. */
  readonly close: () => Promise<void>;
}

const SETTLE_MS = 25;

function untilExit(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
}

async function connect(profile: string): Promise<Browser> {
  const portFile = join(profile, 'DevToolsActivePort');
  const hasPort = () => existsSync(portFile) && readFileSync(portFile, 'utf8').includes('\n');
  await expect.poll(hasPort, { timeout: 30_000 }).toBe(true);
  const [port] = readFileSync(portFile, 'utf8').split('\n');
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
}

/** Starts Chromium on a profile, as a tree of processes of its own. */
export async function startBrowser(profile: string): Promise<KillableBrowser> {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    process.env.CHROMIUM_PATH ?? chromium.executablePath(),
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const browser = await connect(profile);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no window');
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      if (child.pid === undefined) throw new Error('The browser has no process');
      process.kill(-child.pid, 'SIGKILL');
      await untilExit(child);
      await browser.close().catch(() => undefined);
      // The lock of the profile goes with the last process of the tree.
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      // The answer may be lost with the browser.
      await session.send('Browser.close').catch(() => undefined);
      await untilExit(child);
    },
  };
}

/** A new profile folder. @returns Its path, and what removes it. */
export function makeProfile(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'webside-profile-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
