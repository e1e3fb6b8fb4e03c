import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import sirv from 'sirv';

const COMPRESSED = new Set(['.html', '.js', '.mjs', '.css', '.svg', '.json', '.txt', '.webmanifest']);
const WEEK_S = 604_800;

/** A server of one build, and how much it sent. */
export interface CompressedServer {
  /** Without a slash at its end. */
  readonly site: string;
  /** Bytes of all bodies sent so far, as they were sent. */
  readonly countBytes: () => number;
  readonly countRequests: () => number;
  /** Resolves when nobody asked for anything for so long. */
  readonly waitForQuiet: (milliseconds: number) => Promise<void>;
  /** Closes at once, with the connections that are open. */
  readonly close: () => Promise<void>;
}

/**
 * Copies a build beside the system's temporary files, each text with its brotli form (quality 11) next to it.
 * @returns The folder of the copy; whoever asks for it removes it.
 */
export async function compressBuild(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'webside-bench-'));
  await cp(folder, copy, { recursive: true });
  const files = await readdir(copy, { recursive: true, withFileTypes: true });
  for (const file of files) {
    if (!file.isFile() || !COMPRESSED.has(extname(file.name))) continue;
    const path = join(file.parentPath, file.name);
    await writeFile(`${path}.br`, await promisify(brotliCompress)(await readFile(path)));
  }
  return copy;
}

/** Serves a folder that `compressBuild` made, on a free port of loopback, over HTTP/1.1 with connections kept open. */
export async function serveCompressed(folder: string): Promise<CompressedServer> {
  const missing = join(folder, '404.html');
  const notFound = existsSync(missing) ? readFileSync(missing) : '';
  const files = sirv(folder, {
    brotli: true,
    etag: true,
    // Names of assets hold their hash; everything else is asked for again.
    setHeaders: (response, path) => {
      const isHashed = path.startsWith('/assets/');
      response.setHeader('Cache-Control', isHashed ? `max-age=${WEEK_S}, immutable` : 'no-cache');
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    },
  });
  const tally = { bytes: 0, requests: 0, open: 0, lastAt: performance.now() };
  const server = createServer((request, response) => {
    tally.open += 1;
    tally.requests += 1;
    response.once('close', () => {
      tally.open -= 1;
      tally.lastAt = performance.now();
      tally.bytes += response.statusCode === 200 ? Number(response.getHeader('content-length') ?? 0) : 0;
    });
    files(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    site: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    countBytes: () => tally.bytes,
    countRequests: () => tally.requests,
    waitForQuiet: async (milliseconds) => {
      while (tally.open > 0 || performance.now() - tally.lastAt < milliseconds) await setTimeout(50);
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeAllConnections();
      await closed;
    },
  };
}
