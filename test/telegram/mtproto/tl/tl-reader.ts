import { TlError } from './schema';

/** Takes the basic values of TL from bytes, front to back (core.telegram.org/mtproto/serialize). */
export class TlReader {
  readonly #bytes: Buffer;
  #position = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get position(): number {
    return this.#position;
  }

  get remaining(): number {
    return this.#bytes.length - this.#position;
  }

  /** The next constructor number, left where it is. */
  peekId(): number {
    const id = this.uint();
    this.#position -= 4;
    return id;
  }

  raw(count: number): Buffer {
    if (count < 0 || count > this.remaining) {
      throw new TlError(`${count} bytes wanted, ${this.remaining} left`);
    }
    this.#position += count;
    return this.#bytes.subarray(this.#position - count, this.#position);
  }

  rest(): Buffer {
    return this.raw(this.remaining);
  }

  int(): number {
    return this.raw(4).readInt32LE();
  }

  uint(): number {
    return this.raw(4).readUInt32LE();
  }

  long(): bigint {
    return this.raw(8).readBigInt64LE();
  }

  double(): number {
    return this.raw(8).readDoubleLE();
  }

  /** A whole number of 16 or 32 bytes: int128 and int256, little-endian as long is. */
  wide(byteCount: 16 | 32): bigint {
    return BigInt(`0x${Buffer.from(this.raw(byteCount)).reverse().toString('hex')}`);
  }

  /** One length byte, or 254 and three of them; the whole padded to four bytes. */
  bytes(): Buffer {
    const start = this.#position;
    const first = this.raw(1).readUInt8();
    const length = first === 254 ? this.raw(3).readUIntLE(0, 3) : first;
    if (first === 255) throw new TlError('a string cannot begin with 255');
    // A copy: the packet it came in may be large and is not to be kept alive by one field.
    const value = Buffer.from(this.raw(length));
    this.raw(-(this.#position - start) & 3);
    return value;
  }
}
