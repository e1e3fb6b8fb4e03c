import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { pageTexts } from '#content/text/pages.ts';
import { checkBudgets, measureRelease } from './site/budgets.ts';
import { findChunk, findEntry, findSheet, followImports } from './site/chunkGraph.ts';
import { pickCriticalCss, readLayers } from './site/criticalCss.ts';
import { addPolicy, describeHeadersFile } from './site/policy.ts';
import { buildStartScript, renderPages } from './site/prerender.ts';
import { writePage } from './site/writePage.ts';
import { writeServiceWorker } from './site/serviceWorker.ts';

const PAGES = pageTexts.map(({ address, ...text }) => ({
  text,
  path: address === 'notFound' ? '/404' : `/${address}`,
  file: address === 'notFound' ? '404.html' : join(address, 'index.html'),
}));

/** Writes one page for each address, so that a plain server finds it, each with the security policy, and the headers. */
export function staticPages(): Plugin {
  let folder = 'dist';
  let base = '/';
  return {
    name: 'static-pages',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
      base = config.base;
    },
    async writeBundle(_options, bundle) {
      const template = bundle['index.html'];
      if (template?.type !== 'asset') throw new Error('the build has no index.html');
      const css = findSheet(bundle);
      // First of all, whatever order the styles come in.
      const layers = readLayers(await readFile('src/app/styles/tokens.css', 'utf8'));
      const startScript = await buildStartScript(base);
      const rendered = await renderPages(
        base,
        PAGES.map(({ path }) => path),
      );
      const entry = findEntry(bundle);
      const pages = PAGES.map(({ text, path, file }, i) => {
        const { html = '', modules = [] } = rendered[i] ?? {};
        const chunks = modules.map((module) => findChunk(bundle, module));
        const preloads = followImports(bundle, [entry, ...chunks]).filter((chunk) => chunk !== entry);
        const page = writePage(String(template.source), {
          text,
          page: (base + path.slice(1)).replace(/\/$/u, ''),
          content: html,
          startScript,
          css: layers + pickCriticalCss(css, html),
          preloads: preloads.map((chunk) => base + chunk),
        });
        return { path, file, html: addPolicy(page) };
      });
      for (const { file, html } of pages) {
        await mkdir(dirname(join(folder, file)), { recursive: true });
        await writeFile(join(folder, file), html);
      }
      await writeFile(join(folder, '_headers'), describeHeadersFile(base));
      console.log(await writeServiceWorker(folder));
      console.log(checkBudgets(measureRelease(bundle, pages)));
    },
  };
}
