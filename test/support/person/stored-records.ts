import type { Page } from '../browser';
import { inDatabase } from '../in-database';

declare const chrome: { storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }> };

/**
 * The names of all records that the extension keeps about somebody, in any kind of storage: what one would find who
 * looks for traces. Values that say "nothing" (null, false, counters) are no traces.
 *
 * @param page any page of the extension
 */
export function storedRecords(page: Page): Promise<string[]> {
  return inDatabase(page, async (resultOf) => {
    const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
    const names: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await resultOf(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const keys = await resultOf(database.transaction(store).objectStore(store).getAllKeys());
        names.push(...keys.map((key) => `${name}/${store}/${JSON.stringify(key)}`));
      }
      database.close();
    }
    const traces = names.filter(
      (name) =>
        // Made once for this browser, whoever signs in; without a record it opens nothing.
        !/^userpic\/records\/"key(-id)?"$/.test(name) &&
        // Telegram's list of countries is the same for everybody.
        !name.startsWith('userpic-countries/'),
    );
    for (const area of ['local', 'session'] as const) {
      // That somebody was greeted here once holds whoever uses it now.
      const { wasGreeted, ...kept } = await chrome.storage[area].get();
      const values = Object.entries(kept);
      traces.push(
        ...values
          .filter(([, value]) => value && typeof value !== 'number' && !isEmptyList(value))
          .map(([key]) => `${area}/${key}`),
      );
    }
    return traces;
  });
}
