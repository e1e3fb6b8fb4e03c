import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';

export type StoreName = 'answers' | 'settings';

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

export interface Database {
  readonly readAll: () => Promise<readonly StoredEntry[]>;
  /** Resolves after the transaction is complete. Rejects when the disk is full or the database is gone. */
  readonly write: (entries: readonly StoredEntry[]) => Promise<void>;
  /** Moves entries out of their stores, so that they are neither used nor overwritten. */
  readonly setAside: (entries: readonly StoredEntry[], at: number) => Promise<void>;
  readonly readSetAside: () => Promise<readonly SetAsideEntry[]>;
  readonly close: () => void;
}

export type OpenedDatabase =
  | { readonly kind: 'open'; readonly database: Database }
  /** Storage is missing, blocked or broken. */
  | { readonly kind: 'blocked' }
  /** Written by a newer version of the app: leave it alone. */
  | { readonly kind: 'newer' };

interface Schema extends DBSchema {
  answers: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  setAside: { key: number; value: SetAsideEntry };
}

const NAME = 'webside';
/** The version of the stored format. Raise it only together with a migration and a stored sample. */
const FORMAT = 1;
const STORES: readonly StoreName[] = ['answers', 'settings'];
const ALL_STORES: readonly (StoreName | 'setAside')[] = [...STORES, 'setAside'];

async function readStore(db: IDBPDatabase<Schema>, store: StoreName): Promise<readonly StoredEntry[]> {
  const transaction = db.transaction(store);
  const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  return keys.map((key, i) => ({ store, key, value: values[i] }));
}

function wrap(db: IDBPDatabase<Schema>): Database {
  return {
    readAll: async () => (await Promise.all(STORES.map((store) => readStore(db, store)))).flat(),
    write: async (entries) => {
      const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' });
      const puts = entries.map(({ store, key, value }) => transaction.objectStore(store).put(value, key));
      await Promise.all([...puts, transaction.done]);
    },
    setAside: async (entries, at) => {
      const transaction = db.transaction(ALL_STORES, 'readwrite', { durability: 'strict' });
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

/** Opens the database of this browser. Never rejects. */
export async function openDatabase(): Promise<OpenedDatabase> {
  try {
    const db = await openDB<Schema>(NAME, FORMAT, {
      upgrade: (fresh) => {
        for (const store of STORES) fresh.createObjectStore(store);
        fresh.createObjectStore('setAside', { autoIncrement: true });
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    return { kind: 'open', database: wrap(db) };
  } catch (error) {
    return { kind: error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'blocked' };
  }
}

/**
 * Removes everything, the database itself included, whatever version wrote it. Never rejects.
 * @returns False when it could not be removed: storage is blocked, or another tab does not let go.
 */
export async function eraseDatabase(): Promise<boolean> {
  try {
    return await new Promise<boolean>((resolve, reject) => {
      deleteDB(NAME, { blocked: () => resolve(false) }).then(() => resolve(true), reject);
    });
  } catch {
    return false;
  }
}
