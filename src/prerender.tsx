import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App, basename } from '#app/App.tsx';
import { LateWords } from '#app/Words.tsx';
import { listModules, loadPage } from '#app/routes.ts';

/** What the build needs of an address. */
export interface RenderedPage {
  /** What #root holds, as the app shows it to a first visitor. */
  readonly html: string;
  /** The modules, from src/ on, whose chunks the page shows first. */
  readonly modules: readonly string[];
}

/** Renders the page of an address as the app does before anything is read from storage. @param address - "/assess" */
export async function renderPage(address: string): Promise<RenderedPage> {
  await Promise.all([loadPage(address), LateWords.load()]);
  const html = renderToString(
    <StrictMode>
      <StaticRouter basename={basename} location={basename + address}>
        <App />
      </StaticRouter>
    </StrictMode>,
  );
  // What failed or waited is left to the browser by React; here it would be a page without its content.
  const [, failure] = /<template[^>]*data-(?:msg|dgst)="([^"]*)"/u.exec(html) ?? [];
  if (html.includes('<!--$!-->')) throw new Error(`${address} cannot be rendered: ${failure ?? 'something waits'}`);
  // The title stands in the head of the page.
  return { html: html.replace(/^<title>[^<]*<\/title>/u, ''), modules: listModules(address) };
}
