import sharp from 'sharp';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { downloadPicture } from '../../src/telegram/photos/files';
import { listPhotos, setPhoto } from '../../src/telegram/photos/photos';
import { uploadPhoto } from '../../src/telegram/photos/upload';
import { readProfile } from '../../src/telegram/profile';
import { knowAsGrace, type Local, startLocal } from './local-connection';

// What the network is asked for does not depend on the machine: times are for `npm run bench`.

const PROFILE = { owner: 'self', isPublic: false } as const;
/** Of the transport's obfuscation. */
const HEADER_BYTES = 64;

let local: Local;

beforeEach(async () => {
  local = await startLocal();
  knowAsGrace(local);
});
afterEach(async () => {
  vi.useRealTimers();
  await local.stop();
});

it('50 photos set, 200 thumbnails and 5 uploads need one socket', async () => {
  const { connection, dcs, telegram } = local;
  for (let count = 0; count < 50; count++) {
    const oldest = (await listPhotos(connection, 'self')).photos.at(-1);
    if (oldest) await setPhoto(connection, oldest.reference, PROFILE);
  }
  const { photos } = await listPhotos(connection, 'self');
  for (let count = 0; count < 200; count += photos.length)
    await Promise.all(photos.map(({ reference }) => downloadPicture(dcs, reference, 'a')));
  for (let count = 0; count < 5; count++) await uploadPhoto(connection, await picture(), PROFILE);

  expect(telegram.trace.count('photos.updateProfilePhoto')).toBe(50);
  expect(telegram.trace.count('upload.getFile')).toBeGreaterThanOrEqual(200);
  expect(telegram.trace.count('photos.uploadProfilePhoto')).toBe(5);
  expect(local.sockets()).toBe(1);
});

it('with key and salt known, the list and all thumbnails take two turns: two messages of ours', async () => {
  const { connection, dcs } = local;
  await listPhotos(connection, 'self');
  await connection.hangUp();
  const send = vi.spyOn(WebSocket.prototype, 'send').mockClear();
  const [{ photos }] = await Promise.all([listPhotos(connection, 'self'), readProfile(connection)]);
  expect(messages(send)).toBe(1);
  await Promise.all(photos.map(({ reference }) => downloadPicture(dcs, reference, 'a')));
  expect(messages(send)).toBe(2);
});

it('20 s after the last use no line is open, and no timer runs', async () => {
  await listPhotos(local.connection, 'self');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  await listPhotos(local.connection, 'self');
  expect(isClosed(local)).toBe(false);
  await vi.advanceTimersByTimeAsync(20_000);
  // Node's own sockets have timers, too, until they have heard of each other's end.
  for (let turns = 0; turns < 10_000 && vi.getTimerCount() > 0; turns++) await new Promise(setImmediate);
  expect(isClosed(local)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
});

/** What went out from our side, which alone has an address; the header of a connection carries nothing. */
function messages({ mock }: { mock: { contexts: unknown[]; calls: unknown[][] } }): number {
  return mock.calls.filter(
    ([data], at) => (mock.contexts[at] as WebSocket).url && (data as Buffer).length !== HEADER_BYTES,
  ).length;
}

async function picture(): Promise<Blob> {
  const create = { width: 640, height: 640, channels: 3, background: 'teal' } as const;
  return new Blob([new Uint8Array(await sharp({ create }).jpeg().toBuffer())]);
}

function isClosed({ telegram }: Local): boolean {
  return telegram.trace.entries.some(({ name }) => name === 'closed');
}
