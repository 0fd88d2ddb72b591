import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * The cable between a browser and the local Telegram: a proxy that the browser is told to use for everything.
 *
 * Wherever the extension thinks it connects to, it comes out at `toPort`. So one build serves every story, each
 * with a server of its own; a story can cut the cable, which both browsers and a restarted worker feel alike;
 * and nothing that a browser does by itself reaches the network.
 */
export interface Wire {
  /** Of the proxy, on 127.0.0.1. */
  port: number;
  /** Every connection breaks, and no new one comes through. */
  cut(): void;
  /** Connections stay, but not a byte comes through any more: the far end is silent. */
  freeze(): void;
  mend(): void;
  stop(): Promise<void>;
}

export async function startWire(toPort: number): Promise<Wire> {
  let state: 'whole' | 'cut' | 'frozen' = 'whole';
  const ends = new Set<Duplex>();
  const keep = (end: Duplex) => {
    ends.add(end);
    end.on('close', () => ends.delete(end)).on('error', () => end.destroy());
  };
  const proxy = createServer((_, response) => response.writeHead(502).end());
  proxy.on('connection', (socket: Socket) => (state === 'cut' ? socket.destroy() : keep(socket)));
  // A WebSocket always asks a proxy for a tunnel (RFC 6455, section 4.1).
  proxy.on('connect', (_, browser: Duplex) => {
    if (state === 'frozen') return;
    const server = connect(toPort, '127.0.0.1', () => {
      browser.write('HTTP/1.1 200 OK\r\n\r\n');
      browser.pipe(server).pipe(browser);
    });
    keep(server);
    server.on('close', () => browser.destroy());
    browser.on('close', () => server.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');

  const breakAll = () => {
    for (const end of ends) end.destroy();
  };
  return {
    port: (proxy.address() as AddressInfo).port,
    cut: () => {
      state = 'cut';
      breakAll();
    },
    freeze: () => {
      state = 'frozen';
      for (const end of ends) end.unpipe().pause();
    },
    mend: () => {
      // What was frozen has lost bytes: it is of no more use.
      if (state === 'frozen') breakAll();
      state = 'whole';
    },
    stop: async () => {
      breakAll();
      await new Promise((done) => proxy.close(done));
    },
  };
}
