import { createHash } from 'node:crypto';

type Directives = readonly (readonly [name: string, ...sources: string[]])[];

/**
 * What every file of the site may do, whatever release it belongs to, and so for the headers of a host. It names no
 * script and no style: these are allowed by the page itself, whose hashes change from release to release.
 */
const SITE: Directives = [
  ['base-uri', "'none'"],
  ['child-src', "'none'"],
  // The service worker takes its policy from this header and must fetch the app's own files. The pages may not even that.
  ['connect-src', "'self'"],
  ['font-src', "'none'"],
  ['form-action', "'none'"],
  // In a header only: a page cannot forbid its own framing.
  ['frame-ancestors', "'none'"],
  ['frame-src', "'none'"],
  ['img-src', "'self'", 'data:'],
  ['manifest-src', "'self'"],
  ['media-src', "'none'"],
  ['object-src', "'none'"],
  ['require-trusted-types-for', "'script'"],
  ['script-src-attr', "'none'"],
  ['style-src-attr', "'none'"],
  ['trusted-types', 'default'],
  ['worker-src', "'self'"],
];

/** What a page may do: load the app's own files, run what stands in it by its hash, and connect to nothing. */
function listPageDirectives(scripts: readonly string[], styles: readonly string[]): Directives {
  return [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...scripts],
    ['style-src', "'self'", ...styles],
    ['img-src', "'self'", 'data:'],
    ['manifest-src', "'self'"],
    ['worker-src', "'self'"],
    ['connect-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    // One policy, which lets the service worker through and nothing else: src/platform/trustedTypes.ts.
    ['trusted-types', 'default'],
  ];
}

function write(directives: Directives): string {
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** What a browser must not offer to the site. Writing to the clipboard and sharing stay as they are: for the site itself. */
const PERMISSIONS = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** What a host sends with every file of the site, the same in each release: names and values. */
export const SITE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': write(SITE),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** For files whose names hold their hashes; all others are asked for again each time. */
export const ASSETS_CACHE = 'public, max-age=31536000, immutable';

/**
 * The headers in the format of Netlify and Cloudflare Pages.
 * @param basePath - Begins and ends with a slash.
 */
export function describeHeadersFile(basePath: string): string {
  const lines = Object.entries(SITE_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, `${basePath}assets/*`, `  Cache-Control: ${ASSETS_CACHE}`, ''].join('\n');
}

const CHARSET = '<meta charset="utf-8" />';
const DATA_BLOCK = /\btype="application\/(?:ld\+)?json"/u;

/** The hashes of all elements of a name that stand in the page with their content. */
function hashInline(html: string, name: 'script' | 'style'): readonly string[] {
  const texts = [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>([\\s\\S]*?)</${name}>`, 'gu'))]
    .filter(([, attributes = '']) => !/\bsrc=/u.test(attributes) && !DATA_BLOCK.test(attributes))
    .map(([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(texts)].toSorted();
}

/** The policy of one finished page: what stands in it as script or style is allowed by its sha256. */
function describePagePolicy(html: string): string {
  return write(listPageDirectives(hashInline(html, 'script'), hashInline(html, 'style')));
}

/**
 * Puts the policy into a finished page, as the first thing that the browser reads after the character set.
 * Nothing inline may change afterwards.
 * @throws {Error} Where the policy would break the page: a style or a handler as an attribute, or no character set.
 */
export function addPolicy(html: string): string {
  const [attribute] = /<[a-z][^<>]*\s(?:style|on[a-z]+)="/u.exec(html) ?? [];
  if (attribute) throw new Error(`the policy forbids styles and handlers as attributes: ${attribute}`);
  if (!html.includes(CHARSET)) throw new Error(`the page has no ${CHARSET}`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${describePagePolicy(html)}" />`;
  return html.replace(CHARSET, () => `${CHARSET}\n    ${meta}`);
}
