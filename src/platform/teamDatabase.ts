import { deleteDB, openDB } from 'idb';
import { openChannel } from './tabs.ts';

/** Apart from the answers of whoever uses this browser: a trainer's list is no part of a result. */
const NAME = 'webside-team';
const STORE = 'team';
const KEY = 'team';

async function withDatabase<Value>(act: (db: Awaited<ReturnType<typeof open>>) => Promise<Value>): Promise<Value> {
  const db = await open();
  try {
    return await act(db);
  } finally {
    db.close();
  }
}

function open() {
  return openDB(NAME, 1, { upgrade: (db) => void db.createObjectStore(STORE) });
}

/** The text that was kept; undefined where nothing is. Rejects when storage is blocked. */
export async function readTeamText(): Promise<unknown> {
  return withDatabase((db) => db.get(STORE, KEY));
}

/** Resolves once it is on the disk; rejects when storage is blocked or full. */
export async function writeTeamText(text: string): Promise<void> {
  await withDatabase(async (db) => {
    const transaction = db.transaction(STORE, 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put(text, KEY), transaction.done]);
  });
}

/**
 * Removes the team from this browser. Never rejects.
 * @returns False when the browser refused.
 */
export async function eraseTeamDatabase(): Promise<boolean> {
  try {
    await deleteDB(NAME);
    return true;
  } catch {
    return false;
  }
}

const channel = openChannel(NAME);

/** Tells the other tabs that the team was changed or erased. */
export function tellTeamTabs(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin
  channel?.postMessage('changed');
}

/** Hears, for as long as the tab lives, that another tab changed or erased the team. */
export function hearTeamTabs(onChange: () => void): void {
  channel?.addEventListener('message', onChange);
}
