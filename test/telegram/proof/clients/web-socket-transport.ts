import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import type { ITelegramConnection, TelegramTransport } from '@mtcute/core';
import { createWebSocketStream, WebSocket } from 'ws';

/**
 * mtcute's connections over a WebSocket, as its browser version has it; the one for Node comes
 * with TCP only.
 */
export function webSocketTransport(dcs: { id: number; url: string }[]): Pick<TelegramTransport, 'connect'> {
  return {
    connect: async ({ id }) => {
      const socket = new WebSocket(dcs.find((dc) => dc.id === id)?.url ?? '', 'binary');
      await once(socket, 'open');
      return connectionOf(createWebSocketStream(socket));
    },
  };
}

function connectionOf(stream: Duplex): ITelegramConnection {
  const chunks = stream.iterator({ destroyOnReturn: false });
  let rest: Buffer = Buffer.alloc(0);
  const next = async (): Promise<Buffer> => {
    const { done, value } = await chunks.next();
    // mtcute reads again and again when it is given nothing, and connects anew when reading fails.
    if (done) throw new Error('The connection was closed.');
    return value;
  };
  return {
    localAddress: null,
    remoteAddress: null,
    async read(into) {
      if (rest.length === 0) rest = await next();
      const count = rest.copy(into);
      rest = rest.subarray(count);
      return count;
    },
    async write(bytes) {
      stream.write(bytes);
    },
    close() {
      stream.destroy();
    },
  };
}
