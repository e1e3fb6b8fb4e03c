// What stands in the files of the build, before any script runs.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pageTexts } from '#content/text/pages.ts';

/** Words of the header and the footer are on every page. */
const FEWEST_OWN_WORDS = 15;

function readText(html: string): string {
  return html
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

for (const [folder, base] of [
  ['dist', '/'],
  ['dist-sub', '/webside/'],
] as const) {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = pageTexts.map(({ address, title, description }) => {
    const html = read(address === 'notFound' ? '404.html' : join(address, 'index.html'));
    return { title, description, address, html, main: /<main[^>]*>([\s\S]*)<\/main>/u.exec(html)?.[1] ?? '' };
  });

  test(`each page of ${folder} has its own title, description, one heading and real words`, () => {
    for (const { address, title, description, html, main } of pages) {
      expect.soft(/<title>(.*?)<\/title>/u.exec(html)?.[1], address).toBe(title);
      expect.soft(/name="description" content="([^"]*)"/u.exec(html)?.[1], address).toBe(description);
      expect.soft(html.match(/<h1\b/gu), address).toHaveLength(1);
      expect.soft(readText(main).split(' ').length, address).toBeGreaterThan(FEWEST_OWN_WORDS);
    }
    expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
    expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
    expect(new Set(pages.map(({ main }) => readText(main))).size).toBe(pages.length);
  });

  test(`the pages of ${folder} hold no style or handler as an attribute, and nothing that waits`, () => {
    for (const { address, html } of pages) {
      expect.soft(/<[^>]*\s(?:style|on[a-z]+)=/u.exec(html), address).toBeNull();
      // React's marks for what it left to the browser.
      expect.soft(html, address).not.toContain('<!--$!-->');
      expect.soft(html, address).not.toContain('<template');
    }
  });

  test(`the pages of ${folder} use classes of the style sheet alone, and files that are there`, () => {
    for (const { address, html } of pages) {
      const files = [...html.matchAll(/(?:href|src)="([^"#?]*\.\w+)"/gu)].map(([, path = '']) => path);
      const missing = files.filter(
        (path) => !path.startsWith('http') && !existsSync(join(folder, path.slice(base.length))),
      );
      expect.soft(missing, address).toEqual([]);
      const sheet = files.find((path) => path.endsWith('.css')) ?? '';
      const css = read(sheet.slice(base.length));
      const used = new Set([...html.matchAll(/\sclass="([^"]+)"/gu)].flatMap(([, names = '']) => names.split(' ')));
      // The router's own mark of the page that is open has no rules.
      used.delete('active');
      const unknown = [...used].filter((name) => !new RegExp(`\\.${name}(?![\\w-])`, 'u').test(css));
      expect.soft(unknown, address).toEqual([]);
      expect.soft(html.indexOf(sheet), address).toBeGreaterThan(html.indexOf('</main>'));
    }
  });

  test(`the pages of ${folder} begin with the order of the layers`, () => {
    for (const { address, html } of pages) {
      expect.soft(html, address).toContain('<style>@layer reset, tokens, base, components, print;');
    }
  });
}
