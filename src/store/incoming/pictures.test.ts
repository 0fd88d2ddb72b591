import { createStore, entries, get } from 'idb-keyval';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser, reset } from '../../../test/pages/fake-browser';
import { forgetIncoming, readIncoming, writeIncoming } from '../incoming';
import { clearLive } from '../live';
import { dropIncomingPictures, takeIncomingPicture, writeIncomingPicture } from './pictures';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

const inbox = createStore('userpic-inbox', 'by-key');
const PICTURE = new Blob(['a picture of somebody']);

beforeEach(async () => {
  await reset();
  await dropIncomingPictures([]);
});

it('gives a picture once', async () => {
  await writeIncomingPicture('a', PICTURE);
  expect(await (await takeIncomingPicture('a'))?.text()).toBe('a picture of somebody');
  expect(await takeIncomingPicture('a')).toBeUndefined();
  expect(await entries(inbox)).toEqual([]);
});

it('keeps it sealed: without what is in memory, it says nothing', async () => {
  await writeIncomingPicture('a', PICTURE);
  const kept = Buffer.from((await get<ArrayBuffer>('a', inbox)) ?? new ArrayBuffer(0));
  expect(kept.length).toBeGreaterThan(PICTURE.size);
  expect(kept.toString('latin1')).not.toContain('somebody');

  // As when the browser has ended.
  await browser.storage.session.clear();
  expect(await takeIncomingPicture('a')).toBeUndefined();
});

it('survives the lock, and not the forgetting', async () => {
  await browser.storage.session.set({ lastDc: 2 });
  await writeIncoming('a', { state: 'ready', isFromScreen: false });
  await writeIncomingPicture('a', PICTURE);
  await clearLive();
  expect(await readIncoming('a')).toEqual({ state: 'ready', isFromScreen: false });
  expect(await browser.storage.session.get(null)).not.toHaveProperty('lastDc');

  await forgetIncoming();
  expect(await entries(inbox)).toEqual([]);
  expect(await browser.storage.session.get(null)).toEqual({});
});
