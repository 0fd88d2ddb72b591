import sharp from 'sharp';
import { expect } from 'vitest';
import type { Client, Value } from '../client';
import { type Scenario, type Stage, signedIn } from './scenario';

/** Windows of `upload.getFile` that Telegram refuses (core.telegram.org/api/files#downloading-files). */
const WINDOWS: [what: string, error: string, window: object][] = [
  ['a limit of 5000 bytes', 'LIMIT_INVALID', { limit: 5000 }],
  ['a limit that no megabyte is made of', 'LIMIT_INVALID', { limit: 12_288 }],
  ['a window over the edge of a megabyte', 'LIMIT_INVALID', { offset: 1_044_480n, limit: 8192 }],
  ['an offset out of step', 'OFFSET_INVALID', { offset: 100n }],
];

/** Uploads that Telegram refuses, besides those of pictures that are none. */
const UPLOADS: [what: string, error: string, file: object][] = [
  ['a file without an extension', 'PHOTO_EXT_INVALID', { name: 'avatar' }],
  ['a file of no parts', 'FILE_PARTS_INVALID', { parts: 0 }],
  ['a file whose second part is missing', 'FILE_PART_1_MISSING', { parts: 2 }],
  ['a file with another checksum', 'MD5_CHECKSUM_INVALID', { md5Checksum: '0'.repeat(32) }],
];

function refusals<Case>(
  cases: [string, string, Case][],
  ask: (stage: Stage, given: Case) => Promise<unknown>,
): Record<string, Scenario['run']> {
  return Object.fromEntries(
    cases.map(([what, error, given]) => [
      `is refused ${what}`,
      (stage: Stage) => expect(ask(stage, given)).rejects.toThrow(error),
    ]),
  );
}

export const filesRefused = signedIn({
  ...refusals(WINDOWS, ({ client, world }, window) => {
    const photo = world.me.photos[0];
    if (!photo) throw new Error('There is no photo.');
    const { id, accessHash, fileReference } = photo;
    const location = { _: 'inputPhotoFileLocation', id, accessHash, fileReference, thumbSize: 'c' };
    return client.call({ _: 'upload.getFile', location, offset: 0n, limit: 4096, ...window });
  }),

  ...refusals(UPLOADS, async ({ client }, file) => {
    await savePart(client, await square(640));
    return client.call({ _: 'photos.uploadProfilePhoto', file: { ...FILE, ...file } });
  }),

  'is refused a picture far longer than wide': async ({ client }) => {
    await expect(client.uploadPhoto(await picture(2000, 180))).rejects.toThrow('PHOTO_INVALID');
  },

  'is refused a part that is too big': async ({ client }) => {
    await expect(savePart(client, Buffer.alloc(512 * 1024 + 1))).rejects.toThrow('FILE_PART_TOO_BIG');
  },

  'is refused a part of nothing': async ({ client }) => {
    await expect(savePart(client, Buffer.alloc(0))).rejects.toThrow('FILE_PART_EMPTY');
  },

  'is refused a size that the photo has not': async ({ client, world }) => {
    const photo = world.me.photos[0];
    if (!photo) throw new Error('There is no photo.');
    const { id, accessHash, fileReference } = photo;
    const location = { _: 'inputPhotoFileLocation', id, accessHash, fileReference, thumbSize: 'x' };
    const asked = client.call({ _: 'upload.getFile', location, offset: 0n, limit: 4096 });
    await expect(asked).rejects.toThrow('LOCATION_INVALID');
  },

  'gets the current photo by the person alone': async ({ client, world }) => {
    const peer = { _: 'inputPeerSelf' };
    const location = { _: 'inputPeerPhotoFileLocation', peer, photoId: world.me.currentPhoto?.id ?? 0n };
    const file = await client.call({ _: 'upload.getFile', location, offset: 0n, limit: 1024 * 1024 });
    expect(file?.bytes).toEqual(world.me.currentPhoto?.files.a);
  },

  'uploads the public photo': async ({ client, world }) => {
    await savePart(client, await square(640));
    await client.call({ _: 'photos.uploadProfilePhoto', fallback: true, file: FILE });
    expect(world.me.publicPhoto?.picture).toBe('upload 1');
    expect(world.me.photos).toHaveLength(24);
  },
});

const FILE: Value = { _: 'inputFile', id: 7n, parts: 1, name: 'new.jpg', md5Checksum: '' };

function savePart(client: Client, bytes: Buffer) {
  return client.call({ _: 'upload.saveFilePart', fileId: 7n, filePart: 0, bytes });
}

function square(pixels: number): Promise<Buffer> {
  return picture(pixels, pixels);
}

function picture(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: 'teal' } })
    .jpeg()
    .toBuffer();
}
