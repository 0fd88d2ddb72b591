import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createWorld, resetWorld } from '../create-world';
import { restoreThumbnail } from '../pictures/stripped-thumbnail';
import { makeCurrent } from '../world/photos';

const world = createWorld();
const photos = world.me.photos;
const all = [...photos, world.me.publicPhoto, ...(world.me.bots[0]?.photos ?? [])].filter(
  (photo) => photo !== null,
);

describe('the demo account', () => {
  it('has 24 photos of ten years, the newest first, called by their place', () => {
    expect(photos.map(({ picture }) => picture)).toEqual(photos.map((_, index) => `photo ${index + 1}`));
    const dates = photos.map(({ dateSeconds }) => dateSeconds);
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    expect(dates).toHaveLength(24);
    expect(new Date((dates[23] ?? 0) * 1000).getUTCFullYear()).toBe(2015);
  });

  it('has ids in the order of the list, too large for a JavaScript number', () => {
    const ids = photos.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? 1 : -1)));
    expect(ids.every((id) => id > BigInt(Number.MAX_SAFE_INTEGER) && id < 2n ** 63n)).toBe(true);
  });

  it('is the same each time', () => {
    expect(createWorld().me.photos.map(({ id }) => id)).toEqual(photos.map(({ id }) => id));
    expect(createWorld({ seed: 'another' }).me.photos[0]?.id).not.toBe(photos[0]?.id);
  });
});

describe('the demo pictures', () => {
  it('are JPEGs of 160, 320 and 640 pixels and a thumbnail of 40', async () => {
    for (const { picture, files } of all) {
      const images = [files.a, files.b, files.c, restoreThumbnail(files.i)];
      const metadata = await Promise.all(images.map((image) => sharp(image).metadata()));
      const seen = metadata.map(({ format, width, height }) => `${format} ${width}x${height}`);
      expect(seen, picture).toEqual(['jpeg 160x160', 'jpeg 320x320', 'jpeg 640x640', 'jpeg 40x40']);
    }
  });

  it('can be told apart even as thumbnails', async () => {
    const thumbnails = await Promise.all(
      all.map(({ files }) => sharp(restoreThumbnail(files.i)).resize(8, 8).removeAlpha().raw().toBuffer()),
    );
    for (const [index, one] of thumbnails.entries()) {
      for (const other of thumbnails.slice(index + 1)) expect(difference(one, other)).toBeGreaterThan(15);
    }
  });

  it('are small enough to lie in a repository', () => {
    const bytes = all.map(({ files: { a, b, c, i, video } }) =>
      [a, b, c, i, video?.bytes].reduce((sum, file) => sum + (file?.length ?? 0), 0),
    );
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(900_000);
  });

  it('move twice: square H.264 videos of a few kilobytes', () => {
    const videos = photos.flatMap(({ files }) => files.video ?? []);
    expect(videos).toHaveLength(2);
    for (const { bytes, widthPixels } of videos) {
      expect(bytes.toString('latin1', 4, 8)).toBe('ftyp');
      // The sample entry of H.264: its name, 24 bytes on width and height (ISO/IEC 14496-12, 12.1.3).
      const entry = bytes.indexOf('avc1', bytes.indexOf('stsd'));
      expect([bytes.readUInt16BE(entry + 28), bytes.readUInt16BE(entry + 30)]).toEqual([
        widthPixels,
        widthPixels,
      ]);
    }
  });
});

it('can be reset in place: photos as new, everybody signed out, the keys still known', () => {
  const used = createWorld();
  const { me, keys } = used;
  keys.set('1', {
    id: 1n,
    key: Buffer.alloc(256),
    dc: 2,
    layer: null,
    client: null,
    userId: me.id.toString(),
  });
  makeCurrent(used, me, me.photos[6] ?? (me.photos[0] as never));
  used.dcs = [{ id: 2, ipAddress: '127.0.0.1', port: 9001 }];

  resetWorld(used);
  expect(used.me.photos.map(({ picture }) => picture)).toEqual(photos.map(({ picture }) => picture));
  expect(used.me).not.toBe(me);
  expect(used.keys).toBe(keys);
  expect(keys.get('1')?.userId).toBeNull();
  expect(used.dcs[0]?.port).toBe(9001);
});

/** The mean difference of two pictures' channels, of 255. */
function difference(one: Buffer, other: Buffer): number {
  return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;
}
