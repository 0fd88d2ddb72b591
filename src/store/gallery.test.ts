import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aPhoto } from '../../test/pages/a-photo';
import { reset } from '../../test/pages/fake-browser';
import type { History, Photo } from '../model/photo';
import { eraseGallery, readHistory, readPicture, readStanding, writeHistory, writePicture } from './gallery';
import { Drawer } from './sealed/drawer';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

beforeEach(reset);

describe('a history', () => {
  it.each([0, 1, 99, 100, 101, 250])('of %i photos comes back in its order', async (count) => {
    await writeHistory('1', null, history(count));
    expect(await readHistory('1')).toEqual(history(count));
  });

  it('is one for each owner', async () => {
    await writeHistory('1', null, history(150));
    await writeHistory('1', '77', history(150));
    await writeHistory('1', '77', history(3));
    expect((await readHistory('1'))?.photos).toHaveLength(150);
    expect((await readHistory('1', '77'))?.photos).toHaveLength(3);
    expect(await readHistory('2')).toBeUndefined();
  });

  it('of a thousand photos to which one comes is not written anew', async () => {
    await writeHistory('1', null, history(1000));
    const write = vi.spyOn(Drawer.prototype, 'write');
    const { photos, ...rest } = history(1000);
    await writeHistory('1', null, { ...rest, photos: [photo(5000), ...photos] });
    const bytes = write.mock.calls.flat(2).reduce((sum, [, plain]) => sum + plain.length, 0);
    write.mockRestore();
    expect(bytes).toBeLessThan(20_000);
    expect((await readHistory('1'))?.photos.map(({ id }) => id).slice(0, 2)).toEqual(['5000', '0']);
  });

  it('says without its photos which of them stands where', async () => {
    const public_ = photo(9000);
    await writeHistory('1', null, { ...history(3), currentId: '2', publicPhoto: public_ });
    expect(await readStanding('1', { kind: 'profile' })).toBe('2');
    expect(await readStanding('1', { kind: 'public' })).toBe('9000');
    expect(await readStanding('2', { kind: 'profile' })).toBeNull();
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
    await writeHistory(accountId, null, history(2));
    await writePicture({ accountId, photoId: '5', size: 'a' }, new Blob(['jpeg']));
  }
  await eraseGallery('1');
  expect(await readHistory('1')).toBeUndefined();
  expect(await readPicture('1', '5', 'a')).toBeUndefined();
  expect(await readHistory('2')).toEqual(history(2));
  expect(await readPicture('2', '5', 'a')).toBeDefined();
});

function history(count: number): History {
  const photos = Array.from({ length: count }, (_, index) => photo(index));
  return { photos, currentId: photos[0]?.id ?? null, publicPhoto: null, loadedAtMs: 1 };
}

function photo(index: number): Photo {
  return aPhoto({ id: String(index), dateSeconds: 1000 - index });
}
