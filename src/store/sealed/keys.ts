/** What a data key is used for: one key to seal records, one to hide their names. WebCrypto gives out neither. */
export interface Keys {
  /** Of the data key: whatever was sealed under another one cannot be meant. */
  id: string;
  cipher: CryptoKey;
  names: CryptoKey;
}

/** The data key itself, for as long as it has to be wrapped or passed on. */
export interface RawKey {
  id: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export function freshKey(): RawKey {
  return { id: crypto.randomUUID(), bytes: crypto.getRandomValues(new Uint8Array(32)) };
}

/** Two keys from one, so that neither use says anything about the other (HKDF, RFC 5869). */
export async function keysOf({ id, bytes }: RawKey): Promise<Keys> {
  const base = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  const derive = (purpose: string, algorithm: AesKeyGenParams | HmacKeyGenParams, uses: KeyUsage[]) =>
    crypto.subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(purpose) },
      base,
      algorithm,
      false,
      uses,
    );
  const [cipher, names] = await Promise.all([
    derive('records', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    derive('names', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  ]);
  return { id, cipher, names };
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
