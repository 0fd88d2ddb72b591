import { GZIPPacked } from 'telegram/tl/core';
import { Untrusted } from './errors';

export interface ServerMessage {
  id: bigint;
  sequenceNumber: number;
  /** Constructor id and fields. */
  body: Buffer;
}

/** What came in one payload. */
export interface Unpacked {
  /** Null for a message that came alone. */
  containerId: bigint | null;
  messages: ServerMessage[];
}

const CONTAINER = 0x73f1f8dc;
const GZIP_PACKED = 0x3072cfa1;

/**
 * The messages in a decrypted payload, containers and gzip taken off. Cut by length, never by what is inside:
 * one that a newer layer brought costs nothing but itself.
 *
 * @throws Untrusted when its lengths do not fit, or it is of another session
 */
export function unpack(plain: Buffer, sessionId: Buffer): Unpacked {
  if (!plain.subarray(8, 16).equals(sessionId)) throw new Untrusted('session id');
  const paddingBytes = plain.length - 32 - plain.readUInt32LE(28);
  if (paddingBytes < 12 || paddingBytes > 1024) throw new Untrusted('padding');
  const message = readMessage(plain, 16);
  return flatten(message);
}

/** The body without gzip, when it has one. */
export function inflated(body: Buffer): Buffer {
  return constructorOf(body) === GZIP_PACKED ? GZIPPacked.ungzip(readBytes(body)) : body;
}

export function constructorOf(body: Buffer): number {
  return body.length >= 4 ? body.readUInt32LE(0) : 0;
}

function flatten(message: ServerMessage): Unpacked {
  const body = inflated(message.body);
  if (constructorOf(body) !== CONTAINER) return { containerId: null, messages: [{ ...message, body }] };
  const messages: ServerMessage[] = [];
  let offset = 8;
  for (let left = body.readUInt32LE(4); left > 0; left--) {
    const one = readMessage(body, offset);
    messages.push({ ...one, body: inflated(one.body) });
    offset += 16 + one.body.length;
  }
  return { containerId: message.id, messages };
}

function readMessage(from: Buffer, offset: number): ServerMessage {
  if (from.length < offset + 16) throw new Untrusted('length of a message');
  const [id, length] = [from.readBigInt64LE(offset), from.readUInt32LE(offset + 12)];
  // Those of clients are even: this one would be our own, played back.
  if (id % 2n === 0n) throw new Untrusted('message id');
  const body = from.subarray(offset + 16, offset + 16 + length);
  if (body.length !== length || length % 4 !== 0) throw new Untrusted('length of a message');
  return { id, sequenceNumber: from.readInt32LE(offset + 8), body };
}

/** TL `bytes` behind a constructor id. */
function readBytes(body: Buffer): Buffer {
  const first = body.readUInt8(4);
  return first < 254 ? body.subarray(5, 5 + first) : body.subarray(8, 8 + body.readUIntLE(5, 3));
}
