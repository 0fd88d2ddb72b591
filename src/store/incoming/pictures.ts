import { createStore, delMany, keys, promisifyRequest, set, type UseStore } from 'idb-keyval';
import browser from 'webextension-polyfill';

/**
 * Pictures from pages, on their way to the crop page: under the key in its address, never in a message.
 *
 * Not in a drawer (store/sealed): a picture may come while the passcode is wanted. Each is sealed under a key of its
 * own instead, which is in memory only (`storage.session`): when the browser has ended, nobody can open it.
 */
const pictures: UseStore = createStore('userpic-inbox', 'by-key');

/** Used once, for one picture: so the initialisation vector may be any (NIST SP 800-38D, 8.2). */
const ALGORITHM = { name: 'AES-GCM', iv: new Uint8Array(12) };

export async function writeIncomingPicture(key: string, picture: Blob): Promise<void> {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const sealed = await crypto.subtle.encrypt(
    ALGORITHM,
    await cipherOf(bytes, 'encrypt'),
    await picture.arrayBuffer(),
  );
  await browser.storage.session.set({ [record(key)]: [...bytes] });
  await set(key, sealed, pictures);
}

/** The page that takes it has it in memory then; here it is gone. */
export async function takeIncomingPicture(key: string): Promise<Blob | undefined> {
  const sealed = await pictures('readwrite', async (store) => {
    const found = await promisifyRequest<ArrayBuffer | undefined>(store.get(key));
    store.delete(key);
    return found;
  });
  const { [record(key)]: bytes } = await browser.storage.session.get(record(key));
  if (!sealed || !bytes) return undefined;
  const cipher = await cipherOf(new Uint8Array(bytes as number[]), 'decrypt');
  return new Blob([await crypto.subtle.decrypt(ALGORITHM, cipher, sealed)]);
}

/** @param keep the keys of those that stay */
export async function dropIncomingPictures(keep: string[]): Promise<void> {
  const there = await keys<string>(pictures);
  await delMany(
    there.filter((key) => !keep.includes(key)),
    pictures,
  );
}

function cipherOf(bytes: Uint8Array<ArrayBuffer>, use: KeyUsage): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [use]);
}

function record(key: string): string {
  return `incoming-key/${key}`;
}
