import sharp from 'sharp';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { RpcError } from '../../src/telegram/mtproto/errors';
import { deletePhotos, listPhotos, type Place, removePhoto } from '../../src/telegram/photos/photos';
import { uploadPhoto } from '../../src/telegram/photos/upload';
import { readProfile } from '../../src/telegram/profile';
import { type Local, signInAsGrace, startLocal } from './local-connection';

const PROFILE: Place = { owner: 'self', isPublic: false };
const PUBLIC: Place = { owner: 'self', isPublic: true };

let local: Local;

beforeEach(async () => {
  local = await startLocal();
  await signInAsGrace(local);
});
afterEach(() => local.stop());

it('a picture goes up with its command behind it, in one message', async () => {
  const send = vi.spyOn(WebSocket.prototype, 'send').mockClear();
  const set = await uploadPhoto(local.connection, await picture(), PROFILE);
  const fromUs = (send.mock.contexts as WebSocket[]).filter(({ url }) => url);
  expect(fromUs).toHaveLength(1);
  const { currentPhoto } = local.telegram.world.me;
  expect(currentPhoto?.picture).toBe('upload 1');
  expect(set.photo.id).toBe(currentPhoto?.id.toString());
});

it('a picture of several parts arrives whole and in order', async () => {
  const noise = await sharp(Buffer.from(crypto.getRandomValues(new Uint8Array(48_000))), {
    raw: { width: 160, height: 100, channels: 3 },
  })
    .resize(1280, 1280, { kernel: 'nearest' })
    .jpeg({ quality: 100 })
    .toBuffer();
  expect(noise.length).toBeGreaterThan(512 * 1024);
  await uploadPhoto(local.connection, new Blob([new Uint8Array(noise)]), PROFILE);
  expect(local.telegram.trace.count('upload.saveFilePart')).toBeGreaterThan(1);
  expect(local.telegram.world.me.currentPhoto?.picture).toBe('upload 1');
});

it('an upload that is refused for its salt goes again, in its order', async () => {
  local.session.salt = '1';
  await local.connection.hangUp();
  await uploadPhoto(local.connection, await picture(), PUBLIC);
  expect(local.telegram.world.me.publicPhoto?.picture).toBe('upload 1');
  expect(local.telegram.world.me.photos).toHaveLength(3);
});

it('the public photo is taken away, and the current one, whose neighbour moves up', async () => {
  await uploadPhoto(local.connection, await picture(), PUBLIC);
  expect(await removePhoto(local.connection, PUBLIC)).toBeNull();
  expect((await readProfile(local.connection)).publicPhoto).toBeNull();
  const next = await removePhoto(local.connection, PROFILE);
  expect(next?.photo.id).toBe(local.telegram.world.me.currentPhoto?.id.toString());
  expect(local.telegram.world.me.photos.map((photo) => photo.picture)).toEqual(['photo 2', 'photo 3']);
});

it('several photos are deleted at once', async () => {
  const { photos } = await listPhotos(local.connection, 'self');
  await deletePhotos(
    local.connection,
    photos.slice(1).map(({ reference }) => reference),
  );
  expect(local.telegram.world.me.photos.map((photo) => photo.picture)).toEqual(['photo 1']);
});

async function picture(): Promise<Blob> {
  const create = { width: 640, height: 640, channels: 3, background: 'teal' } as const;
  return new Blob([new Uint8Array(await sharp({ create }).jpeg().toBuffer())]);
}

it('a part that gets lost on the way twice is a failure, and the photo stays as it was', async () => {
  local.telegram.fault({ match: { method: 'upload.saveFilePart' }, do: { kind: 'lose-part' } });
  await expect(uploadPhoto(local.connection, await picture(), PROFILE)).rejects.toThrow(RpcError);
  expect(local.telegram.world.me.currentPhoto?.picture).toBe('photo 1');
});
