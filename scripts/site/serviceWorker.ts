import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/** What the app does not need: notes for hosts and search engines, and the icons, which the system keeps by itself. */
const NOT_KEPT = ['_headers', 'robots.txt', 'sw.js', 'icons/**'];
/** Files whose names hold a hash of their content. */
const HASHED = /^assets\//u;

interface ReleaseFile {
  readonly url: string;
  /** Null where the name says it all. */
  readonly revision: string | null;
}

async function listFiles(folder: string): Promise<readonly ReleaseFile[]> {
  const names = globSync('**/*.*', { cwd: folder, exclude: NOT_KEPT })
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
  return Promise.all(
    names.map(async (url) => {
      const hash = createHash('sha256').update(await readFile(join(folder, url)));
      return { url, revision: HASHED.test(url) ? null : hash.digest('hex').slice(0, 16) };
    }),
  );
}

function countKilobytes(contents: readonly Buffer[]): number {
  return Math.round(contents.reduce((sum, { length }) => sum + length, 0) / 1000);
}

async function measure(folder: string, files: readonly ReleaseFile[]): Promise<string> {
  const contents = await Promise.all(files.map(({ url }) => readFile(join(folder, url))));
  const compressed = contents.map((content) => brotliCompressSync(content));
  return `offline: ${files.length} files, ${countKilobytes(contents)} kB, about ${countKilobytes(compressed)} kB over the line`;
}

/**
 * Writes the service worker of a finished release, with the list of its files. Nothing may be written after it.
 * @param folder - Of the release.
 * @returns How much a visit keeps for later.
 * @throws {Error} When the worker does not come out as one file.
 */
export async function writeServiceWorker(folder: string): Promise<string> {
  const files = await listFiles(folder);
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', RELEASE_FILES: JSON.stringify(files) },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: 'src/worker/serviceWorker.ts', output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
  const [chunk, ...rest] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk' || rest.length > 0) throw new Error('the service worker is not one file');
  await writeFile(join(folder, 'sw.js'), chunk.code);
  return measure(folder, files);
}
