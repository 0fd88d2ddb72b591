import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asked, background, fails, never, reset } from '../../../test/pages/fake-browser';
import { writePicture } from '../../store/gallery';
import { PictureShelf, type Pictures } from './picture-shelf';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

let accounts = 0;
let accountId: string;
let shown: Pictures;
let shelf: PictureShelf;

afterEach(() => shelf.close());

beforeEach(async () => {
  await reset();
  // An account of its own for each test: its pictures are not there yet.
  accountId = String(++accounts);
  shown = { urls: new Map(), failure: null };
  shelf = new PictureShelf({ accountId, size: 'a' }, (pictures) => {
    shown = pictures;
  });
  background.loadPictures = async ({ photoIds }) => {
    for (const id of photoIds) await keep(id);
    return { ok: true, value: null };
  };
});

describe('the pictures of a page', () => {
  it('come from the store, if they are there, without a word to the background', async () => {
    await keep('1');
    await shelf.want(['1'], true);
    expect([...shown.urls.keys()]).toEqual(['1']);
    expect(asked).toEqual([]);
  });

  it('are asked for with one message, those that are missing', async () => {
    await keep('2');
    await shelf.want(['1', '2', '3'], true);
    expect(asked).toEqual([{ name: 'loadPictures', request: { photoIds: ['1', '3'], size: 'a' } }]);
    expect([...shown.urls.keys()].sort()).toEqual(['1', '2', '3']);
  });

  it('are not asked for twice while they are on their way', async () => {
    await Promise.all([shelf.want(['1', '2'], true), shelf.want(['1', '2', '3'], true)]);
    expect(asked.map(({ request }) => request)).toEqual([
      { photoIds: ['1', '2'], size: 'a' },
      { photoIds: ['3'], size: 'a' },
    ]);
  });

  it('are only read from the store as long as asking is too early', async () => {
    await shelf.want(['1'], false);
    expect(asked).toEqual([]);
    await shelf.want(['1'], true);
    expect([...shown.urls.keys()]).toEqual(['1']);
  });

  it('keep their address: a tile does not flash', async () => {
    await keep('1');
    await shelf.want(['1'], true);
    const before = shown.urls.get('1');
    await shelf.want(['1', '2'], true);
    expect(shown.urls.get('1')).toBe(before);
  });
});

describe('more pictures than anybody looks at', () => {
  it('are let go, the oldest first, and read again when they are wanted again', async () => {
    const letGo = vi.spyOn(URL, 'revokeObjectURL');
    const many = Array.from({ length: 401 }, (_, place) => String(place));
    await Promise.all(many.map(keep));
    await shelf.want(many.slice(0, 400), true);
    // They are opened side by side: which of them came first is not said.
    const [[oldest, address], [other]] = [...shown.urls] as [[string, string], [string]];
    await shelf.want([oldest, '400'], true);
    expect(letGo.mock.calls).toEqual([]);
    await shelf.want([other, '400'], true);
    expect(letGo.mock.calls).toEqual([[address]]);
    await shelf.want([oldest], true);
    expect(shown.urls.has(oldest)).toBe(true);
    expect(asked).toEqual([]);
  });

  it('stay as long as all of them are wanted', async () => {
    const many = Array.from({ length: 500 }, (_, place) => String(place));
    await Promise.all(many.map(keep));
    await shelf.want(many, true);
    expect(shown.urls.size).toBe(500);
  });
});

describe('pictures on their way', () => {
  it('are shown one by one, before the last of them has come', async () => {
    background.loadPictures = async ({ photoIds }) => {
      await keep(photoIds[0] ?? '');
      return never();
    };
    void shelf.want(['1', '2'], true);
    await vi.waitFor(() => expect([...shown.urls.keys()]).toEqual(['1']));
  });

  it('are none of ours when they are of another account, or of another size', async () => {
    await shelf.want(['1'], false);
    await writePicture({ accountId: 'another', photoId: '1', size: 'a' }, new Blob(['jpeg']));
    await writePicture({ accountId, photoId: '1', size: 'c' }, new Blob(['jpeg']));
    await keep('2');
    await keep('1');
    await vi.waitFor(() => expect([...shown.urls.keys()]).toEqual(['1']));
  });
});

describe('pictures that do not come', () => {
  it('say why; those that came before the failure are shown', async () => {
    background.loadPictures = async ({ photoIds }) => {
      await keep(photoIds[0] ?? '');
      return fails({ kind: 'offline' });
    };
    await shelf.want(['1', '2'], true);
    expect(shown.failure).toEqual({ kind: 'offline' });
    expect([...shown.urls.keys()]).toEqual(['1']);
  });

  it('are asked for again when they are wanted again', async () => {
    const works = background.loadPictures;
    background.loadPictures = () => fails({ kind: 'offline' });
    await shelf.want(['1'], true);
    if (works) background.loadPictures = works;
    await shelf.want(['1'], true);
    expect(shown.failure).toBeNull();
    expect([...shown.urls.keys()]).toEqual(['1']);
  });
});

function keep(photoId: string): Promise<void> {
  return writePicture({ accountId, photoId, size: 'a' }, new Blob([photoId], { type: 'image/jpeg' }));
}
