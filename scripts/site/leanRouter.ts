import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const ROUTER = /[\\/]react-router[\\/]dist[\\/]production[\\/]lib[\\/]/u;
const LINKS = /[\\/]lib[\\/]dom[\\/]lib\.js$/u;
const FRAMEWORK = './ssr/components.js';
const STAND_IN = fileURLToPath(new URL('./routerStandIn.ts', import.meta.url));
const MADE = /= React\$1\.(?<maker>forwardRef|memo|createContext)\(/gu;
const NAMED = /^\w+\.displayName = "\w+";$/gmu;
const WARNING = /\bwarning\(.*\);$/gmu;
const REASON = /\b(?<condition>invariant\(.*?), (?:["`]|get[A-Z]).*\);$/gmu;

/**
 * Leaves out what the router's links bring along for its framework mode, which is not used here: forms that are sent to
 * a server, and the fetching ahead of its pages. About 4 kB of brotli on every page. Its sentences to
 * developers are 1.3 kB more: they are said where the app is developed, and a condition that fails still throws here.
 */
export function leanRouter(): Plugin {
  return {
    name: 'lean-router',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === FRAMEWORK && importer && ROUTER.test(importer) && LINKS.test(importer) ? STAND_IN : null,
    transform(code, id) {
      if (!ROUTER.test(id)) return null;
      if (LINKS.test(id) && !(code.includes(FRAMEWORK) && code.search(MADE) > 0 && code.search(NAMED) > 0)) {
        this.error('the links of the router are made in another way now: see leanRouter.ts');
      }
      // Without these marks the bundler keeps every component of a file, whether it is used or not.
      const lean = code.replaceAll(MADE, '= /* @__PURE__ */ React$$1.$<maker>(').replaceAll(NAMED, '');
      return { code: lean.replaceAll(WARNING, ';').replaceAll(REASON, '$<condition>);'), map: null };
    },
  };
}
