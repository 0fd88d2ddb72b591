import { crc32 } from 'node:zlib';
import { type Framing, FramingError, takeBehind } from './framing';

/** The oldest framing, TCP only: length, a number that counts up from zero, packet, CRC-32 of all that. */
export function full(): Framing {
  let received = 0;
  let sent = 0;
  return {
    take(bytes) {
      if (bytes.length < HEADER_BYTES) return null;
      const packetBytes = bytes.readUInt32LE() - HEADER_BYTES - CHECKSUM_BYTES;
      if (packetBytes < 0) throw new FramingError('a length below its own frame');
      const taken = takeBehind(bytes, HEADER_BYTES, packetBytes + CHECKSUM_BYTES);
      if (!taken) return null;
      if (bytes.readUInt32LE(4) !== received) throw new FramingError('packets out of order');
      const end = HEADER_BYTES + packetBytes;
      if (crc32(bytes.subarray(0, end)) !== bytes.readUInt32LE(end)) throw new FramingError('wrong CRC-32');
      received++;
      return { packet: taken.packet.subarray(0, packetBytes), byteCount: taken.byteCount };
    },
    wrap(packet) {
      const framed = Buffer.alloc(HEADER_BYTES + packet.length + CHECKSUM_BYTES);
      framed.writeUInt32LE(framed.length);
      framed.writeUInt32LE(sent++, 4);
      packet.copy(framed, HEADER_BYTES);
      framed.writeUInt32LE(crc32(framed.subarray(0, -CHECKSUM_BYTES)), framed.length - CHECKSUM_BYTES);
      return framed;
    },
  };
}

const HEADER_BYTES = 8;
const CHECKSUM_BYTES = 4;
