import { expect } from 'vitest';
import { expireFileReferences } from '../../world/photos';
import type { ProfilePhoto } from '../../world/profile';
import type { Client, Value } from '../client';
import { type Stage, signedIn } from './scenario';

const SELF = { _: 'inputUserSelf' };

export const photosRefused = signedIn({
  'gets the list in pages, and is told how long it is': async ({ client, world }) => {
    const page = { _: 'photos.getUserPhotos', userId: SELF, offset: 10, limit: 5, maxId: 0n };
    expect(await client.call(page)).toMatchObject({
      _: 'photos.photosSlice',
      count: 24,
      photos: world.me.photos.slice(10, 15).map(({ id }) => ({ id })),
    });
  },

  'gets what is older than a photo': async ({ client, world }) => {
    const maxId = world.me.photos[20]?.id ?? 0n;
    const page = { _: 'photos.getUserPhotos', userId: SELF, offset: 0, limit: 100, maxId };
    expect(await client.call(page)).toMatchObject({
      photos: world.me.photos.slice(21).map(({ id }) => ({ id })),
    });
  },

  'renews one file reference by the id of the photo': async ({ client, world }) => {
    const id = world.me.photos[6]?.id ?? 0n;
    const page = { _: 'photos.getUserPhotos', userId: SELF, offset: -1, limit: 1, maxId: id };
    expect(await client.call(page)).toMatchObject({ photos: [{ id }] });
  },

  'is told that a photo has another access hash': async ({ client, world }) => {
    const photo = { ...input(world.me.photos[1]), accessHash: 1n };
    await expect(set(client, photo)).rejects.toThrow('PHOTO_ID_INVALID');
  },

  'is told that a file reference has expired, and the new one will do': async ({ client, world }) => {
    const old = input(world.me.photos[1]);
    expireFileReferences(world);
    await expect(set(client, old)).rejects.toThrow('FILE_REFERENCE_EXPIRED');
    await set(client, input(world.me.photos[1]));
    expect(world.me.currentPhoto?.picture).toBe('photo 2');
  },

  'is told that a file reference never was one': async ({ client, world }) => {
    const photo = { ...input(world.me.photos[1]), fileReference: Buffer.from('made up') };
    await expect(set(client, photo)).rejects.toThrow('FILE_REFERENCE_INVALID');
  },

  'is told that there is no file reference': async ({ client, world }) => {
    const photo = { ...input(world.me.photos[1]), fileReference: Buffer.alloc(0) };
    await expect(set(client, photo)).rejects.toThrow('FILE_REFERENCE_EMPTY');
  },

  'takes the public photo away': async ({ client, world }) => {
    await set(client, { _: 'inputPhotoEmpty' }, { fallback: true });
    expect(world.me.publicPhoto).toBeNull();
    expect(await client.publicPhoto()).toBeNull();
    expect(world.me.photos).toHaveLength(24);
  },

  'makes the public photo the current one': async ({ client, world }) => {
    await set(client, input(world.me.publicPhoto));
    expect(world.me.currentPhoto?.picture).toBe('public photo');
    expect(await client.photos()).toHaveLength(25);
  },

  'deletes several photos at once': async ({ client, world }) => {
    const id = world.me.photos.slice(2, 5).map(input);
    expect(await client.call({ _: 'photos.deletePhotos', id })).toEqual(id.map((photo) => photo.id));
    expect(await client.photos()).toHaveLength(21);
  },

  'deletes nothing when one of them is gone': async ({ client, world }) => {
    const [one, other] = world.me.photos.map(input);
    const id = [one, { ...other, id: 1n }] as Value[];
    await expect(client.call({ _: 'photos.deletePhotos', id })).rejects.toThrow('PHOTO_ID_INVALID');
    expect(world.me.photos).toHaveLength(24);
  },

  'is told that the public photo is not deleted so': async ({ client, world }) => {
    const id = [input(world.me.publicPhoto)];
    await expect(client.call({ _: 'photos.deletePhotos', id })).rejects.toThrow('PHOTO_ID_INVALID');
  },

  'is told that there are too many photos': async ({ client, world }) => {
    world.limits.photos = 23;
    await expect(set(client, input(world.me.photos[1]))).rejects.toThrow('ALBUM_PHOTOS_TOO_MANY');
  },

  'is told that its account is frozen, and may still look': async ({ client, world }) => {
    world.me.isFrozen = true;
    await expect(set(client, input(world.me.photos[1]))).rejects.toThrow('FROZEN_METHOD_INVALID');
    expect(await client.photos()).toHaveLength(24);
  },

  'is told that a bot has no public photo': async (stage) => {
    const photo = input(stage.world.me.photos[1]);
    await expect(set(stage.client, photo, { fallback: true, bot: botOf(stage) })).rejects.toThrow(
      'BOT_FALLBACK_UNSUPPORTED',
    );
  },

  'is told that it owns no such bot': async (stage) => {
    const { client, world } = stage;
    const { id, accessHash } = world.me;
    const bot = { _: 'inputUser', userId: id, accessHash };
    await expect(set(client, input(world.me.photos[1]), { bot })).rejects.toThrow('BOT_INVALID');
  },

  'sets a photo of its own for a bot, and keeps it': async (stage) => {
    const { client, world } = stage;
    await set(client, input(world.me.photos[6]), { bot: botOf(stage) });
    expect(world.me.bots[0]?.currentPhoto?.picture).toBe('photo 7');
    expect(await client.photos()).toHaveLength(24);
    const [bot] = await client.bots();
    expect(bot && (await client.botPhotos(bot))).toHaveLength(3);
  },

  'is told that it knows nobody of that name': async ({ client }) => {
    const userId = { _: 'inputUser', userId: 7n, accessHash: 7n };
    const page = { _: 'photos.getUserPhotos', userId, offset: 0, limit: 5, maxId: 0n };
    await expect(client.call(page)).rejects.toThrow('USER_ID_INVALID');
  },
});

function set(client: Client, id: Value, target: Record<string, Value | boolean> = {}) {
  return client.call({ _: 'photos.updateProfilePhoto', id, ...target });
}

function input(photo: ProfilePhoto | null | undefined): Value {
  if (!photo) throw new Error('There is no such photo.');
  const { id, accessHash, fileReference } = photo;
  return { _: 'inputPhoto', id, accessHash, fileReference };
}

function botOf({ world }: Stage): Value {
  const [bot] = world.me.bots;
  if (!bot) throw new Error('There is no bot.');
  return { _: 'inputUser', userId: bot.id, accessHash: bot.accessHash };
}
