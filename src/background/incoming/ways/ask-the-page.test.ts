import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askThePage, picturesOf } from './ask-the-page';

const page = vi.hoisted(() => ({ answer: async (_: string): Promise<unknown> => null }));
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: {
      executeScript: async ({ func }: { func: { name: string } }) => [
        { result: await page.answer(func.name) },
      ],
    },
  },
}));

const place = { tabId: 1, windowId: 1, frameId: 0, pageUrl: 'https://a.example/page' };
const closed = { failure: { kind: 'picture-unreachable', reason: 'closed-page' } };

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
});

describe('a page that browsers keep extensions out of', () => {
  beforeEach(() => {
    page.answer = () => Promise.reject(new Error('Cannot access contents of the page.'));
  });

  it('has no list of pictures', async () => {
    await expect(picturesOf(place)).rejects.toMatchObject(closed);
    await expect(picturesOf(null)).rejects.toMatchObject(closed);
  });

  it('leaves the address as the menu told it', async () => {
    const url = 'https://cdn.example/small';
    expect(await askThePage({ kind: 'image', url, place })).toEqual({ url, picture: null });
  });
});

it('does not wait for ever for a page that hangs', async () => {
  vi.useFakeTimers();
  page.answer = () => new Promise(() => {});
  const asked = askThePage({ kind: 'image', url: 'https://a.example/own', place });
  await vi.advanceTimersByTimeAsync(25_000);
  vi.useRealTimers();
  expect(await asked).toEqual({ url: 'https://a.example/own', picture: null });
});

it('reads from the page only what is its own, by its best address', async () => {
  const run: string[] = [];
  page.answer = async (name) => {
    run.push(name);
    return name === 'bestSource' ? 'https://cdn.example/large' : 'data:,bytes';
  };
  expect(await askThePage({ kind: 'image', url: 'https://a.example/small', place })).toEqual({
    url: 'https://cdn.example/large',
    picture: null,
  });
  expect(run).toEqual(['bestSource']);

  const own = await askThePage({ kind: 'link', url: 'https://a.example/own', place });
  expect(await own.picture?.text()).toBe('bytes');
});

it.each(['too-slow', 'cut-off'])('says when its site is %s', async (reason) => {
  page.answer = async () => reason;
  await expect(askThePage({ kind: 'link', url: 'https://a.example/own', place })).rejects.toMatchObject({
    failure: { kind: 'picture-unreachable', reason },
  });
});
