import { BinaryReader } from 'telegram/extensions/BinaryReader';
import { serializeBytes } from 'telegram/tl/generationHelpers';
import { Untrusted } from '../errors';
import type { Nonces } from './nonces';

/**
 * The messages of a key exchange, byte for byte (core.telegram.org/mtproto/auth_key has their TL).
 * Not by GramJS's classes: these make signed numbers of nonces, and lose their leading zeros.
 */
export const MESSAGE = {
  reqPqMulti: 0xbe7e8ef1,
  resPq: 0x05162463,
  pqInnerDataDc: 0xa9f55f95,
  reqDhParams: 0xd712e4be,
  serverDhParamsOk: 0xd0e8075c,
  serverDhParamsFail: 0x79cb045d,
  serverDhInnerData: 0xb5890dba,
  clientDhInnerData: 0x6643b654,
  setClientDhParams: 0xf5045f1f,
  dhGenOk: 0x3bcbf734,
  dhGenRetry: 0x46dc1fb9,
  dhGenFail: 0xa69dae02,
} as const;

/** Puts a message together: its number, then its fields. */
export function message(number: number, ...fields: Buffer[]): Buffer {
  return Buffer.concat([int(number), ...fields]);
}

/** A number of 32 bits, with a sign or without. */
export function int(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number >>> 0);
  return bytes;
}

/** TL's `string` and `bytes`: behind their length, padded to whole words. */
export function bytes(data: Buffer): Buffer {
  return serializeBytes(data);
}

/** What the server said, read field by field. */
export class Answer {
  readonly constructorNumber: number;
  readonly #reader: BinaryReader;

  /** @throws Untrusted when it is none of these, or its nonces are not those of this exchange */
  constructor(body: Buffer, expected: number[], nonces: Pick<Nonces, 'nonce'> & Partial<Nonces>) {
    this.#reader = new BinaryReader(body);
    this.constructorNumber = this.#reader.readInt(false);
    if (!expected.includes(this.constructorNumber)) throw new Untrusted('kind of answer');
    if (!this.wide(16).equals(nonces.nonce)) throw new Untrusted('nonce');
    // The first answer is the one that brings it.
    if (nonces.serverNonce && !this.wide(16).equals(nonces.serverNonce)) throw new Untrusted('server nonce');
  }

  /** TL's int128 and int256. */
  wide(byteCount: number): Buffer {
    return Buffer.from(this.#reader.read(byteCount));
  }

  int(): number {
    return this.#reader.readInt();
  }

  bytes(): Buffer {
    return Buffer.from(this.#reader.tgReadBytes());
  }

  /** Of a `Vector<long>`, as decimal strings. */
  longs(): string[] {
    this.#reader.readInt();
    return Array.from({ length: this.int() }, () => String(this.#reader.read(8).readBigInt64LE()));
  }

  /** How many bytes of the body were read so far. */
  get length(): number {
    return this.#reader.tellPosition();
  }
}
