import type { Keys } from './keys';

/** Random for each record; 96 bits is what GCM is made for (NIST SP 800-38D, 8.2.2). */
const IV_BYTES = 12;

/** AES-GCM: the initialisation vector, then what is sealed. The place is bound to it: moved elsewhere, it does not open. */
export async function sealBytes(
  { cipher }: Keys,
  place: string,
  plain: Uint8Array<ArrayBuffer>,
): Promise<ArrayBuffer> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const data = await crypto.subtle.encrypt(algorithm(iv, place), cipher, plain);
  const sealed = new Uint8Array(IV_BYTES + data.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(data), IV_BYTES);
  return sealed.buffer;
}

/** @throws when it is not as it was sealed, or not in its place */
export async function openBytes(
  { cipher }: Keys,
  place: string,
  sealed: ArrayBuffer,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = new Uint8Array(sealed, 0, IV_BYTES);
  const data = new Uint8Array(sealed, IV_BYTES);
  return new Uint8Array(await crypto.subtle.decrypt(algorithm(iv, place), cipher, data));
}

function algorithm(iv: Uint8Array<ArrayBuffer>, place: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(place) };
}
