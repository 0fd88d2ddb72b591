import { get, promisifyRequest } from 'idb-keyval';
import { Failed } from '../../model/failure';
import { records } from './disk/records';
import { freshKey, type Keys, keysOf } from './keys';
import type { WrappedKey } from './passcode';
import { onOtherKey, readUnlocked } from './unlocked';

/** The key's own name; all others are pairs (drawer.ts). */
export const KEY = 'key';
/** The id of the data key that the records are sealed under now: read before each write. */
export const KEY_ID = 'key-id';

/**
 * Without a passcode, keys that WebCrypto does not give out (though a browser keeps their bytes on disk, where
 * whoever has the profile folder finds them). With one, the data key wrapped under it.
 */
export type KeyRecord = { kind: 'open'; keys: Keys } | { kind: 'wrapped'; key: WrappedKey };

/** A cache: pages and the background each have one. */
let current: Promise<Keys> | null = null;
onOtherKey(forgetKeys);

/** @throws Failed locked */
export function currentKeys(): Promise<Keys> {
  if (current) return current;
  const loading = load();
  current = loading;
  loading.catch(() => {
    if (current === loading) current = null;
  });
  return loading;
}

/** The next who needs them looks again. */
export function forgetKeys(): void {
  current = null;
}

export function readKeyRecord(): Promise<KeyRecord | undefined> {
  return get<KeyRecord>(KEY, records);
}

async function load(): Promise<Keys> {
  const record = (await readKeyRecord()) ?? (await makeFirstKey());
  if (record.kind === 'open') return record.keys;
  const raw = await readUnlocked();
  // Another key than that of the records opens nothing: it was changed, and the new one is not known here.
  if (raw?.id !== record.key.id) throw new Failed({ kind: 'locked' });
  return keysOf(raw);
}

/** Two callers at once get the same key, because the one that was written first stays. */
async function makeFirstKey(): Promise<KeyRecord> {
  const fresh: KeyRecord = { kind: 'open', keys: await keysOf(freshKey()) };
  return records('readwrite', async (store) => {
    const first = (await promisifyRequest(store.get(KEY))) as KeyRecord | undefined;
    if (first) return first;
    // What was sealed under a key that is gone will never open again.
    store.clear();
    store.put(fresh, KEY);
    store.put(fresh.keys.id, KEY_ID);
    return fresh;
  });
}
