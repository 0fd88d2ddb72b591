import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { createWorld } from '../create-world';
import type { World } from '../world';
import { expireFileReferences } from '../world/photos';
import type { ProfilePhoto } from '../world/profile';
import { Asker, inputPhoto } from './testing/asking';

let world: World;
let ada: Asker;
let current: ProfilePhoto;

beforeEach(() => {
  world = createWorld();
  ada = new Asker(world, world.me);
  current = world.me.photos[0] as ProfilePhoto;
});

describe('upload.getFile', () => {
  it.each(['a', 'b', 'c'] as const)('gives size %s', async (size) => {
    const file = await ada.ask('upload.getFile', { ...WHOLE, location: location(current, size) });
    expect(file).toMatchObject({
      _: 'upload.file',
      type: { _: 'storage.fileJpeg' },
      bytes: current.files[size],
    });
  });

  it.each(['u', 'v'])('gives the video as %s', async (type) => {
    const moving = world.me.photos.find(({ files }) => files.video) ?? current;
    const file = await ada.ask('upload.getFile', { ...WHOLE, location: location(moving, type) });
    expect(file).toMatchObject({ type: { _: 'storage.fileMp4' }, bytes: moving.files.video?.bytes });
  });

  it('gives a part of a file, and nothing beyond its end', async () => {
    const part = { ...WHOLE, location: location(current, 'c'), limit: 4096 };
    expect((await ada.ask('upload.getFile', { ...part, offset: 4096n })).bytes).toEqual(
      current.files.c.subarray(4096, 8192),
    );
    expect((await ada.ask('upload.getFile', { ...part, offset: 1_044_480n })).bytes).toEqual(Buffer.alloc(0));
  });

  it.each([
    ['LIMIT_INVALID', { limit: 5000 }],
    ['LIMIT_INVALID', { limit: 0 }],
    ['LIMIT_INVALID', { limit: 3 * 4096 }],
    ['LIMIT_INVALID', { offset: 1_044_480n, limit: 8192 }],
    ['OFFSET_INVALID', { offset: 100n, limit: 4096 }],
    ['OFFSET_INVALID', { offset: -4096n, limit: 4096 }],
  ])('answers %s to %o', async (error, window) => {
    const asked = ada.ask('upload.getFile', { ...WHOLE, location: location(current, 'c'), ...window });
    await expect(asked).rejects.toThrow(error);
  });

  it('takes steps of 1 KB when it is to be precise', async () => {
    const window = { precise: true, offset: 1024n, limit: 3072 };
    const file = await ada.ask('upload.getFile', { location: location(current, 'c'), ...window });
    expect(file.bytes).toEqual(current.files.c.subarray(1024, 4096));
  });

  it.each([
    ['FILE_ID_INVALID', { id: 1n }],
    ['FILE_ID_INVALID', { access_hash: 1n }],
    ['LOCATION_INVALID', { thumb_size: 'x' }],
    ['LOCATION_INVALID', { thumb_size: 'u' }],
    ['FILE_REFERENCE_INVALID', { file_reference: Buffer.alloc(3) }],
  ])('answers %s', async (error, wrong) => {
    const asked = ada.ask('upload.getFile', { ...WHOLE, location: { ...location(current, 'c'), ...wrong } });
    await expect(asked).rejects.toThrow(error);
  });

  it('sends clients to the DC where the file lies, which wants to know them first', async () => {
    current.dc = 4;
    const asked = { ...WHOLE, location: location(current, 'c') };
    await expect(ada.ask('upload.getFile', asked)).rejects.toMatchObject({
      code: 303,
      message: 'FILE_MIGRATE_4',
    });
    const there = new Asker(world, null, 4);
    await expect(there.ask('upload.getFile', asked)).rejects.toThrow('AUTH_KEY_UNREGISTERED');
    there.key.userId = ada.key.userId;
    expect((await there.ask('upload.getFile', asked)).bytes).toEqual(current.files.c);
  });

  it('takes a file reference for so long, and tells a new one then', async () => {
    let nowMs = 0;
    const slow = createWorld({ nowMs: () => nowMs });
    const asker = new Asker(slow, slow.me);
    const [photo] = slow.me.photos as [ProfilePhoto];
    nowMs += slow.limits.fileReferenceSeconds * 1000;
    const asked = { ...WHOLE, location: location(photo, 'c') };
    await expect(asker.ask('upload.getFile', asked)).rejects.toThrow('FILE_REFERENCE_EXPIRED');
    await asker.ask('users.getFullUser', { id: { _: 'inputUserSelf' } });
    expect(await asker.ask('upload.getFile', { ...WHOLE, location: location(photo, 'c') })).toMatchObject({
      _: 'upload.file',
    });
  });

  it('answers FILE_REFERENCE_EXPIRED', async () => {
    const old = location(current, 'c');
    expireFileReferences(world);
    await expect(ada.ask('upload.getFile', { ...WHOLE, location: old })).rejects.toThrow(
      'FILE_REFERENCE_EXPIRED',
    );
  });

  it('gives the current photo of a person without a reference, and no other', async () => {
    const peer = { _: 'inputPeerSelf' } as const;
    const small = { _: 'inputPeerPhotoFileLocation', big: false, peer, photo_id: current.id } as const;
    expect((await ada.ask('upload.getFile', { ...WHOLE, location: small })).bytes).toEqual(current.files.a);
    const other = { ...small, photo_id: world.me.photos[1]?.id ?? 0n };
    await expect(ada.ask('upload.getFile', { ...WHOLE, location: other })).rejects.toThrow(
      'LOCATION_INVALID',
    );
  });
});

describe('upload.saveFilePart and photos.uploadProfilePhoto', () => {
  it('puts the parts together, makes all sizes, and has a new current photo', async () => {
    const jpeg = await jpegOf(700);
    const parts = Math.ceil(jpeg.length / 1024);
    for (let part = 0; part < parts; part++) await save(jpeg.subarray(part * 1024, (part + 1) * 1024), part);
    const answer = await upload({ parts, md5_checksum: createHash('md5').update(jpeg).digest('hex') });

    expect(world.me.currentPhoto).toMatchObject({ picture: 'upload 1', dateSeconds: world.nowSeconds() });
    expect(answer.photo).toMatchObject({ id: world.me.currentPhoto?.id });
    expect(world.me.photos).toHaveLength(25);
    const widths = Object.entries(world.me.currentPhoto?.files ?? {}).map(async ([size, file]) =>
      Buffer.isBuffer(file) && size !== 'i' ? (await sharp(file).metadata()).width : null,
    );
    expect(await Promise.all(widths)).toEqual([160, 320, 640, null, null]);
    await expect(upload({ parts })).rejects.toThrow('FILE_PART_0_MISSING');
  });

  it('cuts the middle square out of a wide picture', async () => {
    const sides = await sharp({ create: { width: 900, height: 300, channels: 3, background: 'white' } })
      .composite([{ input: await jpegOf(300), left: 300, top: 0 }])
      .jpeg()
      .toBuffer();
    await save(sides, 0);
    await upload({});
    const { dominant } = await sharp(world.me.currentPhoto?.files.c).stats();
    expect(dominant).toMatchObject({ r: 200, g: 40, b: 40 });
  });

  it('can be for the public photo, or for a bot', async () => {
    await save(await jpegOf(640), 0);
    await upload({}, { fallback: true });
    expect(world.me.publicPhoto?.picture).toBe('upload 1');
    const [bot] = world.me.bots;
    if (!bot) throw new Error('There is no bot.');
    await save(await jpegOf(640), 0);
    await upload({}, { bot: { _: 'inputUser', user_id: bot.id, access_hash: bot.accessHash } });
    expect(bot.currentPhoto?.picture).toBe('upload 2');
    expect(world.me.currentPhoto?.picture).toBe('photo 1');
  });

  it.each([
    ['PHOTO_EXT_INVALID', { name: 'avatar' }],
    ['FILE_PARTS_INVALID', { parts: 0 }],
    ['FILE_PART_1_MISSING', { parts: 2 }],
    ['MD5_CHECKSUM_INVALID', { md5_checksum: '0'.repeat(32) }],
  ])('answers %s', async (error, wrong) => {
    await save(await jpegOf(640), 0);
    await expect(upload(wrong)).rejects.toThrow(error);
    expect(world.me.photos).toHaveLength(24);
  });

  it('answers FILE_PARTS_INVALID when there are more than were announced', async () => {
    await save(Buffer.alloc(1024), 0);
    await save(Buffer.alloc(1024), 1);
    await expect(upload({ parts: 1 })).rejects.toThrow('FILE_PARTS_INVALID');
  });

  it('answers FILE_PART_SIZE_CHANGED when parts before the last differ', async () => {
    for (const [part, bytes] of [2048, 1024, 1024].entries()) await save(Buffer.alloc(bytes), part);
    await expect(upload({ parts: 3 })).rejects.toThrow('FILE_PART_SIZE_CHANGED');
  });

  it.each([1000, 3072])('answers FILE_PART_SIZE_INVALID to parts of %i bytes', async (bytes) => {
    for (const part of [0, 1]) await save(Buffer.alloc(bytes), part);
    await expect(upload({ parts: 2 })).rejects.toThrow('FILE_PART_SIZE_INVALID');
  });

  it('answers PHOTO_INVALID to a picture more than ten times as long as wide', async () => {
    const oblong = { width: 2000, height: 190, channels: 3, background: 'white' } as const;
    await save(await sharp({ create: oblong }).jpeg().toBuffer(), 0);
    await expect(upload({})).rejects.toThrow('PHOTO_INVALID');
  });

  it('answers ALBUM_PHOTOS_TOO_MANY past the limit, but not for the public photo', async () => {
    world.limits.photos = 24;
    await save(await jpegOf(640), 0);
    await expect(upload({})).rejects.toThrow('ALBUM_PHOTOS_TOO_MANY');
    expect(world.me.photos).toHaveLength(24);
    await upload({}, { fallback: true });
    expect(world.me.publicPhoto?.picture).toBe('upload 1');
  });

  it('answers IMAGE_PROCESS_FAILED to what is no picture, PHOTO_CROP_SIZE_SMALL to a tiny one', async () => {
    await save(Buffer.from('not a picture'), 0);
    await expect(upload({})).rejects.toThrow('IMAGE_PROCESS_FAILED');
    await save(await jpegOf(159), 0);
    await expect(upload({})).rejects.toThrow('PHOTO_CROP_SIZE_SMALL');
  });

  it('takes no video, and no upload without a file', async () => {
    const video = { _: 'inputFile', id: 7n, parts: 1, name: 'a.mp4', md5_checksum: '' } as const;
    await expect(ada.ask('photos.uploadProfilePhoto', { fallback: false, video })).rejects.toThrow(
      'VIDEO_FILE_INVALID',
    );
    await expect(ada.ask('photos.uploadProfilePhoto', { fallback: false })).rejects.toThrow(
      'PHOTO_FILE_MISSING',
    );
  });

  it.each([
    ['FILE_PART_INVALID', { file_part: -1 }],
    ['FILE_PART_INVALID', { file_part: 4000 }],
    ['FILE_PART_EMPTY', { bytes: Buffer.alloc(0) }],
    ['FILE_PART_TOO_BIG', { bytes: Buffer.alloc(524_289) }],
  ])('answers %s to a part', async (error, wrong) => {
    const part = { file_id: 7n, file_part: 0, bytes: Buffer.alloc(10), ...wrong };
    await expect(ada.answer('upload.saveFilePart', part)).rejects.toThrow(error);
  });
});

const WHOLE = { precise: false, offset: 0n, limit: 1024 * 1024 };

function location(photo: ProfilePhoto, thumb_size: string) {
  return { ...inputPhoto(photo), _: 'inputPhotoFileLocation', thumb_size } as const;
}

function save(bytes: Buffer, file_part: number) {
  return ada.answer('upload.saveFilePart', { file_id: 7n, file_part, bytes });
}

function upload(file: object, target: object = {}) {
  const whole = { _: 'inputFile', id: 7n, parts: 1, name: 'avatar.jpg', md5_checksum: '', ...file } as const;
  return ada.ask('photos.uploadProfilePhoto', { fallback: false, file: whole, ...target });
}

function jpegOf(widthPixels: number): Promise<Buffer> {
  const red = { r: 200, g: 40, b: 40 };
  return sharp({ create: { width: widthPixels, height: widthPixels, channels: 3, background: red } })
    .jpeg()
    .toBuffer();
}
