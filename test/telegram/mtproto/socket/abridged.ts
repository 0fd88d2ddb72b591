import { type Framing, takeBehind } from './framing';

/** The lightest framing: a length in words of four bytes, in one byte or, behind 0x7f, in three. */
export function abridged(): Framing {
  return {
    take(bytes) {
      // The highest bit asks for a quick acknowledgement, which a server may leave out.
      const first = (bytes[0] ?? 0) & 0x7f;
      if (first !== 0x7f) return bytes.length > 0 ? takeBehind(bytes, 1, first * 4) : null;
      return bytes.length >= 4 ? takeBehind(bytes, 4, bytes.readUIntLE(1, 3) * 4) : null;
    },
    wrap(packet) {
      const words = packet.length / 4;
      if (words < 0x7f) return Buffer.concat([Buffer.of(words), packet]);
      const header = Buffer.of(0x7f, 0, 0, 0);
      header.writeUIntLE(words, 1, 3);
      return Buffer.concat([header, packet]);
    },
  };
}
