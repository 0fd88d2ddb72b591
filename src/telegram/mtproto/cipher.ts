import { IGE } from 'telegram/crypto/IGE';
import { sha256 } from 'telegram/Helpers';
import type { AuthKey } from './auth-key';
import { Untrusted } from './errors';

/**
 * MTProto 2.0 encryption (core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector).
 *
 * @param plain salt, session id, message id, sequence number, length and body
 * @returns auth key id, message key and the encrypted rest
 */
export async function encrypt(key: AuthKey, plain: Buffer): Promise<Buffer> {
  const paddingBytes = 12 + ((16 - ((plain.length + 12) % 16)) % 16);
  const padded = Buffer.concat([plain, crypto.getRandomValues(new Uint8Array(paddingBytes))]);
  const messageKey = await keyOf(key, padded, CLIENT);
  const { aesKey, iv } = await aes(key, messageKey, CLIENT);
  return Buffer.concat([key.id, messageKey, new IGE(aesKey, iv).encryptIge(padded)]);
}

/**
 * @returns salt, session id, message id, sequence number, length, body and padding
 * @throws Untrusted when it is not from the one who holds the key
 */
export async function decrypt(key: AuthKey, payload: Buffer): Promise<Buffer> {
  if (payload.length < 24 + 32 || payload.length % 16 !== 8) throw new Untrusted('length of the message');
  if (!payload.subarray(0, 8).equals(key.id)) throw new Untrusted('auth key id');
  const messageKey = payload.subarray(8, 24);
  const { aesKey, iv } = await aes(key, messageKey, SERVER);
  const plain = Buffer.from(new IGE(aesKey, iv).decryptIge(payload.subarray(24)));
  if (!(await keyOf(key, plain, SERVER)).equals(messageKey)) throw new Untrusted('message key');
  return plain;
}

/** Where in the auth key each side's parts begin. */
const CLIENT = 0;
const SERVER = 8;

async function keyOf(key: AuthKey, padded: Buffer, x: number): Promise<Buffer> {
  const large = Buffer.from(await sha256(Buffer.concat([key.bytes.subarray(88 + x, 120 + x), padded])));
  return large.subarray(8, 24);
}

async function aes(key: AuthKey, messageKey: Buffer, x: number): Promise<{ aesKey: Buffer; iv: Buffer }> {
  const [a, b] = (
    await Promise.all([
      sha256(Buffer.concat([messageKey, key.bytes.subarray(x, x + 36)])),
      sha256(Buffer.concat([key.bytes.subarray(x + 40, x + 76), messageKey])),
    ])
  ).map((hash) => Buffer.from(hash)) as [Buffer, Buffer];
  return {
    aesKey: Buffer.concat([a.subarray(0, 8), b.subarray(8, 24), a.subarray(24, 32)]),
    iv: Buffer.concat([b.subarray(0, 8), a.subarray(8, 24), b.subarray(24, 32)]),
  };
}
