import { createCipheriv, createDecipheriv } from 'node:crypto';

/** What a client's first 64 bytes agree on. */
export interface Obfuscation {
  /** The framing inside: the same four bytes that would have stood first. */
  tag: Buffer;
  /** Both go on from where the last call left off: one stream of bytes each way. */
  reveal(bytes: Buffer): Buffer;
  hide(bytes: Buffer): Buffer;
}

export const OBFUSCATION_HEADER_BYTES = 64;

/**
 * AES-256-CTR over everything, so that the traffic looks like nothing at all
 * (core.telegram.org/mtproto/mtproto-transports#transport-obfuscation). The keys stand in the header itself:
 * for what the client sends as they are, for what it receives read backwards.
 */
export function acceptObfuscation(header: Buffer): Obfuscation {
  const forwards = header.subarray(8, 56);
  const backwards = Buffer.from(forwards).reverse();
  const incoming = createDecipheriv('aes-256-ctr', forwards.subarray(0, 32), forwards.subarray(32));
  const outgoing = createCipheriv('aes-256-ctr', backwards.subarray(0, 32), backwards.subarray(32));
  return {
    tag: incoming.update(header).subarray(56, 60),
    reveal: (bytes) => incoming.update(bytes),
    hide: (bytes) => outgoing.update(bytes),
  };
}
