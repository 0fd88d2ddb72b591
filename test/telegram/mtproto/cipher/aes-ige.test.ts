import { NodeCryptoProvider } from '@mtcute/node/utils.js';
import fc from 'fast-check';
import { IGE } from 'telegram/crypto/IGE';
import { beforeAll, expect, it } from 'vitest';
import { decryptIge, encryptIge } from './aes-ige';

const mtcute = new NodeCryptoProvider();
beforeAll(() => mtcute.initialize());

const buffer = (byteCount: number) =>
  fc.uint8Array({ minLength: byteCount, maxLength: byteCount }).map((it) => Buffer.from(it));
const wholeBlocks = fc.integer({ min: 1, max: 40 }).chain((blocks) => buffer(blocks * 16));

it('encrypts as two other implementations do, and decrypts what it encrypted', () => {
  fc.assert(
    fc.property(buffer(32), buffer(32), wholeBlocks, (key, iv, plain) => {
      const encrypted = encryptIge({ key, iv }, plain);
      expect(encrypted.equals(mtcute.createAesIge(key, iv).encrypt(plain))).toBe(true);
      expect(encrypted.equals(new IGE(key, iv).encryptIge(plain))).toBe(true);
      expect(decryptIge({ key, iv }, encrypted).equals(plain)).toBe(true);
    }),
  );
});

it('takes whole blocks only', () => {
  const key = { key: Buffer.alloc(32), iv: Buffer.alloc(32) };
  expect(() => encryptIge(key, Buffer.alloc(17))).toThrow('17 bytes are not whole blocks');
  expect(() => decryptIge(key, Buffer.alloc(31))).toThrow('31 bytes are not whole blocks');
});
