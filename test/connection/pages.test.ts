import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadHistory, loadPage } from '../../src/background/history/history';
import { readHistory } from '../../src/store/gallery';
import { giveLongHistory } from '../telegram/demo/long-history';
import { type LocalBackground, startBackground } from './local-background';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

let background: LocalBackground;

beforeEach(async () => {
  background = await startBackground();
  const { world } = background.telegram;
  giveLongHistory(world, world.me, 250);
  await loadHistory({ botId: null });
});
afterEach(() => background.stop());

it('photos from further back join those that are known', async () => {
  await loadPage({ botId: null, start: 100 });
  expect(await known()).toEqual({ total: 250, places: 200 });
});

it('photos from further back, of a list that another client has changed meanwhile: what has changed is told', async () => {
  background.telegram.world.me.photos.splice(1, 1);
  await loadPage({ botId: null, start: 100 });
  expect(await known()).toEqual({ total: 249, places: 100 });
});

/** How many photos there are, and of how many of them the store knows which they are. */
async function known(): Promise<{ total: number; places: number }> {
  const { total = 0, pieces = [] } = (await readHistory(background.accountId, null)) ?? {};
  return { total, places: pieces.reduce((sum, { count }) => sum + count, 0) };
}
