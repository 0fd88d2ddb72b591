import { sha1 } from 'telegram/Helpers';

/** An authorization key: 256 bytes, and the 64-bit id that stands before each encrypted message. */
export interface AuthKey {
  bytes: Buffer;
  id: Buffer;
}

/** The id is the lower 64 bits of the key's SHA-1 (core.telegram.org/mtproto/description#key-identifier). */
export async function authKey(bytes: Buffer): Promise<AuthKey> {
  const hash = Buffer.from(await sha1(bytes));
  return { bytes, id: hash.subarray(12, 20) };
}
