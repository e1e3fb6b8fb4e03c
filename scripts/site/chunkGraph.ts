import { brotliCompressSync, constants } from 'node:zlib';
import type { Rolldown } from 'vite';

export type Bundle = Readonly<Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>>;

/** The chunks of a bundle by file name. */
function getChunk(bundle: Bundle, file: string): Rolldown.OutputChunk {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk') throw new Error(`no chunk ${file}`);
  return chunk;
}

/** The chunk that the HTML loads. */
export function findEntry(bundle: Bundle): string {
  const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
  if (!entry) throw new Error('the build has no entry');
  return entry.fileName;
}

/** The chunk that holds a module. @param module - From src/ on: "app/routes/DataRoute.tsx". */
export function findChunk(bundle: Bundle, module: string): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const isIt = (id: string | null) => id?.endsWith(`/src/${module}`) === true;
  // What is imported on its own has a chunk of its own, however small, that leads to the one that holds it.
  const found =
    chunks.find(({ facadeModuleId }) => isIt(facadeModuleId)) ?? chunks.find(({ moduleIds }) => moduleIds.some(isIt));
  if (!found) throw new Error(`${module} is in no chunk`);
  return found.fileName;
}

/** These chunks with all that they cannot run without, each once. */
export function followImports(bundle: Bundle, files: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const needed of getChunk(bundle, file).imports) follow(needed);
  };
  for (const file of files) follow(file);
  return [...seen];
}

/** Bytes as a host sends them at its best. */
export function countBrotli(content: string | Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Bytes of files, each compressed on its own. */
export function countFiles(bundle: Bundle, files: readonly string[]): number {
  return files.reduce((total, file) => {
    const found = bundle[file];
    if (!found) throw new Error(`no file ${file}`);
    return total + countBrotli(found.type === 'chunk' ? found.code : found.source);
  }, 0);
}

/** The one style sheet of the build. */
export function findSheet(bundle: Bundle): string {
  const sheets = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
  const [sheet] = sheets;
  if (sheet?.type !== 'asset' || sheets.length > 1) throw new Error(`one style sheet expected, found ${sheets.length}`);
  return String(sheet.source).trim();
}
