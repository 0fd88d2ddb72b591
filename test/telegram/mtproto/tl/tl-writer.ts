/** Puts the basic values of TL one behind the other (core.telegram.org/mtproto/serialize). */
export class TlWriter {
  readonly #parts: Buffer[] = [];

  finish(): Buffer {
    return Buffer.concat(this.#parts);
  }

  raw(bytes: Buffer): this {
    this.#parts.push(bytes);
    return this;
  }

  int(value: number): this {
    const bytes = Buffer.allocUnsafe(4);
    bytes.writeInt32LE(value);
    return this.raw(bytes);
  }

  uint(value: number): this {
    const bytes = Buffer.allocUnsafe(4);
    bytes.writeUInt32LE(value);
    return this.raw(bytes);
  }

  long(value: bigint): this {
    const bytes = Buffer.allocUnsafe(8);
    bytes.writeBigInt64LE(value);
    return this.raw(bytes);
  }

  double(value: number): this {
    const bytes = Buffer.allocUnsafe(8);
    bytes.writeDoubleLE(value);
    return this.raw(bytes);
  }

  /** A whole number of 16 or 32 bytes: int128 and int256, little-endian as long is. */
  wide(value: bigint, byteCount: 16 | 32): this {
    const hex = value.toString(16).padStart(byteCount * 2, '0');
    if (value < 0n || hex.length > byteCount * 2) throw new RangeError(`does not fit ${byteCount} bytes`);
    return this.raw(Buffer.from(hex, 'hex').reverse());
  }

  /** One length byte, or 254 and three of them; the whole padded to four bytes. */
  bytes(value: Buffer): this {
    const header = value.length < 254 ? Buffer.of(value.length) : Buffer.of(254, 0, 0, 0);
    if (value.length >= 254) header.writeUIntLE(value.length, 1, 3);
    const padding = Buffer.alloc(-(header.length + value.length) & 3);
    return this.raw(header).raw(value).raw(padding);
  }
}
