import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { startLinkServer } from '../mtproto/testing/link-server';
import { PROTOCOL } from '../mtproto/tl/layers';
import { encodeObject } from '../mtproto/tl/write-object';
import type { Fault } from './fault';

it.each<[string, Fault, string]>([
  ['is cut off before it is taken', { kind: 'drop-before' }, 'closed after 0 bytes'],
  ['is cut off before it is answered', { kind: 'drop-after' }, 'closed after 0 bytes'],
  ['is cut off in the middle of the answer', { kind: 'cut-answer' }, 'closed after 40 bytes'],
  ['is refused with a transport error', { kind: 'transport-error', code: 429 }, 'open after 5 bytes'],
  ['is not answered', { kind: 'no-answer' }, 'open after 0 bytes'],
  ['falls into a black hole', { kind: 'black-hole' }, 'open after 0 bytes'],
])('a step of the key exchange %s', async (_name, fault, expected) => {
  const server = await startLinkServer();
  const socket = connect(server.telegram.tcp);
  try {
    let byteCount = 0;
    let state = 'open';
    socket.on('data', (bytes) => {
      byteCount += bytes.length;
    });
    socket.on('close', () => {
      state = 'closed';
    });
    await once(socket, 'connect');
    const remove = server.telegram.fault({ match: { method: 'req_pq_multi' }, do: fault });
    socket.write(Buffer.concat([Buffer.of(0xef), firstStep()]));
    await expect.poll(() => server.telegram.trace.count('req_pq_multi')).toBe(1);
    await expect.poll(() => `${state} after ${byteCount} bytes`).toBe(expected);
    remove();
  } finally {
    socket.destroy();
    await server.stop();
  }
});

/** `req_pq_multi` in a plain message, framed. */
function firstStep(): Buffer {
  const body = encodeObject(PROTOCOL, { _: 'req_pq_multi', nonce: 1n });
  const header = Buffer.alloc(20);
  header.writeUInt32LE(body.length, 16);
  return Buffer.concat([Buffer.of((header.length + body.length) / 4), header, body]);
}
