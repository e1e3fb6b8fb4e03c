import type { Page } from '@playwright/test';

/** The levels in every database of the site, wherever they stand in the records. */
export async function readKeptLevels(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page and must bring all it needs
    const finish = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const texts: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await finish(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        texts.push(JSON.stringify(await finish(database.transaction(store).objectStore(store).getAll())));
      }
      database.close();
    }
    return [...texts.join(' ').matchAll(/"level":(\d)/gu)].map(([, level]) => Number(level));
  });
}
