import type { Page } from './browser';
import { withNames } from './in-page';

/** Makes a promise of one of IndexedDB's requests. */
type ResultOf = <T>(request: IDBRequest<T>) => Promise<T>;

/** As inPage, for what reads or writes the extension's databases: a promise of each request comes before its arguments. */
export async function inDatabase<A extends unknown[], R>(
  page: Page,
  fn: (resultOf: ResultOf, ...args: A) => Promise<R>,
  ...args: A
): Promise<R> {
  return (await page.evaluate(withNames(`(${fn})(${promised}, ...${JSON.stringify(args)})`))) as R;
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });
}
