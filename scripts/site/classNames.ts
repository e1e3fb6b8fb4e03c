import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const CLASS = /\.(-?[_a-z][\w-]*)/giu;
const COMMENT = /\/\*[\s\S]*?\*\//gu;

const LETTERS = 26;

/** "a" to "z", "a0" to "z0", and on: a class may not begin with a figure. */
export function countName(index: number): string {
  const letter = ((index % LETTERS) + 10).toString(36);
  return index < LETTERS ? letter : letter + (Math.floor(index / LETTERS) - 1).toString(36);
}

/**
 * Numbers the classes of all CSS modules, so that the style sheet is small: long names are an eighth of it. The numbers
 * come from the sources alone, so that the pages and the app get the same ones.
 * @param root - Of the project.
 * @returns The name of a class in a file.
 */
export function numberClasses(root: string): (name: string, file: string) => string {
  const files = globSync('src/**/*.module.css', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const keys = files.toSorted().flatMap((file) => {
    const css = readFileSync(`${root}/${file}`, 'utf8').replaceAll(COMMENT, '');
    const classes = new Set([...css.matchAll(CLASS)].map(([, name]) => name));
    return Array.from(classes, (name) => `${file}#${name}`);
  });
  const names = new Map(keys.map((key, i) => [key, countName(i)]));
  return (name, file) => {
    const [path = ''] = file.split('?');
    const found = names.get(`${relative(root, path).replaceAll('\\', '/')}#${name}`);
    if (found === undefined) throw new Error(`no class ${name} in ${path}`);
    return found;
  };
}
