// A plain static file server over dist/: files, folders with index.html, else 404.html with status 404.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * @param {{ port: number, basePath?: string, folder?: string, headers?: Readonly<Record<string, string>> }} options -
 *   port 0 takes a free one; basePath begins and ends with a slash; headers are sent with everything.
 * @returns {Promise<import('node:http').Server>} Listening on 127.0.0.1.
 */
export function serve({ port, basePath = '/', folder = 'dist', headers = {} }) {
  const notFound = readFileSync(`${folder}/404.html`);
  const refuse = (response) => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(notFound);
  };
  const files = sirv(folder, { etag: true, onNoMatch: (_request, response) => refuse(response) });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const url = request.url ?? '/';
    if (!`${url}/`.startsWith(basePath)) return refuse(response);
    request.url = `/${url.slice(basePath.length)}`;
    files(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
