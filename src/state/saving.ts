import {
  openDatabase,
  type Database,
  type OpenedDatabase,
  type SetAsideEntry,
  type StoredEntry,
} from '#platform/database.ts';
import { useAssessment } from './assessmentStore.ts';

let open: () => Promise<OpenedDatabase> = openDatabase;
let database: Database | undefined;
/** Entries not yet known to be on the disk, newest value per key. */
const unsaved = new Map<string, StoredEntry>();

/**
 * Opens the storage, without writing to it yet.
 * @param opener - Replaced in tests by a storage with a fault.
 */
export async function openStorage(opener: () => Promise<OpenedDatabase>): Promise<OpenedDatabase> {
  open = opener;
  return open();
}

/** From now on writing goes to this database: what it held has been read. */
export function allowWriting(opened: Database): void {
  database = opened;
}

/** Writes; a connection that was lost is opened again once. */
async function write(entries: readonly StoredEntry[]): Promise<void> {
  try {
    await database?.write(entries);
  } catch (error) {
    const reopened = await open();
    if (reopened.kind !== 'open') throw error;
    database = reopened.database;
    await database.write(entries);
  }
}

/** Writes what is not yet known to be on the disk, when writing is allowed. */
export async function flush(): Promise<void> {
  const { keeping, phase } = useAssessment.getState();
  // Nothing is written before the first successful load.
  if (!database || keeping !== 'device' || phase === 'loading' || unsaved.size === 0) return;
  const entries = [...unsaved.values()];
  useAssessment.setState({ saving: 'saving' });
  try {
    await write(entries);
  } catch {
    // The entries stay in `unsaved`: the next answer tries them again, and the page says that they are not saved.
    useAssessment.setState({ saving: 'notSaved' });
    return;
  }
  for (const entry of entries) {
    const id = `${entry.store}/${entry.key}`;
    if (unsaved.get(id) === entry) unsaved.delete(id);
  }
  if (unsaved.size === 0) useAssessment.setState({ saving: 'saved' });
}

/** Keeps an entry for writing, and tries at once. */
export function save(entry: StoredEntry): void {
  if (useAssessment.getState().keeping === 'sharedComputer') return;
  unsaved.set(`${entry.store}/${entry.key}`, entry);
  void flush();
}

/** Forgets what was to be written and lets go of the database. */
export function stopSaving(): void {
  unsaved.clear();
  database?.close();
  database = undefined;
}

/** The raw content of what was set aside, for a download. */
export async function readSetAside(): Promise<readonly SetAsideEntry[]> {
  return database ? database.readSetAside() : [];
}
