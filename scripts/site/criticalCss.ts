interface Block {
  /** What stands before the brace; the whole text of a rule without one, such as `@layer a, b;`. */
  readonly head: string;
  /** Absent where there is no brace. */
  readonly body?: string;
}

/** Splits style text into its outermost rules. Strings and comments with braces do not occur in ours; they throw. */
function listBlocks(css: string): readonly Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let start = 0;
  let open = 0;
  for (let i = 0; i < css.length; i += 1) {
    const letter = css[i];
    if (letter === '{') {
      if (depth === 0) open = i;
      depth += 1;
    } else if (letter === '}') {
      depth -= 1;
      if (depth === 0) {
        blocks.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, i) });
        start = i + 1;
      }
    } else if (letter === ';' && depth === 0) {
      blocks.push({ head: css.slice(start, i + 1).trim() });
      start = i + 1;
    }
  }
  if (depth !== 0) throw new Error('braces of the styles do not match');
  return blocks;
}

const CLASS = /\.(-?[_a-z][\w-]*)/giu;
const GROUP = /^@(?:layer|media|supports|container)\b/u;

/** True for a selector all of whose classes are in use; one without classes always is. */
function isUsed(selector: string, classes: ReadonlySet<string>): boolean {
  // What stands inside of :not() need not be there.
  const needed = selector.replaceAll(/:not\([^)]*\)/gu, '');
  return [...needed.matchAll(CLASS)].every(([, name = '']) => classes.has(name));
}

/** Splits a list of selectors at its outer commas. */
function splitSelectors(list: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < list.length; i += 1) {
    if (list[i] === '(') depth += 1;
    else if (list[i] === ')') depth -= 1;
    else if (list[i] === ',' && depth === 0) {
      parts.push(list.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, list.slice(start)];
}

function filter(css: string, classes: ReadonlySet<string>): string {
  return listBlocks(css)
    .map(({ head, body }) => {
      if (body === undefined) return head;
      if (GROUP.test(head)) {
        // A layer keeps its place in the order even when it is empty.
        const inner = filter(body, classes);
        return inner === '' && !head.startsWith('@layer') ? '' : `${head}{${inner}}`;
      }
      if (head.startsWith('@')) return `${head}{${body}}`;
      return splitSelectors(head).some((selector) => isUsed(selector, classes)) ? `${head}{${body}}` : '';
    })
    .join('');
}

/** The classes that a page has. */
export function listClasses(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sclass="([^"]*)"/gu)].flatMap(([, names = '']) => names.split(/\s+/u)));
}

/** The rules that a page needs to look right before the whole style sheet is there, in the order of that sheet. */
export function pickCriticalCss(css: string, html: string): string {
  return filter(css, listClasses(html));
}

const LAYERS = /@layer [\w\s,]+;/u;

/** The order of the cascade layers. @throws {Error} Where the styles do not say it. */
export function readLayers(css: string): string {
  const [layers] = LAYERS.exec(css) ?? [];
  if (layers === undefined) throw new Error('the styles do not say the order of their layers');
  return layers;
}
