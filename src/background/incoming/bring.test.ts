import { beforeEach, expect, it, vi } from 'vitest';
import { reset } from '../../../test/pages/fake-browser';
import { readIncoming, writeIncoming } from '../../store/incoming';
import { fetchPicture } from './bring';
import { keepWanted } from './wanted';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

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
