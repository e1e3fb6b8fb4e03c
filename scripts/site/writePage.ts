import type { PageText } from '#content/text/pages.ts';

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Replaces what must be there once. */
function put(html: string, place: string | RegExp, content: string): string {
  if (html.search(place) < 0) throw new Error(`the page has no ${String(place)}`);
  return html.replace(place, () => content);
}

const STYLE_LINK = /\s*<link rel="stylesheet"[^>]*>/u;
const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/gu;

interface PageParts {
  readonly text: PageText;
  /** Path of the address with the sub-path, without a last slash. */
  readonly page: string;
  readonly content: string;
  readonly startScript: string;
  readonly css: string;
  /** Addresses of the chunks that the page shows first. */
  readonly preloads: readonly string[];
}

/** One page: the HTML of the build with its own words, content, styles and chunks. */
export function writePage(template: string, { text, page, content, startScript, css, preloads }: PageParts): string {
  const [styleLink = ''] = STYLE_LINK.exec(template) ?? [];
  const links = preloads.map((href) => `    <link rel="modulepreload" crossorigin href="${href}">`);
  const head = [`    <script>${startScript}</script>`, `    <style>${css}</style>`, ...links, '  </head>'];
  return [
    ['<html lang="en">', `<html lang="en" data-page="${escapeHtml(page)}">`],
    [/<title>.*?<\/title>/u, `<title>${escapeHtml(text.title)}</title>`],
    ['name="description" content=""', `name="description" content="${escapeHtml(text.description)}"`],
    // Below the content, which need not wait for it; the app does, as scripts wait for styles.
    [STYLE_LINK, ''],
    ['  </body>', `${styleLink.replace('\n', '')}\n  </body>`],
    ['  </head>', head.join('\n')],
    ['<div id="root"></div>', `<div id="root">${content}</div>`],
  ].reduce((html, [place = '', given]) => put(html, place, String(given)), template.replace(PRELOADS, ''));
}
