/** How packets are put into a stream of bytes and cut out of it (core.telegram.org/mtproto/mtproto-transports). */
export interface Framing {
  /**
   * The packet at the front of these bytes, and how many it took with its frame; null while some are missing.
   *
   * @throws FramingError
   */
  take(bytes: Buffer): Taken | null;
  wrap(packet: Buffer): Buffer;
}

export interface Taken {
  packet: Buffer;
  byteCount: number;
}

/** Bytes that the framing could not have made. */
export class FramingError extends Error {}

/** Cuts `packetBytes` out from behind a header, when they are all there. */
export function takeBehind(bytes: Buffer, headerBytes: number, packetBytes: number): Taken | null {
  if (packetBytes > MAX_PACKET_BYTES) throw new FramingError(`a packet of ${packetBytes} bytes`);
  const byteCount = headerBytes + packetBytes;
  return bytes.length < byteCount ? null : { packet: bytes.subarray(headerBytes, byteCount), byteCount };
}

// Far more than the largest part of a file: what is announced longer is not a packet.
const MAX_PACKET_BYTES = 16 * 1024 * 1024;
