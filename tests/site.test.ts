import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageTexts } from '#content/text/pages.ts';
import { shellText } from '#content/text/shell.ts';
import { judgeFit } from '#platform/firstPage.ts';
import { addPolicy, ASSETS_CACHE, describeHeadersFile, SITE_HEADERS } from '../scripts/site/policy.ts';

const PAGE = '<html><head><meta charset="utf-8" /><title>x</title></head><body></body></html>';

function readPolicy(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1] ?? '';
}

describe('the policy of a page', () => {
  it('stands right behind the character set, and allows the app’s own files and no connection', () => {
    const html = addPolicy(PAGE);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
    expect(readPolicy(html).split('; ')).toEqual(
      expect.arrayContaining(["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'none'"]),
    );
  });

  it('allows scripts and styles that stand in the page by their hash, and blocks of data need none', () => {
    const html = PAGE.replace(
      '<title>',
      '<script>start()</script><script src="a.js"></script><style>p{}</style><script type="application/json">{}</script><title>',
    );
    const policy = readPolicy(addPolicy(html));
    expect(policy).toContain("script-src 'self' 'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=';");
    expect(policy).toContain("style-src 'self' 'sha256-");
    expect(policy.match(/sha256-/gu)).toHaveLength(2);
  });

  it.each(['<p style="color: red">', '<p class="a" onclick="go()">'])('refuses a page with %s', (tag) => {
    expect(() => addPolicy(PAGE.replace('</body>', `${tag}</p></body>`))).toThrow('forbids styles and handlers');
  });

  it('has nothing in it that is called unsafe, and neither have the headers', () => {
    expect(addPolicy(PAGE) + describeHeadersFile('/')).not.toContain('unsafe');
  });
});

describe('the headers', () => {
  it('forbid framing, sniffing and referrers', () => {
    expect(SITE_HEADERS['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(SITE_HEADERS).toMatchObject({
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    });
  });

  it('have lines short enough for every host', () => {
    for (const line of describeHeadersFile('/webside/').split('\n')) expect(line.length).toBeLessThan(2000);
  });

  it('are the same in the sample for nginx', () => {
    const sample = readFileSync('docs/deploy.md', 'utf8');
    const lines = [...sample.matchAll(/^ {4}add_header (\S+) "(.*)" always;$/gmu)];
    expect(Object.fromEntries(lines.map(([, name, value]) => [name, value]))).toEqual(SITE_HEADERS);
    expect(sample).toContain(`"${ASSETS_CACHE}"`);
  });
});

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly start_url: string;
  readonly scope: string;
  readonly theme_color: string;
  readonly background_color: string;
  readonly icons: readonly { readonly src: string; readonly type: string; readonly sizes: string }[];
}

describe('the installed app', () => {
  const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as Manifest;
  const tokens = readFileSync('src/app/styles/tokens.css', 'utf8');
  const findColours = (token: string) =>
    [...tokens.matchAll(new RegExp(`--${token}: (#[0-9a-f]{6})`, 'gu'))].map(([, colour]) => colour);

  it('says what the start page says, and begins where it was installed from', () => {
    expect(manifest.name).toBe(shellText.name);
    expect(manifest.description).toBe(pageTexts.find(({ address }) => address === '')?.description);
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
  });

  it('has the colors of the page, light and dark', () => {
    const [light, dark] = findColours('card');
    expect([manifest.theme_color, manifest.background_color]).toEqual([light, findColours('paper')[0]]);
    const html = readFileSync('index.html', 'utf8');
    expect(html).toContain(`name="theme-color" content="${light}" media="(prefers-color-scheme: light)"`);
    expect(html).toContain(`name="theme-color" content="${dark}" media="(prefers-color-scheme: dark)"`);
  });

  it('has icons of the sizes that it says', () => {
    for (const { src, type, sizes } of manifest.icons) {
      const file = join('public', src);
      expect(existsSync(file)).toBe(true);
      if (type !== 'image/png') continue;
      const header = readFileSync(file).subarray(16, 24);
      expect(`${header.readUInt32BE(0)}x${header.readUInt32BE(4)}`).toBe(sizes);
    }
  });
});

describe('the page for unknown addresses', () => {
  const known = pageTexts.filter(({ address }) => address !== '' && address !== 'notFound');
  it.each(known)('is not what is shown for /$address in capitals', ({ address }) => {
    const pathname = `/${address.toUpperCase()}`;
    expect(judgeFit({ page: '/404', pathname, search: '', hash: '', isReturning: false })).toBe('other');
  });
});
