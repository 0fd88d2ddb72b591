import { expect } from 'vitest';
import type { Page } from '../../support/browser';
import { inDatabase } from '../../support/in-database';
import { storedRecords } from '../../support/person/stored-records';
import { signedInStory } from '../../support/stories/story';

signedInStory(
  'when all that is kept was damaged, one signs in again',
  async ({ person, browser, telegram }) => {
    await person.opensThePopup();
    await person.seesPhotos(24);
    expect(await damagesEverything(person.page)).toBeGreaterThan(24);

    await browser.restart();
    await person.opensThePopup();
    await person.sees('Sign in to Telegram to see every photo you ever had');
    expect((await storedRecords(person.page)).filter((name) => /^(local|session)/.test(name))).toEqual([]);

    await person.signsIn();
    await person.opensThePopup();
    await person.seesPhotos(24);
    await person.picks('photo 7');
    await person.presses('Set as profile photo');
    await person.sees('Photo set.');
    expect(telegram.world.me.currentPhoto?.picture).toBe('photo 7');
  },
);

/** One bit of each sealed record, where it lies on disk; the key stays as it is. */
function damagesEverything(page: Page): Promise<number> {
  return inDatabase(page, async (resultOf) => {
    const database = await resultOf(indexedDB.open('userpic'));
    const records = database.transaction('records', 'readwrite').objectStore('records');
    let count = 0;
    for (const place of await resultOf(records.getAllKeys())) {
      if (!Array.isArray(place)) continue;
      const bytes = new Uint8Array(await resultOf(records.get(place)));
      bytes[20] = (bytes[20] ?? 0) ^ 1;
      await resultOf(records.put(bytes.buffer, place));
      count += 1;
    }
    database.close();
    return count;
  });
}
