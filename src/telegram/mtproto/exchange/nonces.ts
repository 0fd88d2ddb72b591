import { IGE } from 'telegram/crypto/IGE';
import { sha1 } from 'telegram/Helpers';
import type { AuthKey } from '../auth-key';
import { randomBytes } from './numbers';

/** The random numbers that tie all messages of one exchange together; the newest is known to the two ends only. */
export interface Nonces {
  /** 16 bytes of ours. */
  nonce: Buffer;
  /** 16 bytes of the server's. */
  serverNonce: Buffer;
  /** 32 bytes of ours. */
  newNonce: Buffer;
}

/** A cipher that hides the Diffie-Hellman numbers (core.telegram.org/mtproto/auth_key, 5). */
export async function temporaryCipher({ serverNonce, newNonce }: Nonces) {
  const a = await hash(newNonce, serverNonce);
  const b = await hash(serverNonce, newNonce);
  const c = await hash(newNonce, newNonce);
  const key = Buffer.concat([a, b.subarray(0, 12)]);
  const iv = Buffer.concat([b.subarray(12), c, newNonce.subarray(0, 4)]);
  return {
    /** A message behind its SHA-1, padded to whole blocks. */
    encrypt: async (message: Buffer) => {
      const hashed = Buffer.concat([await hash(message), message]);
      return new IGE(key, iv).encryptIge(Buffer.concat([hashed, randomBytes(-hashed.length & 15)]));
    },
    decrypt: (encrypted: Buffer): Buffer => Buffer.from(new IGE(key, iv).decryptIge(encrypted)),
  };
}

/** What the last answer proves itself with; `step` is 1 for ok, 2 for retry, 3 for fail. */
export async function newNonceHash({ newNonce }: Nonces, step: number, key: AuthKey): Promise<Buffer> {
  const auxiliaryHash = (await hash(key.bytes)).subarray(0, 8);
  return (await hash(newNonce, Buffer.of(step), auxiliaryHash)).subarray(4);
}

/** The salt that both ends know before the first message, so that this one is not refused. */
export function firstSalt({ newNonce, serverNonce }: Nonces): bigint {
  return BigInt.asIntN(64, newNonce.readBigInt64LE() ^ serverNonce.readBigInt64LE());
}

export async function hash(...parts: Buffer[]): Promise<Buffer> {
  return Buffer.from(await sha1(Buffer.concat(parts)));
}
