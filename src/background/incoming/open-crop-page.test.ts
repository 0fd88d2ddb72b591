import { beforeEach, expect, it, vi } from 'vitest';
import { openCropPage } from './open-crop-page';

const opened: string[] = [];
const browser = vi.hoisted(() => ({
  runtime: { getURL: (path: string) => `extension:///${path}` },
  tabs: { create: async ({ url }: { url: string }) => void opened.push(`tab ${url}`) },
  windows: undefined as object | undefined,
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));

beforeEach(() => {
  opened.length = 0;
});

it('opens a window', async () => {
  browser.windows = {
    create: async ({ url, type }: { url: string; type: string }) => {
      opened.push(`${type} ${url}`);
      return { id: 1 };
    },
  };
  await openCropPage('key');
  expect(opened).toEqual(['popup extension:///crop/index.html?picture=key']);
});

it('opens a tab where the browser has no windows', async () => {
  browser.windows = undefined;
  await openCropPage('key');
  expect(opened).toEqual(['tab extension:///crop/index.html?picture=key']);
});

it('opens a tab where the browser does not give one', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  browser.windows = { create: async () => Promise.reject(new Error('no window here')) };
  await openCropPage('key');
  expect(opened).toEqual(['tab extension:///crop/index.html?picture=key']);
});
