import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import WebSocket from 'ws';
import { abridged } from '../mtproto/socket/abridged';
import { begunClient } from '../mtproto/testing/begun-client';
import { askFor, type LinkServer, startLinkServer } from '../mtproto/testing/link-server';
import type { RawClient } from '../mtproto/testing/raw-client';
import { seededBytes } from '../world/seeded-bytes';
import { type Chance, chanceFrom, type Honest, wildPacket } from './wild-packets';

/** `npm run fuzz` sends 100,000; so many take about five seconds. */
const PACKETS = Number(process.env.USERPIC_FUZZ_PACKETS ?? 5000);
const PACKETS_A_CONNECTION = 50;
/** Half of the packets are sent before memory is measured: caches and traces are full by then. */
const GROWTH_LIMIT_BYTES = 24 * 1024 * 1024;

it(`${PACKETS} wild packets: nothing is obeyed, nothing breaks, the next honest client is served`, async () => {
  const server = await startLinkServer();
  try {
    const client = await begunClient(server);
    const honest = { key: server.key, salt: client.salt };
    const chance = chanceFrom(seededBytes(process.env.USERPIC_FUZZ_SEED ?? 'fuzz'));
    await sendWild(server, { chance, honest, count: PACKETS / 2 });
    const bytesBefore = heapBytes();
    await sendWild(server, { chance, honest, count: PACKETS / 2 });
    expect(heapBytes() - bytesBefore).toBeLessThan(GROWTH_LIMIT_BYTES);

    expect(server.carriedOut).toEqual([]);
    // Else all of it was stopped at the first gate, and the others went untested.
    const said = new Set(server.telegram.trace.entries.map(({ name }) => name));
    for (const name of ['transport error 404', 'bad_msg_notification', 'resPQ']) expect(said).toContain(name);
    expect(internalErrors(server)).toEqual([]);
    await expectServed(client);
    await expectServed(await begunClient(server, { sessionId: 5n }));
  } finally {
    await server.stop();
  }
}, 600_000);

it('noise at a WebSocket ends that connection and no other', async () => {
  const server = await startLinkServer();
  try {
    const client = await begunClient(server);
    const chance = chanceFrom(seededBytes('noise'));
    for (let count = 0; count < 50; count++) {
      const web = new WebSocket(server.telegram.endpoint.dcs[0]?.url ?? '', 'binary');
      await once(web, 'open');
      web.send(chance.bytes(64 + chance.below(500)));
      await once(web, 'close');
    }
    await expectServed(client);
  } finally {
    await server.stop();
  }
});

interface Wild {
  chance: Chance;
  honest: Honest;
  count: number;
}

async function sendWild(server: LinkServer, { chance, honest, count }: Wild): Promise<void> {
  for (let sent = 0; sent < count; sent += PACKETS_A_CONNECTION) {
    const socket = await open(server);
    // Now and then noise from the first byte on: a transport that there is not.
    const isNoise = chance.below(20) === 0;
    socket.write(isNoise ? chance.bytes(200) : Buffer.of(0xef));
    const framing = abridged();
    for (let number = 0; number < PACKETS_A_CONNECTION; number++) {
      socket.write(framing.wrap(wildPacket(chance, honest)));
    }
    socket.end();
    await once(socket, 'close');
  }
}

async function open({ telegram }: LinkServer): Promise<Socket> {
  const socket = connect(telegram.tcp);
  // What the server says to nonsense is read, and does not matter.
  socket.on('error', () => {}).resume();
  await once(socket, 'connect');
  return socket;
}

/** What the dispatcher could not make sense of would be answered with INTERNAL, and leave a stack here. */
function internalErrors({ telegram }: LinkServer): string[] {
  const errors = telegram.trace.entries.filter(({ direction }) => direction === 'error');
  return errors.map(({ name }) => name).filter((name) => name.includes('\n'));
}

async function expectServed(client: RawClient): Promise<void> {
  const id = client.send(client.message(askFor('slow')));
  await client.next('msgs_ack', ({ value }) => (value.msg_ids as bigint[]).includes(id));
  client.send(client.message(askFor('one')));
  await client.next('result');
}

function heapBytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
