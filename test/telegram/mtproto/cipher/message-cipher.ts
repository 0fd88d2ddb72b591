import { decryptIge, encryptIge, type IgeKey } from './aes-ige';
import { sha256 } from './hash';

/** An encrypted packet, opened (core.telegram.org/mtproto/description#encrypted-message). */
export interface Envelope {
  salt: bigint;
  sessionId: bigint;
  messageId: bigint;
  sequence: number;
  body: Buffer;
}

/** Which way a message goes: both ends derive other keys for each. */
export type Direction = 'from client' | 'from server';

/** A packet that was not encrypted with this key, or that breaks a rule on padding or length. */
export class CipherError extends Error {}

/** @param packet key id (8 bytes), message key (16 bytes), encrypted data */
export function openPacket(authKey: Buffer, packet: Buffer, direction: Direction): Envelope {
  const messageKey = packet.subarray(8, 24);
  const encrypted = packet.subarray(24);
  if (encrypted.length < 48 || encrypted.length % 16 !== 0) {
    throw new CipherError(`${encrypted.length} encrypted bytes`);
  }
  const plain = decryptIge(igeKey(authKey, messageKey, direction), encrypted);
  if (!messageKeyOf(authKey, plain, direction).equals(messageKey)) throw new CipherError('wrong message key');
  const bodyBytes = plain.readUInt32LE(28);
  const paddingBytes = plain.length - HEADER_BYTES - bodyBytes;
  // The rule that MTProto 2.0 brought (core.telegram.org/mtproto/description#message-key).
  if (paddingBytes < 12 || paddingBytes > 1024) throw new CipherError(`${paddingBytes} bytes of padding`);
  if (bodyBytes % 4 !== 0) throw new CipherError(`a body of ${bodyBytes} bytes`);
  return {
    salt: plain.readBigInt64LE(0),
    sessionId: plain.readBigInt64LE(8),
    messageId: plain.readBigInt64LE(16),
    sequence: plain.readInt32LE(24),
    body: plain.subarray(HEADER_BYTES, HEADER_BYTES + bodyBytes),
  };
}

/** What closing a packet needs beside the message. */
export interface Seal {
  authKey: Buffer;
  authKeyId: bigint;
  direction: Direction;
  randomBytes(count: number): Buffer;
}

export function sealPacket(seal: Seal, envelope: Envelope): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeBigInt64LE(envelope.salt, 0);
  header.writeBigInt64LE(envelope.sessionId, 8);
  header.writeBigInt64LE(envelope.messageId, 16);
  header.writeInt32LE(envelope.sequence, 24);
  header.writeUInt32LE(envelope.body.length, 28);
  const unpadded = Buffer.concat([header, envelope.body]);
  const padding = seal.randomBytes(12 + (-(unpadded.length + 12) & 15));
  const plain = Buffer.concat([unpadded, padding]);
  const messageKey = messageKeyOf(seal.authKey, plain, seal.direction);
  const keyId = Buffer.alloc(8);
  keyId.writeBigInt64LE(seal.authKeyId);
  const encrypted = encryptIge(igeKey(seal.authKey, messageKey, seal.direction), plain);
  return Buffer.concat([keyId, messageKey, encrypted]);
}

/** Salt, session id, message id, sequence number, length. */
const HEADER_BYTES = 8 + 8 + 8 + 4 + 4;

/** `x` in Telegram's formulas: where in the authorization key each direction begins. */
const OFFSET: Record<Direction, number> = { 'from client': 0, 'from server': 8 };

function messageKeyOf(authKey: Buffer, plain: Buffer, direction: Direction): Buffer {
  const start = 88 + OFFSET[direction];
  return sha256(authKey.subarray(start, start + 32), plain).subarray(8, 24);
}

function igeKey(authKey: Buffer, messageKey: Buffer, direction: Direction): IgeKey {
  const start = OFFSET[direction];
  const a = sha256(messageKey, authKey.subarray(start, start + 36));
  const b = sha256(authKey.subarray(start + 40, start + 76), messageKey);
  return {
    key: Buffer.concat([a.subarray(0, 8), b.subarray(8, 24), a.subarray(24, 32)]),
    iv: Buffer.concat([b.subarray(0, 8), a.subarray(8, 24), b.subarray(24, 32)]),
  };
}
