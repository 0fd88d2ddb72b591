import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { expect } from 'vitest';
import { signedIn } from './scenario';

export const UPLOADING = 'uploads a new photo, which is current at once';

export const movingFiles = signedIn({
  'downloads every size, the thumbnail and the video of a photo': async ({ client }) => {
    const [, , , , fifth] = await client.photos();
    if (!fifth) throw new Error('There is no fifth photo.');
    for (const size of ['a', 'b', 'c']) {
      expect(await client.download(fifth, size)).toEqual(await demoFile(`photo-5/${size}.jpg`));
    }
    expect(await client.download(fifth, 'u')).toEqual(await demoFile('photo-5/video.mp4'));
    const { width, height, format } = await sharp(await client.download(fifth, 'i')).metadata();
    expect({ width, height, format }).toEqual({ width: 40, height: 40, format: 'jpeg' });
  },

  [UPLOADING]: async ({ client, world }) => {
    const uploaded = await client.uploadPhoto(await noisyJpeg(700));
    expect(world.me.currentPhoto).toMatchObject({ picture: 'upload 1', id: BigInt(uploaded.id) });
    expect(await client.photos()).toHaveLength(25);

    const back = sharp(await client.download(uploaded, 'c'));
    const { width, height, format } = await back.metadata();
    expect({ width, height, format }).toEqual({ width: 640, height: 640, format: 'jpeg' });
  },

  'is told that what it uploads is no picture': async ({ client, world }) => {
    await expect(client.uploadPhoto(Buffer.alloc(5000, 'not a picture'))).rejects.toThrow(
      'IMAGE_PROCESS_FAILED',
    );
    expect(world.me.photos).toHaveLength(24);
  },

  'is told that a picture is too small': async ({ client }) => {
    await expect(client.uploadPhoto(await noisyJpeg(100))).rejects.toThrow('PHOTO_CROP_SIZE_SMALL');
  },
});

function demoFile(path: string): Promise<Buffer> {
  return readFile(new URL(`../../demo/pictures/${path}`, import.meta.url));
}

/** Noise does not compress: 700 pixels square are more than one part of an upload. */
function noisyJpeg(widthPixels: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return sharp({
    create: { width: widthPixels, height: widthPixels, channels: 3, background: 'white', noise },
  })
    .jpeg({ quality: 95 })
    .toBuffer();
}
