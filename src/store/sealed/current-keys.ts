import { get, promisifyRequest } from 'idb-keyval';
import { Failed } from '../../model/failure';
import { records } from './disk/records';
import { checkFormat, FORMAT } from './format';
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
export type KeyRecord = ({ kind: 'open'; keys: Keys } | { kind: 'wrapped'; key: WrappedKey }) & {
  /** See format.ts; none in what was written before there were numbers. */
  format?: number;
};

/** A cache: pages and the background each have one. */
let current: Promise<Keys> | null = null;
/** The same of the record of a key that no passcode wraps. */
let open: KeyRecord | null = null;
let timesForgotten = 0;
onOtherKey(forgetKeys);

/** @throws Failed locked, kept-by-newer */
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
  open = null;
  timesForgotten += 1;
}

/**
 * Every command asks whether it is locked, and where there is no passcode only one that is set can change that: then
 * it is told (`onOtherKey`). With one, it is read each time: another page may have had everything forgotten.
 *
 * @throws Failed kept-by-newer
 */
export async function readKeyRecord(): Promise<KeyRecord | undefined> {
  if (open) return open;
  const before = timesForgotten;
  const record = await get<KeyRecord>(KEY, records);
  checkFormat(record?.format);
  // Another key may have come while this one was read.
  if (record?.kind === 'open' && timesForgotten === before) open = record;
  return record;
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
  const keys = await keysOf(freshKey());
  const fresh: KeyRecord = { kind: 'open', keys, format: FORMAT };
  return records('readwrite', async (store) => {
    const first = (await promisifyRequest(store.get(KEY))) as KeyRecord | undefined;
    if (first) return first;
    // What was sealed under a key that is gone will never open again.
    store.clear();
    store.put(fresh, KEY);
    store.put(keys.id, KEY_ID);
    return fresh;
  });
}
