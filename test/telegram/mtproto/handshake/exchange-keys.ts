import type { IgeKey } from '../cipher/aes-ige';
import { sha1 } from '../cipher/hash';

/** The key that hides the Diffie-Hellman numbers (core.telegram.org/mtproto/auth_key, 5). */
export function temporaryKey(newNonce: Buffer, serverNonce: Buffer): IgeKey {
  const a = sha1(newNonce, serverNonce);
  const b = sha1(serverNonce, newNonce);
  const c = sha1(newNonce, newNonce);
  return {
    key: Buffer.concat([a, b.subarray(0, 12)]),
    iv: Buffer.concat([b.subarray(12), c, newNonce.subarray(0, 4)]),
  };
}

/** What the last answer proves itself with; `step` is 1 for ok, 2 for retry, 3 for fail. */
export function newNonceHash(newNonce: Buffer, step: 1 | 2 | 3, authKey: Buffer): Buffer {
  const auxiliaryHash = sha1(authKey).subarray(0, 8);
  return sha1(newNonce, Buffer.of(step), auxiliaryHash).subarray(4);
}

/** The salt that both ends know before the first message; signed, as TL's long is. */
export function firstSalt(newNonce: Buffer, serverNonce: Buffer): bigint {
  return BigInt.asIntN(64, newNonce.readBigInt64LE() ^ serverNonce.readBigInt64LE());
}
