import { promisifyRequest } from 'idb-keyval';
import { currentKeys, forgetKeys, KEY, KEY_ID, type KeyRecord } from './current-keys';
import type { Place } from './disk/place';
import { records } from './disk/records';
import { openRecord } from './drawers/drawer';
import { sealRecord } from './drawers/to-write';
import { FORMAT } from './format';
import { freshKey, keysOf, type RawKey } from './keys';
import { wrap } from './passcode';

/**
 * Seals everything anew under a fresh data key, and forgets the old one: in one transaction, so whatever dies
 * meanwhile, the records and the key fit together. Nobody else may write while it runs (background/lock/gate.ts).
 *
 * @param passcode null: the new key is kept without one
 * @throws Failed locked
 */
export async function takeNewKey(passcode: string | null): Promise<RawKey> {
  const raw = freshKey();
  const keys = await keysOf(raw);
  const record: KeyRecord =
    passcode === null
      ? { kind: 'open', keys, format: FORMAT }
      : { kind: 'wrapped', key: await wrap(raw, passcode), format: FORMAT };
  const sealed = await Promise.all(
    (await readEverything()).map(({ label, name, bytes }) => sealRecord(keys, label, [name, bytes])),
  );
  await records('readwrite', (store) => {
    store.clear();
    store.put(record, KEY);
    store.put(keys.id, KEY_ID);
    for (const [place, bytes] of sealed) store.put(bytes, place);
    return promisifyRequest(store.transaction);
  });
  forgetKeys();
  return raw;
}

/** The key, and with it everything that was sealed under it. */
export async function eraseEverything(): Promise<void> {
  await records('readwrite', (store) => promisifyRequest(store.clear()));
  forgetKeys();
}

async function readEverything() {
  const keys = await currentKeys();
  // An array sorts after every string: the records, without the key.
  const range = IDBKeyRange.lowerBound([]);
  const [places, sealed] = await records('readonly', (store) =>
    Promise.all([
      promisifyRequest(store.getAllKeys(range)) as Promise<Place[]>,
      promisifyRequest<ArrayBuffer[]>(store.getAll(range)),
    ]),
  );
  const opened = await Promise.all(
    places.map((place, at) => openRecord(keys, place, sealed[at] as ArrayBuffer).catch(() => null)),
  );
  // A damaged one is left behind.
  return opened.filter((record) => record !== null);
}
