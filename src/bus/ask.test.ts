import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { background, browser, never, reset } from '../../test/pages/fake-browser';
import { ask } from './ask';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

beforeEach(async () => {
  await reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it.each([
  ['loadHistory', 45],
  ['lock', 120],
] as const)('a background that does not answer %s is given up after %i seconds', async (name, seconds) => {
  background.loadHistory = never;
  background.lock = never;
  let answer: unknown = 'none';
  const asking = name === 'lock' ? ask('lock') : ask('loadHistory', { botId: null });
  void asking.then((given) => (answer = given));
  await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
  expect(answer).toBe('none');
  await vi.advanceTimersByTimeAsync(1);
  expect(answer).toEqual({ ok: false, failure: { kind: 'no-answer' } });
});

/** What the polyfill's types do not know of. */
const NOTHING = undefined as never;

it.each([
  ['at work', () => Promise.reject(new Error('The message channel closed'))],
  ['at its last words', () => Promise.resolve({ ok: false, failure: { kind: 'no-answer' } } as const)],
  ['still starting', () => Promise.resolve(NOTHING)],
])('a worker that died %s is woken by asking once more', async (_, death) => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const send = vi.spyOn(browser.runtime, 'sendMessage');
  send.mockImplementationOnce(death);
  expect(await ask('lock')).toEqual({ ok: true, value: null });
  expect(send).toHaveBeenCalledTimes(2);
});

it('one that dies each time is given up', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(NOTHING);
  expect(await ask('lock')).toEqual({ ok: false, failure: { kind: 'no-answer' } });
});
