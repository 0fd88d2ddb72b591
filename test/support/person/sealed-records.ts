import type { Page } from '../browser';
import { inDatabase } from '../in-database';
import type { SealedRecord } from '../profile/key-search';

/** All that the extension keeps sealed, as it lies in its database: a thief would read the database's files instead. */
export async function sealedRecords(page: Page): Promise<SealedRecord[]> {
  const records = await inDatabase(page, async (resultOf) => {
    const database = await resultOf(indexedDB.open('userpic'));
    const store = database.transaction('records').objectStore('records');
    const found: { place: string; sealed: string }[] = [];
    for (const place of await resultOf(store.getAllKeys())) {
      // The key itself has a name; all others are pairs.
      if (!Array.isArray(place)) continue;
      const bytes = new Uint8Array((await resultOf(store.get(place))) as ArrayBuffer);
      // Pictures are of no use here, and large.
      if (bytes.length > 50_000) continue;
      found.push({ place: (place as string[]).join('/'), sealed: btoa(String.fromCharCode(...bytes)) });
    }
    database.close();
    return found;
  });
  return records.map(({ place, sealed }) => ({ place, sealed: Buffer.from(sealed, 'base64') }));
}
