import { createServer as createHttpServer, type Server as HttpServer } from 'node:http';
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from 'node:net';
import type { Duplex } from 'node:stream';
import { createWebSocketStream, WebSocketServer } from 'ws';

/** Something that clients connect to. */
export interface Listener {
  port: number;
  /** Cuts all connections; resolves when the port is free again. */
  close(): Promise<void>;
}

export interface Address {
  host: string;
  /** 0 is any that is free. */
  port: number;
}

export function listenTcp(address: Address, onStream: (stream: Duplex) => void): Promise<Listener> {
  return listen(createTcpServer({ noDelay: true }, onStream), address);
}

/** What becomes of a new connection. */
export type Welcome = 'accept' | 'refuse' | 'ignore';

export interface WebSocketDoor {
  /** Which DC answers under a path; null refuses the upgrade. */
  dcOf(path: string): number | null;
  welcome(dc: number): Welcome;
  onStream(stream: Duplex, dc: number): void;
}

export function listenWebSocket(address: Address, door: WebSocketDoor): Promise<Listener> {
  const http = createHttpServer((_request, response) => response.writeHead(404).end());
  // Telegram's own subprotocol (core.telegram.org/mtproto/transports#websocket); compression would only cost.
  const webSockets = new WebSocketServer({
    noServer: true,
    handleProtocols: (offered) => (offered.has('binary') ? 'binary' : false),
    perMessageDeflate: false,
  });
  http.on('upgrade', (request, socket, head) => {
    const dc = door.dcOf(new URL(request.url ?? '/', 'ws://localhost').pathname);
    const welcome = dc === null ? 'refuse' : door.welcome(dc);
    if (dc === null || welcome === 'refuse') socket.end('HTTP/1.1 404 Not Found\r\n\r\n');
    else if (welcome === 'accept') {
      webSockets.handleUpgrade(request, socket, head, (it) => door.onStream(createWebSocketStream(it), dc));
    }
  });
  return listen(http, address);
}

/** When one port cannot be had, the others are given back. */
export async function allOrNone(listeners: Promise<Listener>[]): Promise<Listener[]> {
  const settled = await Promise.allSettled(listeners);
  const opened = settled.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []));
  const failure = settled.find((it) => it.status === 'rejected');
  if (!failure) return opened;
  await Promise.all(opened.map((listener) => listener.close()));
  throw failure.reason;
}

async function listen(server: HttpServer | TcpServer, { host, port }: Address): Promise<Listener> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // A client that breaks off is no error here.
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
