import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createWorld } from '../../../telegram/create-world';
import { newAuthKey } from '../../../telegram/mtproto/cipher/auth-key';
import { RawClient } from '../../../telegram/mtproto/testing/raw-client';
import { createLayers } from '../../../telegram/mtproto/tl/layers';
import { encodeObject } from '../../../telegram/mtproto/tl/write-object';
import { startTelegram, type Telegram } from '../../../telegram/server';
import type { World } from '../../../telegram/world';
import { addAccount } from '../../../telegram/world/people';
import { addPhoto } from '../../../telegram/world/photos';
import type { Account } from '../../../telegram/world/profile';
import { type Figure, figure, type Measurement } from '../../figure';

const CLIENTS = 200;
/** Faster than anybody clicks; 400 changes a second in all. */
const PAUSE_MS = 500;
const API = createLayers().nearest(198);

/** 200 people at once set one of their photos after the other: is the local Telegram up to it, and does it stay so? */
export const clientsAtOnce: Measurement = { name: 'clients-at-once', measure: () => measure(60) };

async function measure(seconds: number): Promise<Figure[]> {
  const world = createWorld({ populate: addPeople });
  const telegram = await startTelegram({ world });
  const clients = await Promise.all(world.accounts.map((account) => signedIn(telegram, account)));
  const run = { millis: [] as number[], errors: 0 };
  const untilHalf = Date.now() + seconds * 500;
  await Promise.all(clients.map((client) => setPhotos(client, untilHalf, run)));
  const halfBytes = heapBytes();
  await Promise.all(clients.map((client) => setPhotos(client, untilHalf + seconds * 500, run)));
  const growthBytes = heapBytes() - halfBytes;
  for (const { line } of clients) line.close();
  await telegram.stop();

  const { errors, millis } = run;
  millis.sort((a, b) => a - b);
  const missing = (CLIENTS * seconds * 1000) / PAUSE_MS / 2 - millis.length;
  return [
    figure('200 clients: changes that failed', 'changes', { ours: errors, goal: 0 }),
    figure('200 clients: changes short of one a second each', 'changes', {
      ours: Math.max(0, missing),
      goal: 0,
    }),
    // No story waits for less than a second, however busy its machine.
    figure('200 clients: half of the answers within', 'ms', { ours: part(millis, 0.5), goal: 20 }),
    figure('200 clients: 99 of 100 answers within', 'ms', { ours: part(millis, 0.99), goal: 1000 }),
    figure('200 clients: memory gained in the second half', 'MB', { ours: growthBytes / 2 ** 20, goal: 16 }),
  ];
}

interface Client {
  line: RawClient;
  account: Account;
}

function addPeople(world: World): void {
  const bytes = Buffer.from('a picture');
  const files = { a: bytes, b: bytes, c: bytes, i: bytes, video: null };
  for (let number = 0; number < CLIENTS; number++) {
    const phone = `99966${10_000 + number}`;
    const account = addAccount(world, { firstName: 'Person', lastName: `${number}`, phone, code: '12345' });
    for (const picture of ['one', 'two', 'three'])
      addPhoto(world, account, { picture, dateSeconds: 1, files });
  }
}

async function signedIn(telegram: Telegram, account: Account): Promise<Client> {
  const key = newAuthKey(telegram.world, { dc: telegram.world.homeDc, userId: account.id.toString() });
  key.client = { apiId: 1, deviceModel: 'bench', systemVersion: '1', appVersion: '1' };
  const line = new RawClient(telegram.tcp, key);
  line.send(line.message({ _: 'ping', ping_id: 1n }));
  line.salt = (await line.next('bad_server_salt')).value.new_server_salt as bigint;
  await line.settle();
  return { line, account };
}

async function setPhotos(
  { line, account }: Client,
  untilMs: number,
  run: { millis: number[]; errors: number },
) {
  while (Date.now() < untilMs) {
    const startMs = performance.now();
    const oldest = account.photos.at(-1);
    if (!oldest) throw new Error('everybody has three photos');
    const { id, accessHash: access_hash, fileReference: file_reference } = oldest;
    const photo = { _: 'inputPhoto', id, access_hash, file_reference };
    const request = encodeObject(API, { _: 'photos.updateProfilePhoto', id: photo });
    const messageId = line.send(line.message(request));
    const { value, message } = await line.next('result', ({ requestId }) => requestId === messageId);
    run.millis.push(performance.now() - startMs);
    if (value._ === 'rpc_error') run.errors++;
    // What is not confirmed is kept by the server.
    line.send(line.message({ _: 'msgs_ack', msg_ids: [message.id] }, { isContent: false }));
    line.received.length = 0;
    await delay(PAUSE_MS * (0.5 + Math.random()));
  }
}

function part(sorted: number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

function heapBytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
