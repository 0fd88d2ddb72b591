import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Untrusted } from './errors';
import { inflated, unpack } from './unpack';

const SESSION = Buffer.from('0102030405060708', 'hex');
const CONTAINER = 0x73f1f8dc;
const GZIP_PACKED = 0x3072cfa1;

describe('a payload', () => {
  it('gives its message', () => {
    expect(unpack(payload(message(5n, Buffer.from('pong'))), SESSION).messages).toEqual([
      { id: 5n, sequenceNumber: 1, body: Buffer.from('pong') },
    ]);
  });

  it('gives each message of a container, whatever is in the others', () => {
    const bodies = ['from a newer layer..', 'the answer..'].map((text) => Buffer.from(text));
    const container = Buffer.concat([
      ints(CONTAINER, 2),
      ...bodies.map((body, at) => message(BigInt(at * 4 + 1), body)),
    ]);
    const { containerId, messages } = unpack(payload(message(9n, container)), SESSION);
    expect(containerId).toBe(9n);
    expect(messages.map(({ body }) => body)).toEqual(bodies);
  });

  it.each([
    ['of another session', payload(message(5n, Buffer.alloc(4)), Buffer.alloc(8)), 'session id'],
    ['with an id that only clients make', payload(message(4n, Buffer.alloc(4))), 'message id'],
    ['with too little padding', payload(message(5n, Buffer.alloc(4)), SESSION, 11), 'padding'],
    ['with too much padding', payload(message(5n, Buffer.alloc(4)), SESSION, 1025), 'padding'],
    [
      'with a container that promises more than it holds',
      payload(message(9n, Buffer.concat([ints(CONTAINER, 2), message(1n, Buffer.alloc(4))]))),
      'length of a message',
    ],
  ])('%s is not trusted', (_, plain, why) => {
    expect(() => unpack(plain, SESSION)).toThrow(new Untrusted(why));
  });

  it('of random bytes never does worse than throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 48, maxLength: 400 }), (bytes) => {
        const plain = Buffer.concat([Buffer.alloc(8), SESSION, bytes]);
        try {
          for (const { body } of unpack(plain, SESSION).messages)
            expect(body.length).toBeLessThanOrEqual(bytes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }),
    );
  });
});

it.each([10, 1000])('gzip is taken off a body of %i bytes', (length) => {
  const body = Buffer.from(Array.from({ length }, (_, at) => (at * 37) % 251));
  const packed = gzipSync(body);
  const head =
    packed.length < 254
      ? Buffer.from([packed.length])
      : Buffer.from([254, packed.length & 255, packed.length >> 8, 0]);
  expect(inflated(Buffer.concat([ints(GZIP_PACKED), head, packed]))).toEqual(body);
});

function payload(inner: Buffer, session = SESSION, paddingBytes = 12): Buffer {
  return Buffer.concat([Buffer.alloc(8), session, inner, Buffer.alloc(paddingBytes)]);
}

function message(id: bigint, body: Buffer): Buffer {
  const head = Buffer.alloc(16);
  head.writeBigInt64LE(id);
  head.writeInt32LE(1, 8);
  head.writeUInt32LE(body.length, 12);
  return Buffer.concat([head, body]);
}

function ints(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, at) => {
    bytes.writeUInt32LE(number, at * 4);
  });
  return bytes;
}
