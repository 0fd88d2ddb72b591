import { decryptIge } from './aes-ige';
import { sha1, sha256 } from './hash';

/**
 * Takes RSA_PAD off: what is left is the data and then random bytes (core.telegram.org/mtproto/auth_key, 4.1).
 *
 * @returns null when the hash inside does not fit
 */
export function removeRsaPad(decrypted: Buffer): Buffer | null {
  const encrypted = decrypted.subarray(32);
  const key = xor(decrypted.subarray(0, 32), sha256(encrypted));
  const opened = decryptIge({ key, iv: Buffer.alloc(32) }, encrypted);
  const padded = Buffer.from(opened.subarray(0, 192)).reverse();
  return sha256(key, padded).equals(opened.subarray(192)) ? padded : null;
}

/**
 * Takes off the padding that came before RSA_PAD and that Telethon 1.25 still sends: a zero byte, the SHA-1 of
 * the data, the data, random bytes. How long the data is shows only when it has been read.
 *
 * @param lengthOf says how many of these bytes are data
 * @returns null when the hash does not fit
 */
export function removeOldPadding(decrypted: Buffer, lengthOf: (bytes: Buffer) => number): Buffer | null {
  const padded = decrypted.subarray(21);
  if (decrypted[0] !== 0) return null;
  const data = padded.subarray(0, lengthOf(padded));
  return sha1(data).equals(decrypted.subarray(1, 21)) ? data : null;
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, index) => byte ^ (b[index] ?? 0)));
}
