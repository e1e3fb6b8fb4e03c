import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type InlineConfig } from 'vite';
import type { RenderedPage } from '../../src/prerender.tsx';
import { shareConfig } from './sharedConfig.ts';

/** Inside of the project, so that its packages are found from there. */
const SCRATCH = resolve('node_modules/.prerender');

/** Builds without writing. @returns The code of the one chunk. */
async function bundle(config: InlineConfig, basePath: string): Promise<string> {
  const shared = shareConfig(basePath, true);
  const built = await build({ ...shared, ...config, configFile: false, logLevel: 'warn', publicDir: false });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('the build gave no output');
  const chunks = output.output.filter((file) => file.type === 'chunk');
  const [chunk] = chunks;
  if (!chunk || chunks.length > 1) throw new Error(`one chunk expected, ${chunks.length} built`);
  return chunk.code;
}

/** The script for the head of every page, without anything that ends a script element. */
export async function buildStartScript(basePath: string): Promise<string> {
  const code = await bundle(
    {
      build: {
        write: false,
        target: 'es2023',
        rolldownOptions: { input: resolve('src/platform/startScript.ts'), output: { format: 'iife' } },
      },
    },
    basePath,
  );
  return code.trim().replaceAll('</', String.raw`<\/`);
}

/** Runs in a thread of its own: whatever the app keeps open ends with it. */
const RENDER = `
const { parentPort, workerData } = require('node:worker_threads');
import(workerData.file).then(async ({ renderPage }) => {
  const pages = [];
  for (const address of workerData.addresses) pages.push(await renderPage(address));
  parentPort.postMessage(pages);
});
`;

async function runRenderer(file: string, addresses: readonly string[]): Promise<readonly RenderedPage[]> {
  const worker = new Worker(RENDER, { eval: true, workerData: { file: pathToFileURL(file).href, addresses } });
  try {
    return await new Promise((settle, reject) => {
      worker.once('message', settle);
      worker.once('error', reject);
    });
  } finally {
    await worker.terminate();
  }
}

/** Builds the app for Node and renders the pages of these addresses. */
export async function renderPages(basePath: string, addresses: readonly string[]): Promise<readonly RenderedPage[]> {
  const code = await bundle(
    {
      build: {
        write: false,
        ssr: resolve('src/prerender.tsx'),
        target: 'node24',
        rolldownOptions: { output: { codeSplitting: false } },
      },
    },
    basePath,
  );
  await mkdir(SCRATCH, { recursive: true });
  const file = join(SCRATCH, `${process.pid}-${Date.now()}.mjs`);
  await writeFile(file, code);
  try {
    return await runRenderer(file, addresses);
  } finally {
    await rm(file);
  }
}
