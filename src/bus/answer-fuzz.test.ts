import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { answered } from '../../test/pages/answered';
import type { Commands } from './messages';
import { shapes } from './shapes';

const ORIGIN = 'chrome-extension://userpic/';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'userpic', getURL: (path: string) => `chrome-extension://userpic/${path}` } },
}));

const { answer } = await import('./answer');

const called: string[] = [];
const commands = new Proxy({} as Commands, {
  get: (_, name) => async () => void called.push(String(name)),
});
const listener = answered(answer(async () => ({ commands, failureOf: () => ({ kind: 'offline' }) })));

const POPUP = { id: 'userpic', url: `${ORIGIN}popup/index.html` };
const UUID = '00000000-0000-4000-8000-000000000000';

/** One of each that would be carried out if it came from a page of ours. */
const PROPER: { name: string; request: unknown }[] = [
  ...Object.entries(shapes).flatMap(([name, shape]) => (shape === null ? [{ name, request: null }] : [])),
  { name: 'setPhoto', request: { commandId: UUID, photoId: '7', target: { kind: 'profile' } } },
  { name: 'deletePhotos', request: { commandId: UUID, photoIds: ['7', '8'] } },
  { name: 'undo', request: { commandId: UUID, undoneId: UUID } },
  { name: 'bringPicture', request: { key: UUID, url: 'https://example.com/a.jpg' } },
  { name: 'checkPassword', request: { password: 'correct horse' } },
  { name: 'setPasscode', request: { passcode: 'correct horse', current: null } },
];

const aProperMessage = fc.constantFrom(...PROPER);

/** Whoever is not a page of ours, however alike. */
const aStranger = fc.oneof(
  fc.constantFrom<unknown>(
    {},
    { id: 'userpic' },
    { url: POPUP.url },
    { id: 'userpic', url: 'https://example.com/', tab: { id: 1 }, frameId: 0 },
    { id: 'userpic', url: 'about:blank' },
    { id: 'userpic', url: 'about:srcdoc', origin: 'null' },
    { id: 'userpic', url: 'null', origin: 'null' },
    { id: 'userpic', url: 'data:text/html,chrome-extension://userpic/popup/index.html' },
    { id: 'userpic', url: 'blob:chrome-extension://userpic/7' },
    { id: 'userpic', url: 'chrome-extension://userpic' },
    { id: 'userpic', url: 'chrome-extension://userpic.example/popup/index.html' },
    { id: 'userpic', url: 'chrome-extension://userpic@example.com/' },
    { id: 'userpic', url: 'https://example.com/#chrome-extension://userpic/' },
    { id: 'stranger', url: 'chrome-extension://stranger/popup/index.html' },
    { id: 'stranger', url: POPUP.url },
  ),
  fc.record({ id: fc.string(), url: fc.webUrl() }),
  fc.record({ id: fc.constant('userpic'), url: fc.string().map((text) => ` ${ORIGIN}${text}`) }),
);

/** What structured cloning lets through, and no request or field of ours is. */
const aStrangeValue = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(cyclic(), deep(), 'x'.repeat(1_000_000), [PROPER[0]], Number.NaN, 7n),
  },
  { weight: 2, arbitrary: fc.array(fc.anything({ maxDepth: 2 }), { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc
      .anything({ maxDepth: 2, withMap: true, withSet: true, withTypedArray: true })
      .map((value) => ({ value })),
  },
);

const aStrangeName = fc.oneof(
  fc.constantFrom<unknown>(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'setphoto',
    'setPhoto ',
    ['lock'],
    { toString: () => 'lock' },
  ),
  fc.string(),
);

/** A proper message in which one thing is wrong. */
const aDamagedMessage = fc
  .tuple(aProperMessage, fc.nat(4), fc.tuple(aStrangeName, aStrangeValue))
  .map(([{ name, request }, damage, [strangeName, strange]]): unknown => {
    const fields = Object.keys(request ?? {});
    const field = fields[damage % fields.length] ?? '';
    switch (damage) {
      case 0:
        return { name: strangeName, request };
      case 1:
        return { name, request: strange };
      case 2:
        return { name, request: { ...Object(request), [field]: strange } };
      case 3:
        return { name, request: { ...Object(request), [String(strangeName) || 'more']: null } };
      default:
        return [[{ name, request }], JSON.stringify({ name, request }), { request }, { name }][
          fields.length % 4
        ];
    }
  });

/** All that is ever written down: nothing of what a message says. */
const WORDS = ['A message was refused: a stranger.', 'A message was refused: no message of ours.'];

it.each([
  { what: 'proper messages from strangers', messages: fc.tuple(aProperMessage, aStranger), count: 20_000 },
  {
    what: 'damaged ones from our own pages',
    messages: fc.tuple(aDamagedMessage, fc.constant(POPUP)),
    count: 50_000,
  },
  {
    what: 'anything from anybody',
    messages: fc.tuple(aStrangeValue, fc.oneof(aStranger, fc.constant(POPUP))),
    count: 30_000,
  },
])('$count $what do nothing and get nothing', ({ messages, count }) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  fc.assert(
    fc.property(messages, ([message, sender]) => {
      expect(listener(message, sender as never)).toBeUndefined();
    }),
    { numRuns: count },
  );
  expect(called).toEqual([]);
  expect(warn).toHaveBeenCalledTimes(count);
  expect(warn.mock.calls.flat().filter((word) => !WORDS.includes(word))).toEqual([]);
  warn.mockRestore();
});

it('the same messages, undamaged and from our own pages, are carried out', async () => {
  for (const message of PROPER) await expect(listener(message, POPUP)).resolves.toMatchObject({ ok: true });
  expect(called.splice(0).sort()).toEqual(PROPER.map(({ name }) => name).sort());
});

function cyclic(): unknown {
  const message: Record<string, unknown> = { name: 'lock' };
  message.request = message;
  return message;
}

function deep(): unknown {
  return Array.from({ length: 10_000 }).reduce((inner) => ({ request: inner }), null);
}
