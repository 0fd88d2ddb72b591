import type { TlObject } from '../../tl-object';
import { sha1 } from '../cipher/hash';
import type { RsaKey } from '../cipher/rsa-key';
import { removeOldPadding, removeRsaPad } from '../cipher/rsa-padding';
import { PROTOCOL } from '../tl/layers';
import { readObject } from '../tl/read-object';
import { TlReader } from '../tl/tl-reader';
import { TlWriter } from '../tl/tl-writer';
import { encodeObject } from '../tl/write-object';
import { TransportError } from '../transport-error';

/** What the client encrypted to the server's RSA key: any of the four `p_q_inner_data`. */
export function innerDataOf(rsaKey: RsaKey, encrypted: Buffer): TlObject {
  if (encrypted.length !== 256) throw unreadable(`${encrypted.length} bytes of RSA`);
  const decrypted = rsaKey.decrypt(encrypted);
  const data = removeRsaPad(decrypted) ?? removeOldPadding(decrypted, (bytes) => read(bytes).length);
  if (!data) throw unreadable('no padding fits');
  const { value } = read(data);
  if (!value._.startsWith('p_q_inner_data')) throw unreadable(`${value._} instead of p_q_inner_data`);
  return value;
}

/** A message behind its SHA-1, padded to whole AES blocks. */
export function hashed(message: TlObject, padding: Buffer): Buffer {
  const data = encodeObject(PROTOCOL, message);
  return Buffer.concat([sha1(data), data, padding.subarray(0, -(20 + data.length) & 15)]);
}

/** The way back: how long the message is shows only when it has been read. */
export function unhashed(bytes: Buffer, name: string): TlObject {
  const { value, length } = read(bytes.subarray(20));
  if (value._ !== name) throw unreadable(`${value._} instead of ${name}`);
  if (!sha1(bytes.subarray(20, 20 + length)).equals(bytes.subarray(0, 20))) throw unreadable('wrong hash');
  return value;
}

/** A nonce as TL's int128 or int256. */
export function wide(bytes: Buffer): bigint {
  return new TlReader(bytes).wide(bytes.length === 32 ? 32 : 16);
}

export function wideBytes(value: bigint, byteCount: 16 | 32): Buffer {
  return new TlWriter().wide(value, byteCount).finish();
}

function read(bytes: Buffer): { value: TlObject; length: number } {
  const reader = new TlReader(bytes);
  try {
    return { value: readObject({ reader, schema: PROTOCOL }), length: reader.position };
  } catch (error) {
    throw unreadable(String(error));
  }
}

function unreadable(reason: string): TransportError {
  return new TransportError(404, `unreadable inner data: ${reason}`);
}
