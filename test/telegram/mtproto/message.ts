import { gzipSync, unzipSync } from 'node:zlib';
import { TlError } from './tl/schema';
import { TlReader } from './tl/tl-reader';
import { TlWriter } from './tl/tl-writer';

/** One MTProto message, inside a packet or a container (core.telegram.org/mtproto/description). */
export interface Message {
  id: bigint;
  sequence: number;
  body: Buffer;
}

// These four are not written in the schema as one could read them: their content is bytes of any type.
const CONTAINER = 0x73f1f8dc;
const GZIP_PACKED = 0x3072cfa1;
const RPC_RESULT = 0xf35c6d01;

export function isContainer(body: Buffer): boolean {
  return startsWith(body, CONTAINER);
}

export function readContainer(body: Buffer): Message[] {
  const reader = new TlReader(body.subarray(4));
  const count = reader.int();
  // "A container may not hold more than 1020 messages" is what tdesktop keeps to; no message is below 16 bytes.
  if (count < 0 || count > 1024) throw new TlError(`a container of ${count}`);
  return Array.from({ length: count }, () => {
    const [id, sequence, byteCount] = [reader.long(), reader.int(), reader.int()];
    return { id, sequence, body: reader.raw(byteCount) };
  });
}

export function writeContainer(messages: Message[]): Buffer {
  const writer = new TlWriter().uint(CONTAINER).int(messages.length);
  for (const { id, sequence, body } of messages) writer.long(id).int(sequence).int(body.length).raw(body);
  return writer.finish();
}

/** Takes off `gzip_packed`, which any message may be wrapped in. */
export function unpacked(body: Buffer): Buffer {
  if (!startsWith(body, GZIP_PACKED)) return body;
  const packed = new TlReader(body.subarray(4)).bytes();
  try {
    // Not gunzip: mtcute sends zlib's own format. The limit keeps a small packet from becoming a huge one.
    return unzipSync(packed, { maxOutputLength: 16 * 1024 * 1024 });
  } catch (error) {
    throw new TlError(`gzip_packed: ${error instanceof Error ? error.message : error}`);
  }
}

/** When a result is compressed. */
export type Packing = 'when it helps' | 'always' | 'never';

/** @param result a value with its number, or `rpc_error` */
export function writeResult(requestId: bigint, result: Buffer, packing: Packing = 'when it helps'): Buffer {
  return new TlWriter().uint(RPC_RESULT).long(requestId).raw(packed(result, packing)).finish();
}

const WORTH_PACKING_BYTES = 1024;

function packed(body: Buffer, packing: Packing): Buffer {
  const isShort = body.length < WORTH_PACKING_BYTES;
  if (packing === 'never' || (packing === 'when it helps' && isShort)) return body;
  const smaller = gzipSync(body, { level: 1 });
  // Pictures and videos hardly shrink: then it is not worth the client's time.
  if (packing !== 'always' && smaller.length > body.length * 0.9) return body;
  return new TlWriter().uint(GZIP_PACKED).bytes(smaller).finish();
}

function startsWith(body: Buffer, id: number): boolean {
  return body.length >= 4 && body.readUInt32LE() === id;
}
