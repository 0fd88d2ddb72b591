import { createStore, del, get, set, type UseStore, update } from 'idb-keyval';

/**
 * The secrets: AES-GCM under a key that WebCrypto will not give out. A record is bound to its name, so one
 * that was moved to another name does not open.
 */
const records: UseStore = createStore('userpic-vault', 'records');
const keys: UseStore = createStore('userpic-vault-key', 'keys');

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** @returns the value as it was sealed; undefined when there is none, or when it is damaged: then it is gone */
export async function unseal<T>(name: string): Promise<T | undefined> {
  const sealed = await get<Sealed>(name, records);
  if (!sealed) return undefined;
  try {
    const plain = await crypto.subtle.decrypt(algorithm(name, sealed.iv), await vaultKey(), sealed.data);
    return JSON.parse(new TextDecoder().decode(plain)) as T;
  } catch {
    // Not logged with its cause: nothing about a secret belongs in a log.
    console.warn('A record of the vault is damaged and was thrown away.');
    await del(name, records);
    return undefined;
  }
}

/** @param value what JSON can hold */
export async function seal(name: string, value: unknown): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt(algorithm(name, iv), await vaultKey(), plain);
  await set(name, { iv, data } satisfies Sealed, records);
}

export function destroy(name: string): Promise<void> {
  return del(name, records);
}

function algorithm(name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
}

/** Made once; two callers at once get the same one, because the one written first stays. */
async function vaultKey(): Promise<CryptoKey> {
  const known = await get<CryptoKey>('vault', keys);
  if (known) return known;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await update<CryptoKey>('vault', (first) => first ?? fresh, keys);
  return (await get<CryptoKey>('vault', keys)) ?? fresh;
}
