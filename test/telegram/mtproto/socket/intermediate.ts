import { randomBytes, randomInt } from 'node:crypto';
import { type Framing, takeBehind } from './framing';

/** A length in four bytes, then the packet. */
export function intermediate(): Framing {
  return {
    take(bytes) {
      // The highest bit asks for a quick acknowledgement, which a server may leave out.
      return bytes.length < 4 ? null : takeBehind(bytes, 4, bytes.readUInt32LE() & 0x7fffffff);
    },
    wrap(packet) {
      const header = Buffer.alloc(4);
      header.writeUInt32LE(packet.length);
      return Buffer.concat([header, packet]);
    },
  };
}

/** The same with up to 15 random bytes behind the packet, counted in its length. */
export function paddedIntermediate(): Framing {
  const plain = intermediate();
  return {
    take(bytes) {
      const taken = plain.take(bytes);
      return taken && { ...taken, packet: withoutPadding(taken.packet) };
    },
    wrap: (packet) => plain.wrap(Buffer.concat([packet, randomBytes(randomInt(16))])),
  };
}

/** Only the packet itself tells where it ends: by its length field, or by whole AES blocks behind 24 bytes. */
function withoutPadding(packet: Buffer): Buffer {
  if (packet.length < 24) return packet;
  const isPlain = packet.readBigInt64LE() === 0n;
  return packet.subarray(0, isPlain ? 20 + packet.readUInt32LE(16) : 24 + ((packet.length - 24) & ~15));
}
