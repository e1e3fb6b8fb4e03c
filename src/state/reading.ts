import type { StoredEntry } from '#platform/database.ts';
import type { ReadEntry } from './stored.ts';

/** @returns The entry when it is whole, else undefined. */
export type Reader = (entry: StoredEntry) => ReadEntry | undefined;

/** Something that is stored has to be checked, and what checks it was not fetched yet. */
export class ReaderMissing extends Error {}

let reader: Reader | undefined;

/** Fetches what checks stored entries: a first visit, with nothing stored, begins without it. May reject. */
export async function loadReader(): Promise<Reader> {
  reader ??= (await import('./stored.ts')).readEntry;
  return reader;
}

/** @throws {ReaderMissing} Before it was fetched. */
export function getReader(): Reader {
  if (!reader) throw new ReaderMissing();
  return reader;
}
