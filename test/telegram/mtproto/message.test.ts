import { randomBytes } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readContainer, unpacked, writeContainer, writeResult } from './message';
import { TlError } from './tl/schema';
import { TlWriter } from './tl/tl-writer';

const GZIP_PACKED = 0x3072cfa1;
const RESULT_HEADER_BYTES = 12;

describe('a result', () => {
  it.each([
    ['short', Buffer.alloc(1000)],
    ['long but not to be shrunk, as pictures are', randomBytes(5000)],
  ])('that is %s goes as it is', (_name, result) => {
    expect(writeResult(1n, result).subarray(RESULT_HEADER_BYTES)).toEqual(result);
  });

  it('that is long and can be shrunk is compressed', () => {
    const body = writeResult(1n, Buffer.alloc(5000, 'abcd')).subarray(RESULT_HEADER_BYTES);
    expect(body.readUInt32LE()).toBe(GZIP_PACKED);
    expect(unpacked(body)).toEqual(Buffer.alloc(5000, 'abcd'));
  });
});

describe('what is compressed', () => {
  const packed = (bytes: Buffer) => new TlWriter().uint(GZIP_PACKED).bytes(bytes).finish();

  it.each([
    ['gzip', gzipSync(Buffer.from('text'))],
    ['zlib, as mtcute writes it', deflateSync(Buffer.from('text'))],
  ])('may be in the format of %s', (_name, bytes) => {
    expect(unpacked(packed(bytes)).toString()).toBe('text');
  });

  it.each([
    ['that is no such thing', Buffer.from('text')],
    ['that would grow beyond all bounds', gzipSync(Buffer.alloc(64 * 1024 * 1024))],
  ])('is refused when it holds what is not: %s', (_name, bytes) => {
    expect(() => unpacked(packed(bytes))).toThrow(TlError);
  });
});

describe('a container', () => {
  it('gives back what was put in', () => {
    const messages = [1, 2, 3].map((index) => ({
      id: BigInt(index) << 40n,
      sequence: index,
      body: Buffer.alloc(index * 4, index),
    }));
    expect(readContainer(writeContainer(messages))).toEqual(messages);
  });

  it.each([
    ['more messages than it may', 'dcf8f17301040000'],
    ['fewer bytes than it says', `dcf8f17301000000${'00'.repeat(12)}0c00000000000000`],
    ['a negative count', 'dcf8f173ffffffff'],
  ])('is refused with %s', (_name, hex) => {
    expect(() => readContainer(Buffer.from(hex, 'hex'))).toThrow(TlError);
  });
});
