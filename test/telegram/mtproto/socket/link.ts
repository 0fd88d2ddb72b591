import type { Duplex } from 'node:stream';
import { FramingError } from './framing';
import { recognize, type Transport } from './recognize';

/** Packets to and from one client, whatever it is connected by. */
export interface Link {
  send(packet: Buffer, manner?: Manner): void;
  /** At once, as a broken line would: nothing that waits is sent. */
  cut(): void;
}

/** How a packet goes out, when not in one piece: in pieces of so many bytes, or cut off in its middle. */
export type Manner = number | 'cut';

export interface LinkEvents {
  onPacket(packet: Buffer): void;
  onClose(): void;
}

/** Speaks the transport that the client begins with. Bytes that fit none end the connection. */
export function openLink(stream: Duplex, onlyObfuscated: boolean, events: LinkEvents): Link {
  let transport: Transport | null = null;
  let waiting = Buffer.alloc(0);

  const receive = (bytes: Buffer) => {
    waiting = Buffer.concat([waiting, transport ? transport.reveal(bytes) : bytes]);
    if (!transport) {
      transport = recognize(waiting, onlyObfuscated);
      if (!transport) return;
      waiting = Buffer.from(transport.reveal(waiting.subarray(transport.headerBytes)));
    }
    for (let taken = transport.framing.take(waiting); taken; taken = transport.framing.take(waiting)) {
      waiting = waiting.subarray(taken.byteCount);
      events.onPacket(taken.packet);
    }
  };
  stream.on('data', (bytes: Buffer) => {
    try {
      receive(bytes);
    } catch (error) {
      if (!(error instanceof FramingError)) throw error;
      stream.destroy();
    }
  });
  // A connection that breaks is no error here: 'close' follows, and clients come back.
  stream.on('error', () => {});
  stream.on('close', events.onClose);
  // The stream that `ws` makes of a WebSocket stays half open when the client has gone.
  stream.on('end', () => stream.destroy());
  return {
    send: (packet, manner) => {
      if (transport && !stream.destroyed)
        write(stream, transport.hide(transport.framing.wrap(packet)), manner);
    },
    cut: () => stream.destroy(),
  };
}

function write(stream: Duplex, bytes: Buffer, manner?: Manner): void {
  if (manner === 'cut') {
    stream.write(bytes.subarray(0, bytes.length / 2), () => stream.destroy());
    return;
  }
  const step = manner ?? bytes.length;
  // What is written to the stream of a WebSocket at once is one frame.
  for (let at = 0; at < bytes.length; at += step) stream.write(bytes.subarray(at, at + step));
}
