import type { Disk } from './generations.ts';

const FILES = 'files';

/** The storage of a browser as a disk: one database, one entry a path. Every step is one transaction, so that it happens
 * whole or not at all. Nothing is created by reading. A full disk is reported as Node reports it. */
export const indexedDisk = (database: string): Disk => ({
  async read(path) {
    if (!(await exists(database))) return null;
    const found: unknown = await inStore(database, 'readonly', store => store.get(path));
    return found instanceof Uint8Array ? found : null;
  },
  async writeFlushed(path, bytes) {
    await inStore(database, 'readwrite', store => store.put(bytes, path));
  },
  async rename(from, to) {
    await inStore(database, 'readwrite', store => {
      const found = store.get(from);
      found.addEventListener('success', () => {
        store.put(found.result, to);
        store.delete(from);
      });
      return found;
    });
  },
  async copyName(from, to) {
    await inStore(database, 'readwrite', store => {
      const found = store.get(from);
      found.addEventListener('success', () => store.put(found.result, to));
      return found;
    });
  },
  async remove(path) {
    await inStore(database, 'readwrite', store => store.delete(path));
  },
});

/** True if this browser's storage holds our database. */
export const exists = async (database: string): Promise<boolean> =>
  (await indexedDB.databases()).some(({ name }) => name === database);

/** True if something was saved under `path`, without reading it. A failed save leaves an empty database behind. */
export const holdsIndexed = async (database: string, path: string): Promise<boolean> =>
  (await exists(database)) && (await inStore(database, 'readonly', store => store.count(path))) > 0;

/** Takes all of it out of this browser's storage. */
export const eraseIndexed = (database: string): Promise<unknown> => settled(indexedDB.deleteDatabase(database));

async function inStore<T>(
  database: string,
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(database, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(FILES));
  const db = await settled(opening);
  try {
    const transaction = db.transaction(FILES, mode, { durability: 'strict' });
    const request = use(transaction.objectStore(FILES));
    await new Promise((done, failed) => {
      transaction.addEventListener('complete', done);
      transaction.addEventListener('abort', () => failed(asDisk(transaction.error)));
    });
    return request.result;
  } finally {
    db.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => failed(asDisk(request.error)));
  });
}

const asDisk = (error: DOMException | null): Error =>
  Object.assign(new Error(error?.name ?? 'storage'), { code: error?.name === 'QuotaExceededError' ? 'ENOSPC' : 'EIO' });
