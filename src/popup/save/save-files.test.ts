import { expect, it, vi } from 'vitest';
import { asked, background } from '../../../test/pages/fake-browser';
import { saveFiles } from './save-files';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

it('asks for a handful at a time: a slow line brings each within its limit', async () => {
  background.loadPictures = () => ({ ok: true, value: null });
  const files = Array.from({ length: 20 }, (_, at) => ({
    photoId: `${at}`,
    size: 'full' as const,
    name: `${at}.jpg`,
  }));
  expect(await saveFiles({ accountId: '1', botId: null }, files)).toEqual({ kind: 'photo-gone' });
  expect(asked.pop()).toEqual({ name: 'loadHistory', request: { botId: null } });
  const counts = asked.map(({ request }) => (request as { photoIds: string[] }).photoIds.length);
  expect(counts).toEqual([8, 8, 4]);
});
