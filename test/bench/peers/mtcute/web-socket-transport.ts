import { IntermediatePacketCodec, ObfuscatedPacketCodec, type TelegramTransport } from '@mtcute/core';

/** mtcute's way to a server over a browser's WebSocket: obfuscated, as Telegram wants it there. */
export function webSocketTransport(url: string): TelegramTransport {
  return {
    connect: async () => {
      const socket = new WebSocket(url, 'binary');
      socket.binaryType = 'arraybuffer';
      const incoming = chunksOf(socket);
      await new Promise((opened) => socket.addEventListener('open', opened));
      return {
        localAddress: null,
        remoteAddress: null,
        read: incoming,
        write: async (bytes) => socket.send(bytes as Uint8Array<ArrayBuffer>),
        close: () => socket.close(),
      };
    },
    packetCodec: () => new ObfuscatedPacketCodec(new IntermediatePacketCodec()),
  };
}

/** Gives out what has come, as much as is wanted. */
function chunksOf(socket: WebSocket): (into: Uint8Array) => Promise<number> {
  const chunks: Uint8Array[] = [];
  let arrived = () => {};
  socket.addEventListener('message', ({ data }) => {
    chunks.push(new Uint8Array(data as ArrayBuffer));
    arrived();
  });
  return async (into) => {
    while (chunks.length === 0)
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
    const first = chunks[0] as Uint8Array;
    const taken = first.subarray(0, into.length);
    into.set(taken);
    if (taken.length === first.length) chunks.shift();
    else chunks[0] = first.subarray(taken.length);
    return taken.length;
  };
}
