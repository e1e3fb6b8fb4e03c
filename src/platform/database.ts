import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';

const STORES = ['answers', 'settings', 'results', 'plan'] as const;
export type StoreName = (typeof STORES)[number];

export interface StoredEntry {
  readonly store: StoreName;
  readonly key: string;
  /** Whatever was found; nothing may trust it before it is checked. */
  readonly value: unknown;
}

/** An entry that could not be read, kept with its raw content. */
export interface SetAsideEntry extends StoredEntry {
  /** Epoch milliseconds. */
  readonly setAsideAt: number;
}

/** What to do with an entry whose key is taken: put it, keep what is there, or set that aside first. */
export type Precedence = (present: unknown, next: StoredEntry) => 'put' | 'keep' | 'setAside';

export interface Database {
  readonly readAll: () => Promise<readonly StoredEntry[]>;
  /**
   * Writes in one transaction and resolves after it is complete. What another tab wrote in between is looked at first.
   * Rejects when the disk is full or the database is gone.
   */
  readonly write: (entries: readonly StoredEntry[], decide: Precedence) => Promise<void>;
  /** Removes those entries whose present value is old. */
  readonly remove: (
    entries: readonly Pick<StoredEntry, 'store' | 'key'>[],
    isOld: (present: unknown) => boolean,
  ) => Promise<void>;
  /** Moves entries out of their stores, so that they are neither used nor overwritten. */
  readonly setAside: (entries: readonly StoredEntry[], at: number) => Promise<void>;
  readonly readSetAside: () => Promise<readonly SetAsideEntry[]>;
  readonly close: () => void;
}

export type OpenedDatabase =
  | { readonly kind: 'open'; readonly database: Database }
  /** Storage is missing, blocked or broken. */
  | { readonly kind: 'blocked' }
  /** Written by a newer version of the app: it may be read, and is left as it is. */
  | { readonly kind: 'newer'; readonly readAll: () => Promise<readonly StoredEntry[]> };

/** Why an open connection ended: everything was erased, a newer version took over, or the browser took the storage. */
export type Ending = 'erased' | 'newer' | 'lost';

interface Schema extends DBSchema {
  answers: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  results: { key: string; value: unknown };
  plan: { key: string; value: unknown };
  setAside: { key: number; value: SetAsideEntry };
}

const NAME = 'webside';
/** The list of a trainer, kept by platform/teamDatabase.ts. */
const TEAM_NAME = 'webside-team';
/**
 * The version of the stored format. Raise it only together with a migration and a stored sample.
 * 1: answers, settings, setAside. 2: results and plan as well; the profile has a time.
 */
const FORMAT = 2;
const ALL_STORES: readonly (StoreName | 'setAside')[] = [...STORES, 'setAside'];

async function readStore(db: IDBPDatabase<Schema>, store: StoreName): Promise<readonly StoredEntry[]> {
  const transaction = db.transaction(store);
  const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  return keys.map((key, i) => ({ store, key, value: values[i] }));
}

async function readStores(db: IDBPDatabase<Schema>, stores: readonly StoreName[]): Promise<readonly StoredEntry[]> {
  return (await Promise.all(stores.map((store) => readStore(db, store)))).flat();
}

function wrap(db: IDBPDatabase<Schema>): Database {
  const change = () => db.transaction(ALL_STORES, 'readwrite', { durability: 'strict' });
  return {
    readAll: () => readStores(db, STORES),
    write: async (entries, decide) => {
      const transaction = change();
      const puts = entries.map(async (entry) => {
        const store = transaction.objectStore(entry.store);
        const present: unknown = await store.get(entry.key);
        const decision = present === undefined ? 'put' : decide(present, entry);
        if (decision === 'keep') return;
        if (decision === 'setAside') {
          const { store: name, key } = entry;
          await transaction.objectStore('setAside').add({ store: name, key, value: present, setAsideAt: Date.now() });
        }
        await store.put(entry.value, entry.key);
      });
      await Promise.all([...puts, transaction.done]);
    },
    remove: async (entries, isOld) => {
      const transaction = change();
      const removals = entries.map(async ({ store: name, key }) => {
        const store = transaction.objectStore(name);
        if (isOld(await store.get(key))) await store.delete(key);
      });
      await Promise.all([...removals, transaction.done]);
    },
    setAside: async (entries, at) => {
      const transaction = change();
      const moves = entries.flatMap((entry) => [
        transaction.objectStore('setAside').add({ ...entry, setAsideAt: at }),
        transaction.objectStore(entry.store).delete(entry.key),
      ]);
      await Promise.all([...moves, transaction.done]);
    },
    readSetAside: () => db.getAll('setAside'),
    close: () => db.close(),
  };
}

/** The stores that are not there yet. */
function addStores(db: IDBPDatabase<Schema>): void {
  for (const store of STORES) {
    if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
  }
  if (!db.objectStoreNames.contains('setAside')) db.createObjectStore('setAside', { autoIncrement: true });
}

/** Opens what a newer version wrote, as it is, to read what this version knows of it. */
async function openNewer(onEnd: (ending: Ending) => void): Promise<OpenedDatabase> {
  const db = await openDB<Schema>(NAME, undefined, {
    blocking: (_current, next, event) => {
      (event.target as IDBDatabase).close();
      onEnd(next === null ? 'erased' : 'newer');
    },
  });
  const known = STORES.filter((store) => db.objectStoreNames.contains(store));
  return { kind: 'newer', readAll: () => readStores(db, known) };
}

/** True while a removal waits for another tab: every opening would wait behind it. */
let isRemoving = false;

/**
 * Opens the database of this browser. Never rejects.
 * @param onEnd - Called once when the connection ends although this tab did not close it.
 */
export async function openDatabase(onEnd: (ending: Ending) => void = () => undefined): Promise<OpenedDatabase> {
  if (isRemoving) return { kind: 'blocked' };
  try {
    const db = await openDB<Schema>(NAME, FORMAT, {
      upgrade: (older, _from, _to, transaction) => {
        try {
          addStores(older);
        } catch {
          // Opening then fails, which is said below, and what was there before stays as it was.
          transaction.done.catch(() => undefined);
          transaction.abort();
        }
      },
      blocking: (_current, next, event) => {
        (event.target as IDBDatabase).close();
        onEnd(next === null ? 'erased' : 'newer');
      },
      terminated: () => onEnd('lost'),
    });
    return { kind: 'open', database: wrap(db) };
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'VersionError') return { kind: 'blocked' };
    return openNewer(onEnd).catch(() => ({ kind: 'blocked' }));
  }
}

/**
 * Removes everything, the databases themselves included, a team's among them, whatever version wrote it. Never rejects.
 * @returns False when it could not be removed: storage is blocked, or another tab does not let go.
 */
export async function eraseDatabase(): Promise<boolean> {
  try {
    return await new Promise<boolean>((resolve, reject) => {
      const blocked = () => resolve(false);
      const removal = deleteDB(NAME, {
        blocked: () => {
          isRemoving = true;
          blocked();
        },
      }).finally(() => {
        isRemoving = false;
      });
      Promise.all([removal, deleteDB(TEAM_NAME, { blocked })]).then(() => resolve(true), reject);
    });
  } catch {
    return false;
  }
}
