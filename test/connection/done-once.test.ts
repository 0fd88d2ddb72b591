import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadHistory } from '../../src/background/history/history';
import type { Failure } from '../../src/model/failure';
import { demoPicture } from '../telegram/demo/demo-picture';
import type { Fault } from '../telegram/faults/fault';
import { addPhoto } from '../telegram/world/photos';
import { eventually } from './eventually';
import { type LocalBackground, startBackground } from './local-background';
import { deletes, sets, type Tell, uploads } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

const SET = 'photos.updateProfilePhoto';
const BEFORE = ['photo 1', 'photo 2', 'photo 3'];
const removes: Tell = async () => ({ kind: 'remove', target: { kind: 'profile' } });

/** What is asked for, by which method, and the list that it should come to. */
const COMMANDS: { what: string; method: string; tell: Tell; after: string[] }[] = [
  { what: 'an old photo is set', method: SET, tell: sets(3), after: ['photo 3', 'photo 1', 'photo 2'] },
  {
    what: 'a new photo is set',
    method: 'photos.uploadProfilePhoto',
    tell: uploads,
    after: ['upload 1', ...BEFORE],
  },
  { what: 'the current photo is removed', method: SET, tell: removes, after: ['photo 2', 'photo 3'] },
  {
    what: 'a photo is deleted',
    method: 'photos.deletePhotos',
    tell: deletes(2),
    after: ['photo 1', 'photo 3'],
  },
];

/** Telegram has carried it out, or refuses it for a reason that has nothing to do with it. */
const OVERCOME: Fault[] = [
  { kind: 'drop-after' },
  { kind: 'cut-answer' },
  { kind: 'unknown-answer' },
  { kind: 'rotate-salt' },
  { kind: 'skew-clock', seconds: 7200 },
];

/** How an answer comes is the same to every command. */
const HOWEVER_IT_COMES: Fault[] = [
  { kind: 'double-answer' },
  { kind: 'reorder-answer' },
  { kind: 'batch-answers', count: 2 },
  { kind: 'gzip-answer' },
  { kind: 'plain-answer' },
  { kind: 'unknown-beside' },
  { kind: 'split-answer', bytes: 3 },
  // As long as a call may take.
  { kind: 'half-open' },
];

/** Telegram has not carried it out. */
const SAID: [Fault, Failure][] = [
  [{ kind: 'drop-before' }, { kind: 'offline' }],
  [
    { kind: 'transport-error', code: 429 },
    { kind: 'telegram', code: 'Transport error -429' },
  ],
  [
    { kind: 'transport-error', code: 444 },
    { kind: 'telegram', code: 'Transport error -444' },
  ],
];

let background: LocalBackground;

beforeEach(async () => {
  background = await startBackground();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await background.stop();
});

describe.each(COMMANDS)('$what', ({ method, tell, after }) => {
  it.each(OVERCOME)('once, and said to be, although $kind', async (fault) => {
    background.telegram.fault({ match: { method, nth: 1 }, do: fault });
    expect(await background.run(tell)).toBeNull();
    expect(background.pictures()).toEqual(after);
    await background.showsWhatIs();
  });

  it.each(SAID)('not, and said not to be, because of %o; then by another try', async (fault, failure) => {
    background.telegram.fault({ match: { method, nth: 1 }, do: fault });
    expect(await background.run(tell)).toEqual(failure);
    expect(background.pictures()).toEqual(BEFORE);
    expect(await background.run(tell)).toBeNull();
    expect(background.pictures()).toEqual(after);
    await background.showsWhatIs();
  });
});

it.each(HOWEVER_IT_COMES)('an old photo is set once, and said to be, although $kind', async (fault) => {
  background.telegram.fault({ match: { method: SET, nth: 1 }, do: fault });
  expect(await background.run(sets(3))).toBeNull();
  expect(background.pictures()).toEqual(['photo 3', 'photo 1', 'photo 2']);
});

it('an old photo is not set over a line that swallows everything, and that is said', async () => {
  background.telegram.fault({ match: { method: SET, nth: 1 }, do: { kind: 'black-hole' } });
  expect(await background.run(sets(3))).toEqual({ kind: 'offline' });
  expect(background.pictures()).toEqual(BEFORE);
});

it('a new photo that Telegram is still at work on when the line breaks is set once', async () => {
  const { telegram } = background;
  telegram.fault({ match: { method: 'upload.saveFilePart', nth: 1 }, do: { kind: 'drop-after' } });
  telegram.fault({
    match: { method: 'photos.uploadProfilePhoto', nth: 1 },
    do: { kind: 'delay', milliseconds: 800 },
  });
  expect(await background.run(uploads)).toBeNull();
  expect(background.pictures()).toEqual(['upload 1', ...BEFORE]);
});

it.each([-86_400, -200, 200, 86_400])(
  'a new photo is set once, and said to be, though this machine’s clock was put on by %i s',
  async (seconds) => {
    // The server asks a clock of its own.
    const now = Date.now;
    vi.spyOn(Date, 'now').mockImplementation(() => now() + seconds * 1000);
    const upload = { method: 'photos.uploadProfilePhoto', nth: 1 };
    background.telegram.fault({ match: upload, do: { kind: 'drop-after' } });
    expect(await background.run(uploads)).toBeNull();
    expect(background.pictures()).toEqual(['upload 1', ...BEFORE]);
  },
);

it('a photo that another client has put there is not taken for the new one, which was not sent', async () => {
  const { telegram } = background;
  const now = Date.now;
  // Longer ago than what is stored is believed.
  vi.spyOn(Date, 'now').mockImplementation(() => now() + 600_000);
  const { me } = telegram.world;
  const dateSeconds = Math.floor(now() / 1000) - 300;
  addPhoto(telegram.world, me, { picture: 'from elsewhere', dateSeconds, files: demoPicture('photo 9') });
  telegram.fault({ match: { method: 'photos.uploadProfilePhoto', nth: 1 }, do: { kind: 'drop-before' } });
  expect(await background.run(uploads)).toEqual({ kind: 'offline' });
  expect(background.pictures()).toEqual(['from elsewhere', ...BEFORE]);
});

it('a new photo that was refused is not taken for the one before it, whose list could not be read', async () => {
  const { telegram } = background;
  const refusal = (method: string, code: number, message: string) =>
    telegram.fault({ match: { method }, times: 1, do: { kind: 'answer-error', code, message } });
  refusal('photos.getUserPhotos', 400, 'LIMIT_INVALID');
  expect(await background.run(uploads)).toBeNull();
  refusal('photos.uploadProfilePhoto', 500, 'INTERNAL');
  expect(await background.run(uploads)).toEqual({ kind: 'telegram-busy', code: 'INTERNAL' });
  expect(background.pictures()).toEqual(['upload 1', ...BEFORE]);
});

it('a list that was asked for before a photo was set, and comes after that, is not shown', async () => {
  const { telegram } = background;
  const late = { kind: 'late-answer', milliseconds: 400 } as const;
  telegram.fault({ match: { method: 'photos.getUserPhotos' }, times: 1, do: late });
  const before = telegram.trace.count('photos.getUserPhotos');
  const loading = loadHistory({ botId: null });
  await eventually(() => expect(telegram.trace.count('photos.getUserPhotos')).toBe(before + 1));
  expect(await background.run(sets(3))).toBeNull();
  await loading;
  await background.showsWhatIs();
});
