import type { StoredEntry } from '#platform/database.ts';
import type { ReadEntry } from './stored.ts';

/** @returns The entry when it is whole, else undefined. */
export type Reader = (entry: StoredEntry) => ReadEntry | undefined;

/** Something that is stored has to be checked, and what checks it was not fetched yet. */
export class ReaderMissing extends Error {}

let reader: Reader | undefined;

async function fetchReader(): Promise<Reader> {
  return (await import('./stored.ts')).readEntry;
}

/**
 * Fetches what checks stored entries: a first visit, with nothing stored, begins without it. Asks again where it is lost
 * on the way. Rejects when it is lost again.
 */
export async function loadReader(): Promise<Reader> {
  reader ??= await fetchReader().catch(fetchReader);
  return reader;
}

/** @throws {ReaderMissing} Before it was fetched. */
export function getReader(): Reader {
  if (!reader) throw new ReaderMissing();
  return reader;
}
