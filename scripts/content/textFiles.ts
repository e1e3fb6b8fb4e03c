import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

const TEXT = /^src\/content\/text\/(.+)\.ts$/u;

/** Where an import leads: a file under src/; undefined for packages and styles. */
function resolveImport(from: string, specifier: string): string | undefined {
  const file = specifier.startsWith('#') ? join('src', specifier.slice(1)) : join(dirname(from), specifier);
  return /^[#.]/u.test(specifier) && /\.tsx?$/u.test(file) && existsSync(file) ? file : undefined;
}

/** What a source file imports at once or later, types aside. */
export function listImports(file: string, source: string): readonly string[] {
  const { module } = parseSync(file, source);
  return [
    ...module.staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ isType, moduleRequest }) => (isType || !moduleRequest ? [] : [moduleRequest.value])),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
  ];
}

/**
 * The files of src/content/text that a module can show, by their names, with all that it leads to.
 * @param entry - "src/app/Shell.tsx"
 * @param stops - What the way does not go through.
 */
export function followTexts(entry: string, stops: ReadonlySet<string>): readonly string[] {
  const seen = new Set<string>();
  const names = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file) || stops.has(file)) return;
    seen.add(file);
    const [, name] = TEXT.exec(file) ?? [];
    if (name !== undefined) names.add(name);
    for (const specifier of listImports(file, readFileSync(file, 'utf8'))) {
      const next = resolveImport(file, specifier);
      if (next !== undefined) follow(next);
    }
  };
  follow(entry);
  return [...names].toSorted();
}
