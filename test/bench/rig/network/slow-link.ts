import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A line on which every byte is under way for some time, in either direction. */
export interface SlowLink {
  /** On 127.0.0.1. */
  port: number;
  /** Every connection breaks, and no new one comes through, until it is mended. */
  cut(): void;
  mend(): void;
  /** How many connections were made so far. */
  connections(): number;
  stop(): Promise<void>;
}

/**
 * Leads to `toPort`, with `delayMs` each way for what is said. Connecting itself takes no time, and there is no TLS:
 * over the internet each of the two costs everybody one more round trip.
 */
export async function startSlowLink(toPort: number, delayMs: number): Promise<SlowLink> {
  const ends = new Set<Socket>();
  let isCut = false;
  let count = 0;
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    count += 1;
    const far = connect(toPort, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.setNoDelay(true);
      ends.add(from);
      from.on('data', (chunk) => setTimeout(() => to.writable && to.write(chunk), delayMs));
      from.on('close', () => ends.delete(from) && to.destroy()).on('error', () => from.destroy());
    }
    return near;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const breakAll = () => {
    for (const end of ends) end.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true;
      breakAll();
    },
    mend: () => {
      isCut = false;
    },
    connections: () => count,
    stop: async () => {
      breakAll();
      await new Promise((done) => server.close(done));
    },
  };
}
