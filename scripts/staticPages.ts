import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { pageTexts, type PageText } from '#content/text/pages.ts';

/** Everything the app may load: its own scripts, styles and pictures. Nothing may be sent anywhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function describePage(html: string, { title, description }: PageText): string {
  return html
    .replace(/<title>.*?<\/title>/u, `<title>${escapeHtml(title)}</title>`)
    .replace('name="description" content=""', `name="description" content="${escapeHtml(description)}"`);
}

/** Puts the security policy into the page, and writes one page for each address, so that a plain server finds it. */
export function staticPages(): Plugin {
  let folder = 'dist';
  return {
    name: 'static-pages',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
    async closeBundle() {
      const html = await readFile(join(folder, 'index.html'), 'utf8');
      for (const [address, text] of Object.entries(pageTexts)) {
        const file = join(folder, address === 'notFound' ? '404.html' : join(address, 'index.html'));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, describePage(html, text));
      }
    },
  };
}
