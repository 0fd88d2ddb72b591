import type { RawKey } from './keys';

/** A data key that only the passcode opens. */
export interface WrappedKey {
  id: string;
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
  iv: Uint8Array<ArrayBuffer>;
  wrapped: ArrayBuffer;
}

/**
 * As OWASP advises for PBKDF2 with SHA-256 (cheatsheetseries.owasp.org, "Password Storage"). A memory-hard function
 * would be better, but WebCrypto has none, and one in WebAssembly needs `wasm-unsafe-eval` in the policy of all pages.
 */
const ROUNDS = 600_000;

export async function wrap(key: RawKey, passcode: string): Promise<WrappedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = await derive(passcode, { salt, rounds: ROUNDS });
  const wrapped = await crypto.subtle.encrypt(algorithm(iv, key.id), wrapping, key.bytes);
  return { id: key.id, salt, rounds: ROUNDS, iv, wrapped };
}

/** @returns null when it is another passcode */
export async function unwrap(key: WrappedKey, passcode: string): Promise<RawKey | null> {
  const wrapping = await derive(passcode, key);
  try {
    const bytes = await crypto.subtle.decrypt(algorithm(key.iv, key.id), wrapping, key.wrapped);
    return { id: key.id, bytes: new Uint8Array(bytes) };
  } catch {
    return null;
  }
}

async function derive(
  passcode: string,
  { salt, rounds }: Pick<WrappedKey, 'salt' | 'rounds'>,
): Promise<CryptoKey> {
  // The same letters can be typed as different characters on different keyboards (Unicode, UAX 15).
  const typed = new TextEncoder().encode(passcode.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

function algorithm(iv: Uint8Array<ArrayBuffer>, id: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
}
