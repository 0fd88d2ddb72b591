import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readJournal } from '../../src/store/journal';
import { eventually } from './eventually';
import { type LocalBackground, startBackground } from './local-background';
import { deletes, sets, type Tell, uploads } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

const FULL = new DOMException('', 'QuotaExceededError');

let background: LocalBackground;

beforeEach(async () => {
  background = await startBackground();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(async () => {
  vi.restoreAllMocks();
  await background.stop();
});

it.each<{ what: string; method: string; tell: Tell }>([
  { what: 'a photo that was set', method: 'photos.updateProfilePhoto', tell: sets(2) },
  { what: 'a new photo', method: 'photos.uploadProfilePhoto', tell: uploads },
  { what: 'a photo that was deleted', method: 'photos.deletePhotos', tell: deletes(2) },
])('$what while the disk became full is told to be done, and not done again', async ({ method, tell }) => {
  nothingFitsOnce(() => background.telegram.trace.count(method) > 0);
  expect(await background.run(tell)).toBeNull();
  expect(background.pictures()).not.toEqual(['photo 1', 'photo 2', 'photo 3']);
  await eventually(async () => expect(await readJournal()).toEqual([]));
});

it('what cannot be written down beforehand is not sent', async () => {
  nothingFitsOnce(() => true);
  expect(await background.run(sets(2))).toEqual({ kind: 'storage-full' });
  expect(background.telegram.trace.count('photos.updateProfilePhoto')).toBe(0);
  await eventually(async () => expect(await readJournal()).toEqual([]));
});

/** Things can still be deleted, as on a disk that is full. */
function nothingFitsOnce(isFull: () => boolean): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...record) {
    if (isFull()) throw FULL;
    return put.apply(this, record);
  });
}
