import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const begin = (name: string) => `<!-- begin ${name}: written by a script -->`;
const end = (name: string) => `<!-- end ${name} -->`;

/**
 * Puts new text between the two lines that name a section, and leaves everything else as it is.
 * @throws {Error} When the section is not in the text.
 */
export function replaceSection(text: string, name: string, body: string): string {
  const from = text.indexOf(begin(name));
  const to = text.indexOf(end(name));
  if (from === -1 || to < from) throw new Error(`No section "${name}" between "${begin(name)}" and "${end(name)}"`);
  return `${text.slice(0, from)}${begin(name)}\n\n${body.trim()}\n\n${text.slice(to)}`;
}

/** Rewrites one section of a document in Markdown; what others wrote around it stays. */
export async function writeSection(file: string, name: string, body: string): Promise<void> {
  const text = replaceSection(readFileSync(file, 'utf8'), name, body);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
