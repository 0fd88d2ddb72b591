import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aPhoto } from '../../test/pages/a-photo';
import { reset } from '../../test/pages/fake-browser';
import type { Photo } from '../model/photo';
import {
  eraseGallery,
  readHistory,
  readPicture,
  readPieces,
  writeNewest,
  writePage,
  writePicture,
} from './gallery';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

beforeEach(reset);

const OWN = { accountId: '1', botId: null };
const BOTS = { accountId: '1', botId: '77' };

describe('a history', () => {
  it('is one for each owner', async () => {
    await writeNewest(OWN, told(photos(0, 100), 150));
    await writeNewest(BOTS, told(photos(0, 100), 150));
    await writeNewest(BOTS, told(photos(0, 3)));
    expect(await placesOf(OWN)).toEqual(['0+100']);
    expect(await placesOf(BOTS)).toEqual(['0+3']);
    expect(await readHistory('2')).toBeUndefined();
    expect(await idsOf(OWN)).toEqual(photos(0, 100).map(({ id }) => id));
  });

  it('takes photos from further back, and keeps them when there is a new one', async () => {
    await writeNewest(OWN, told(photos(0, 100), 1000));
    expect(await writePage(OWN, { start: 500, photos: photos(500, 100), total: 1000 })).toBe(true);
    expect(await placesOf(OWN)).toEqual(['0+100', '500+100']);
    await writeNewest(OWN, told([photo(5000), ...photos(0, 99)], 1001));
    expect(await placesOf(OWN)).toEqual(['0+100', '1+100', '501+100']);
  });

  it('takes none of a list that is another by now', async () => {
    await writeNewest(OWN, told(photos(0, 100), 1000));
    expect(await writePage(OWN, { start: 500, photos: photos(500, 100), total: 999 })).toBe(false);
    expect(await placesOf(OWN)).toEqual(['0+100']);
  });

  it('forgets what a page from further back proves wrong', async () => {
    await writeNewest(OWN, told(photos(0, 100), 1000));
    await writePage(OWN, { start: 100, photos: photos(100, 100), total: 1000 });
    await writePage(OWN, { start: 200, photos: photos(199, 100), total: 1000 });
    expect(await placesOf(OWN)).toEqual(['0+100', '200+100']);
  });

  it('to which a photo comes is not written anew, nor one in which nothing changed', async () => {
    await writeNewest(OWN, told(photos(0, 100), 1000));
    for (let start = 100; start < 1000; start += 100)
      await writePage(OWN, { start, photos: photos(start, 100), total: 1000 });
    expect(await bytesWritten(() => writeNewest(OWN, told(photos(0, 100), 1000)))).toBeLessThan(3000);
    const newer = told([photo(5000), ...photos(0, 99)], 1001);
    expect(await bytesWritten(() => writeNewest(OWN, newer))).toBeLessThan(20_000);
    expect((await idsOf(OWN)).length).toBeGreaterThanOrEqual(1001);
  });
});

describe('a picture', () => {
  it('comes back as the JPEG that it was, in its size only', async () => {
    const bytes = new Uint8Array([0xff, 0xd8, 0, 10, 0xff, 0xd9]);
    await writePicture({ accountId: '1', photoId: '5', size: 'a' }, new Blob([bytes]));
    const picture = await readPicture('1', '5', 'a');
    expect(picture?.type).toBe('image/jpeg');
    expect(new Uint8Array((await picture?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(bytes);
    expect(await readPicture('1', '5', 'c')).toBeUndefined();
  });

  it('that moves comes back as a video', async () => {
    await writePicture({ accountId: '1', photoId: '6', size: 'video' }, new Blob(['mp4']));
    expect((await readPicture('1', '6', 'video'))?.type).toBe('video/mp4');
  });
});

it('forgets one account and keeps the other', async () => {
  for (const accountId of ['1', '2']) {
    await writeNewest({ accountId, botId: null }, told(photos(0, 2)));
    await writePicture({ accountId, photoId: '5', size: 'a' }, new Blob(['jpeg']));
  }
  await eraseGallery('1');
  expect(await readHistory('1')).toBeUndefined();
  expect(await readPicture('1', '5', 'a')).toBeUndefined();
  expect(await idsOf({ accountId: '2', botId: null })).toEqual(['0', '1']);
  expect(await readPicture('2', '5', 'a')).toBeDefined();
});

function told(newest: Photo[], total = newest.length) {
  return { newest, total, current: newest[0] ?? null, publicPhoto: null, goneIds: [] };
}

type Owner = typeof OWN | typeof BOTS;

async function placesOf({ accountId, botId }: Owner): Promise<string[]> {
  const history = await readHistory(accountId, botId);
  return history?.pieces.map(({ start, count }) => `${start}+${count}`) ?? [];
}

/** Of all pieces, one after the other. */
async function idsOf({ accountId, botId }: Owner): Promise<(string | undefined)[]> {
  const history = await readHistory(accountId, botId);
  const names = history?.pieces.map(({ name }) => name) ?? [];
  const read = await readPieces(accountId, names);
  return read.flatMap((piece) => piece?.map(({ id }) => id));
}

async function bytesWritten(work: () => Promise<void>): Promise<number> {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await work();
  const bytes = put.mock.calls.reduce((sum, [sealed]) => sum + (sealed as ArrayBuffer).byteLength, 0);
  put.mockRestore();
  return bytes;
}

function photos(from: number, count: number): Photo[] {
  return Array.from({ length: count }, (_, index) => photo(from + index));
}

function photo(index: number): Photo {
  return aPhoto({ id: String(index), dateSeconds: 1000 - index });
}
