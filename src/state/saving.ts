import { isNewer, type Timed } from '#domain/merge.ts';
import {
  openDatabase,
  type Database,
  type Ending,
  type OpenedDatabase,
  type SetAsideEntry,
  type StoredEntry,
} from '#platform/database.ts';
import { tellTabs } from '#platform/tabs.ts';
import { markVisit } from '#platform/visitMark.ts';
import { holdsOwn, useAssessment } from './assessmentStore.ts';
import { getReader, loadReader, ReaderMissing } from './reading.ts';
import { holdsTeam, useTeam } from './teamStore.ts';

export type Opener = (onEnd: (ending: Ending) => void) => Promise<OpenedDatabase>;
/** What is written is ours, and has the time that decides which of two entries stays. */
export type OwnEntry = StoredEntry & { readonly value: Timed };

const RETRY_MS = 10_000;

let open: () => Promise<OpenedDatabase> = openDatabase;
let database: Database | undefined;
/** Entries not yet known to be on the disk, newest value per key. */
const unsaved = new Map<string, OwnEntry>();
/** Counts how often everything was forgotten, so that a write that was on its way does not bring it back. */
let forgotten = 0;
let retry: ReturnType<typeof setTimeout> | undefined;
/** The next writing, while what belongs to it is still being collected. */
let gathered: Promise<void> | undefined;

/**
 * Opens the storage, without writing to it yet.
 */
export async function openStorage(opener: Opener, onEnd: (ending: Ending) => void): Promise<OpenedDatabase> {
  open = () => opener(onEnd);
  return open();
}

/** From now on writing goes to this database: what it held has been read. */
export function allowWriting(opened: Database): void {
  database = opened;
}

/** The database, once it may be written; undefined when there is none. */
export function getDatabase(): Database | undefined {
  return database;
}

/** The newer entry stays; what cannot be read is set aside before its place is taken. */
function decide(present: unknown, next: StoredEntry): 'put' | 'keep' | 'setAside' {
  if (!getReader()({ ...next, value: present })) return 'setAside';
  return isNewer(present as Timed, (next as OwnEntry).value) ? 'keep' : 'put';
}

/** Writes in one transaction; what must be checked first has its reader fetched. */
async function put(opened: Database, entries: readonly OwnEntry[]): Promise<void> {
  try {
    await opened.write(entries, decide);
  } catch (error) {
    if (!(error instanceof ReaderMissing)) throw error;
    await loadReader();
    await opened.write(entries, decide);
  }
}

/** Writes; a connection that was lost is opened again once. */
async function write(entries: readonly OwnEntry[]): Promise<void> {
  const begun = forgotten;
  try {
    if (!database) throw new Error('The connection was lost');
    await put(database, entries);
  } catch (error) {
    const reopened = await open();
    if (begun !== forgotten) return;
    if (reopened.kind === 'newer') useAssessment.setState({ keeping: 'newer' });
    if (reopened.kind !== 'open') throw error;
    database = reopened.database;
    await put(database, entries);
  }
}

/** Writes what is not yet known to be on the disk, when writing is allowed. */
export async function flush(): Promise<void> {
  const { keeping, phase } = useAssessment.getState();
  // Nothing is written before the first successful load.
  if (keeping !== 'device' || phase === 'loading' || unsaved.size === 0) return;
  const begun = forgotten;
  const entries = [...unsaved.values()];
  clearTimeout(retry);
  useAssessment.setState({ saving: 'saving' });
  try {
    await write(entries);
  } catch {
    if (begun !== forgotten) return;
    // The entries stay in `unsaved`: the next answer or a while later tries them again, and the page says so.
    useAssessment.setState({ saving: 'notSaved' });
    retry = setTimeout(() => void flush(), RETRY_MS);
    return;
  }
  if (begun !== forgotten) return;
  for (const entry of entries) {
    const id = `${entry.store}/${entry.key}`;
    if (unsaved.get(id) === entry) unsaved.delete(id);
  }
  markVisit(true);
  tellTabs('changed');
  if (unsaved.size === 0) useAssessment.setState({ saving: 'saved', savedAt: Date.now() });
}

/** Keeps entries for the next writing, all in one transaction. */
export function keepForWriting(entries: readonly OwnEntry[]): void {
  if (useAssessment.getState().keeping === 'sharedComputer') return;
  for (const entry of entries) unsaved.set(`${entry.store}/${entry.key}`, entry);
}

async function flushGathered(): Promise<void> {
  await Promise.resolve();
  gathered = undefined;
  await flush();
}

/**
 * Keeps entries and tries to write them, in one transaction with everything else that is saved in the same step: a
 * page that is left in the middle of it keeps all or nothing. Never rejects.
 * @returns Resolves when they are on the disk, or could not be written.
 */
export async function save(...entries: readonly OwnEntry[]): Promise<void> {
  keepForWriting(entries);
  gathered ??= flushGathered();
  await gathered;
}

/** True when closing this tab would lose answers, dated results or people of a team. */
export function wouldLoseAnswers(): boolean {
  const state = useAssessment.getState();
  const isLostAnyway = (state.keeping === 'sharedComputer' && holdsOwn(state)) || holdsTeam(useTeam.getState());
  return isLostAnyway || (unsaved.size > 0 && state.saving !== 'saving');
}

/**
 * Removes what a start again has put away, once that start is on the disk: until then nothing else is. What remains is
 * ignored by its time, so that a failure does no harm.
 */
export async function removePutAway(entries: readonly Pick<StoredEntry, 'store' | 'key'>[]): Promise<void> {
  const { keeping, since } = useAssessment.getState();
  if (keeping !== 'device' || unsaved.has('settings/round')) return;
  const isOld = (value: unknown) => ((value as Partial<Timed> | null)?.at ?? since) < since;
  await database?.remove(entries, isOld).catch(() => undefined);
}

/** Lets go of a connection that ended, and keeps what is still to be written. */
export function loseConnection(): void {
  database = undefined;
}

/** Forgets what was to be written and lets go of the database. */
export function stopSaving(): void {
  forgotten += 1;
  clearTimeout(retry);
  unsaved.clear();
  database?.close();
  database = undefined;
}

/** The raw content of what was set aside, for a download. */
export async function readSetAside(): Promise<readonly SetAsideEntry[]> {
  return database ? database.readSetAside() : [];
}
