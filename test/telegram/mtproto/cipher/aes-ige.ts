import { createCipheriv, createDecipheriv } from 'node:crypto';

/** An AES-256 key with the 32-byte initialization vector that IGE wants. */
export interface IgeKey {
  key: Buffer;
  iv: Buffer;
}

/**
 * AES-256 in Infinite Garble Extension mode, which node:crypto does not have: every block is mixed with the
 * last block of both texts, `c = E(p ^ c') ^ p'` (core.telegram.org/mtproto#aes-ige, citing Campbell 1978).
 */
export function encryptIge({ key, iv }: IgeKey, plain: Buffer): Buffer {
  const block = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return garble((bytes) => block.update(bytes), plain, [iv.subarray(0, 16), iv.subarray(16)]);
}

/** The way back: the same mixing with the two texts changed over, `p = D(c ^ p') ^ c'`. */
export function decryptIge({ key, iv }: IgeKey, encrypted: Buffer): Buffer {
  const block = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return garble((bytes) => block.update(bytes), encrypted, [iv.subarray(16), iv.subarray(0, 16)]);
}

const BLOCK_BYTES = 16;

function garble(cipher: (block: Buffer) => Buffer, input: Buffer, start: [Buffer, Buffer]): Buffer {
  if (input.length % BLOCK_BYTES !== 0) throw new RangeError(`${input.length} bytes are not whole blocks`);
  const output = Buffer.allocUnsafe(input.length);
  let [lastOutput, lastInput] = start;
  for (let at = 0; at < input.length; at += BLOCK_BYTES) {
    const block = input.subarray(at, at + BLOCK_BYTES);
    const mixed = xor(cipher(xor(block, lastOutput)), lastInput);
    output.set(mixed, at);
    lastOutput = mixed;
    lastInput = block;
  }
  return output;
}

function xor(a: Buffer, b: Buffer): Buffer {
  const result = Buffer.allocUnsafe(a.length);
  for (let index = 0; index < a.length; index++) result[index] = (a[index] ?? 0) ^ (b[index] ?? 0);
  return result;
}
