import { createStore, type UseStore } from 'idb-keyval';
import { Failed } from '../../../model/failure';

/** An `open` may neither succeed nor fail: it waits as long as others block it (w3.org/TR/IndexedDB, "Opening a database"). */
const OPEN_LIMIT_SECONDS = 10;

const store = createStore('userpic', 'records');

/**
 * Everything that is kept, and the key to it: in one place, so that both change together or not at all.
 * @throws Failed storage-unreadable when the browser does not let it be read or written; storage-full
 */
export const records: UseStore = async (mode, work) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Failed({ kind: 'storage-unreadable' })), OPEN_LIMIT_SECONDS * 1000);
  });
  const working = store(mode, (objects) => {
    // It is open: what follows takes the time that it takes.
    clearTimeout(timer);
    return allOrNothing(objects, work);
  });
  try {
    return await Promise.race([working, tooLate]);
  } catch (error) {
    // A transaction that the browser breaks off by itself has none (w3.org/TR/IndexedDB, "IDBTransaction.error").
    if (error !== null && !(error instanceof DOMException)) throw error;
    // By its name alone (w3.org/TR/IndexedDB, "Exceptions"): nothing that is kept belongs in a log.
    console.error('What is kept can’t be reached:', error?.name);
    throw new Failed({ kind: error?.name === 'QuotaExceededError' ? 'storage-full' : 'storage-unreadable' });
  } finally {
    clearTimeout(timer);
  }
};

/** What throws half way leaves nothing behind: by itself a transaction would keep what came before that. */
async function allOrNothing<T>(
  objects: IDBObjectStore,
  work: (objects: IDBObjectStore) => T | PromiseLike<T>,
): Promise<T> {
  try {
    return await work(objects);
  } catch (error) {
    try {
      objects.transaction.abort();
    } catch {
      // It has come to its end already.
    }
    throw error;
  }
}
