import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answered } from '../../test/pages/answered';
import type { Commands } from './messages';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'userpic', getURL: (path: string) => `chrome-extension://userpic/${path}` } },
}));

const { answer } = await import('./answer');

const POPUP = { id: 'userpic', url: 'chrome-extension://userpic/popup/index.html' };
const SET = { commandId: '00000000-0000-4000-8000-000000000000', photoId: '7', target: { kind: 'profile' } };

const called: unknown[] = [];
const commands = new Proxy({} as Commands, {
  get: (_, name) => async (request: unknown) => {
    called.push([name, request]);
    if (name === 'startOver') throw new Error('no network');
    return null;
  },
});
const listener = answered(answer(async () => ({ commands, failureOf: () => ({ kind: 'offline' }) })));

beforeEach(() => {
  called.length = 0;
  vi.spyOn(console, 'warn').mockReset();
});

describe('a message from a page of ours', () => {
  it('is carried out, and its answer given back', async () => {
    await expect(listener({ name: 'setPhoto', request: SET }, POPUP)).resolves.toEqual({
      ok: true,
      value: null,
    });
    expect(called).toEqual([['setPhoto', SET]]);
  });

  it('is answered by a failure when the command throws', async () => {
    const answered = listener({ name: 'startOver', request: null }, POPUP);
    await expect(answered).resolves.toEqual({ ok: false, failure: { kind: 'offline' } });
  });
});

describe('what is refused', () => {
  it.each([
    ['another extension', { id: 'stranger', url: 'chrome-extension://stranger/popup/index.html' }],
    ['a content script of ours', { id: 'userpic', url: 'https://example.com/' }],
    ['a page whose address only begins alike', { id: 'userpic', url: 'chrome-extension://userpic.example/' }],
    ['nobody', { id: 'userpic' }],
  ])('%s', (_, sender) => {
    expect(listener({ name: 'lock', request: null }, sender as never)).toBeUndefined();
    expect(called).toEqual([]);
  });

  it.each([
    ['an unknown name', { name: 'format', request: null }],
    ['a name from the prototype', { name: 'constructor', request: null }],
    ['a request where none belongs', { name: 'lock', request: {} }],
    ['a missing field', { name: 'setPhoto', request: { ...SET, target: undefined } }],
    ['a field too many', { name: 'setPhoto', request: { ...SET, admin: true } }],
    ['a bot without its id', { name: 'setPhoto', request: { ...SET, target: { kind: 'bot' } } }],
    ['an id that is no number', { name: 'setPhoto', request: { ...SET, photoId: '7; drop' } }],
    [
      'too many pictures at once',
      { name: 'loadPictures', request: { photoIds: Array(201).fill('7'), size: 'a' } },
    ],
    ['a very long text', { name: 'checkCode', request: { code: '1'.repeat(1001) } }],
  ])('%s', (_, message) => {
    expect(listener(message, POPUP)).toBeUndefined();
    expect(called).toEqual([]);
  });

  it('anything else, whatever it is, and says nothing of its content', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => {
        expect(listener(message, POPUP)).toBeUndefined();
      }),
    );
    expect(called).toEqual([]);
    expect(new Set(vi.mocked(console.warn).mock.calls.map(([text]) => text))).toEqual(
      new Set(['A message was refused: no message of ours.']),
    );
  });
});
