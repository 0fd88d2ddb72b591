import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reset } from '../../../test/pages/fake-browser';
import { readIncoming, writeIncoming } from '../../store/incoming';
import { bring, fetchPicture } from './bring';
import { keepWanted } from './wanted';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

vi.mock('./ways/from-screen', () => ({ fromScreen: async () => new Blob(['as the screen shows it']) }));

const READY = { state: 'ready', isFromScreen: false } as const;

beforeEach(async () => {
  await reset();
  await keepWanted('a', { kind: 'page', url: '', place: null });
  await writeIncoming('a', READY);
});

it('leaves a picture alone that came while the page asked for it', async () => {
  await fetchPicture({ key: 'a', isOnItsWay: true });
  expect(await readIncoming('a')).toEqual(READY);
});

it('brings it once more for a page that was loaded anew', async () => {
  await fetchPicture({ key: 'a', isOnItsWay: false });
  expect(await readIncoming('a')).not.toEqual(READY);
});

describe('what no site has', () => {
  // The page does not let itself be asked.
  beforeEach(() => void vi.spyOn(console, 'warn').mockReturnValue());
  const place = { tabId: 1, windowId: 1, frameId: 0, pageUrl: 'https://example.org/' };

  it('is taken from the screen: a picture that its page has made, and thrown away once it was drawn', async () => {
    await bring('b', { kind: 'image', url: 'blob:https://example.org/1', place });
    expect(await readIncoming('b')).toEqual({ state: 'ready', isFromScreen: true });
  });

  it.each(['mailto:ada@example.org', ''])('is unreachable: a link to %j', async (url) => {
    await bring('b', { kind: 'link', url, place });
    const failure = { kind: 'picture-unreachable', reason: 'refused' };
    expect(await readIncoming('b')).toEqual({ state: 'failed', failure });
  });
});
