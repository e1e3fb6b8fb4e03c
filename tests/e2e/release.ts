import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { addPolicy } from '../../scripts/site/policy.ts';
import { writeServiceWorker } from '../../scripts/site/serviceWorker.ts';
import { serve } from '../../scripts/serve.mjs';

/** A sentence of every page, and what the next release says instead. */
export const WORDS = { present: 'Skip to the page', next: 'Skip to this very page' } as const;
const POLICY = /\s*<meta http-equiv="Content-Security-Policy"[^>]*>/u;

/** A copy of the build, to be changed. */
export function copyRelease(folder = 'dist'): string {
  const copy = mkdtempSync(join(tmpdir(), 'webside-release-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function rename(name: string): string {
  return name.replace(/(?=\.\w+$)/u, '-next');
}

/** The release after the present one: it says something else, and each of its files has another name. */
export async function makeNextRelease(): Promise<string> {
  const folder = copyRelease();
  const assets = globSync('assets/*', { cwd: folder }).map((file) => basename(file));
  for (const file of globSync('**/*.{html,js,css}', { cwd: folder })) {
    const text = readFileSync(join(folder, file), 'utf8').replaceAll(WORDS.present, WORDS.next);
    const renamed = assets.reduce((whole, name) => whole.replaceAll(name, rename(name)), text);
    writeFileSync(join(folder, file), file.endsWith('.html') ? addPolicy(renamed.replace(POLICY, '')) : renamed);
  }
  for (const name of assets) renameSync(join(folder, 'assets', name), join(folder, 'assets', rename(name)));
  await writeServiceWorker(folder);
  return folder;
}

export interface Host {
  /** With the sub-path, without the last slash. */
  readonly site: string;
  /** Serves another folder at the same address. */
  readonly publish: (folder: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A plain host at an address of its own, which can go away. */
export async function startHost(folder: string, basePath = '/'): Promise<Host> {
  let server = await serve({ port: 0, basePath, folder });
  const { port } = server.address() as AddressInfo;
  const stop = async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    server.close(() => resolve());
    server.closeAllConnections();
    await promise;
  };
  return {
    site: `http://127.0.0.1:${port}${basePath.replace(/\/$/u, '')}`,
    publish: async (next) => {
      await stop();
      server = await serve({ port, basePath, folder: next });
    },
    stop,
  };
}

/** Waits until the app has kept its files and this page has them from there. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });
}
