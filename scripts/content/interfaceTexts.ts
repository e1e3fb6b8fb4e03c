import { parseSync } from 'vite';

/** What stands in for a value that only a running page knows: one short word, as a number or a name is. */
const VALUE = 'one';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** What a node holds, in the order of the source. */
function listChildren(node: Node): readonly Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

interface Quasi {
  readonly start: number;
  readonly value: { readonly cooked: string };
}

/** The sentence of a template, each value in it replaced. */
function fillTemplate(node: Node): string {
  return (node['quasis'] as readonly Quasi[]).map(({ value }) => value.cooked).join(VALUE);
}

function collect(node: Node): readonly string[] {
  // Names of modules, of types and of keys are not read by anybody.
  if (
    node.type === 'ImportDeclaration' ||
    (node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)Expression$/u.test(node.type))
  )
    return [];
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [node['value']] : [];
  if (node.type === 'TemplateLiteral') return [fillTemplate(node), ...listChildren(node).flatMap(collect)];
  if (node.type === 'Property') return isNode(node['value']) ? collect(node['value']) : [];
  return listChildren(node).flatMap(collect);
}

/** Every string of TypeScript source, those inside of functions too, in the order in which they stand. */
export function collectTexts(source: string): readonly string[] {
  const { program, errors } = parseSync('texts.ts', source);
  if (errors.length > 0) throw new Error(`The source cannot be read: ${errors[0]?.message}`);
  return collect(program as unknown as Node);
}
