import { globSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { countName } from './classNames.ts';

const PROPERTY = /--[a-z][\w-]*/gu;

/** The custom properties of all styles, each with a short name: in the order of the sources, so that every build agrees. */
export function numberProperties(root: string): ReadonlyMap<string, string> {
  const files = globSync('src/**/*.css', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const names = files.toSorted().flatMap((file) => readFileSync(`${root}/${file}`, 'utf8').match(PROPERTY) ?? []);
  return new Map(Array.from(new Set(names), (name, i) => [name, `--${countName(i)}`]));
}

/** Numbers the custom properties too, in styles and where a picture names one: their names are a thirtieth of the style sheet. */
export function shortProperties(root: string): Plugin {
  const names = numberProperties(root);
  return {
    name: 'short-properties',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/.*\.(?:css|tsx)(?:\?|$)/u, code: /--[a-z]/u },
      handler: (code) => ({ code: code.replaceAll(PROPERTY, (name) => names.get(name) ?? name), map: null }),
    },
  };
}
