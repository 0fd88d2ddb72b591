import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Target } from '../../src/model/target';
import { addPhoto } from '../telegram/world/photos';
import { type LocalBackground, startBackground } from './local-background';
import { plainPicture, sets, uploadsFor } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

const SET = 'photos.updateProfilePhoto';
const UPLOAD = 'photos.uploadProfilePhoto';

let background: LocalBackground;
let toBot: Target;

beforeEach(async () => {
  background = await startBackground();
  toBot = { kind: 'bot', botId: background.bot.id.toString() };
});
afterEach(() => background.stop());

describe('a photo of one’s own, set for a bot', () => {
  it('is set by its id, where Telegram takes that', async () => {
    expect(await background.run(sets(2, toBot))).toBeNull();
    expect(botPictures()).toEqual(['photo 2']);
    expect(background.telegram.trace.count(UPLOAD)).toBe(0);
  });

  it.each(['PHOTO_ID_INVALID', 'PHOTO_INVALID', 'LOCATION_INVALID'])(
    'is copied to the bot where Telegram does not (%s), in the same command',
    async (message) => {
      await addLargePhoto();
      refusesToSet(message);
      expect(await background.run(sets(1, toBot))).toBeNull();
      expect(botPictures()).toEqual(['upload 1']);
      expect(background.pictures()).toEqual(['large', 'photo 1', 'photo 2', 'photo 3']);
      expect(background.telegram.trace.count(SET)).toBe(1);
      expect(background.telegram.trace.count(UPLOAD)).toBe(1);
    },
  );

  it('is copied once, though the line breaks before the answer', async () => {
    await addLargePhoto();
    refusesToSet('PHOTO_ID_INVALID');
    background.telegram.fault({ match: { method: UPLOAD, nth: 1 }, do: { kind: 'drop-after' } });
    expect(await background.run(sets(1, toBot))).toBeNull();
    expect(botPictures()).toEqual(['upload 1']);
  });

  it('is never copied to oneself', async () => {
    refusesToSet('PHOTO_ID_INVALID');
    expect(await background.run(sets(2))).toEqual({ kind: 'photo-gone' });
    expect(background.telegram.trace.count(UPLOAD)).toBe(0);
  });
});

describe('a bot whose list is full', () => {
  it('is not taken for oneself, whatever was to be set', async () => {
    refusesToSet('ALBUM_PHOTOS_TOO_MANY');
    const full = { kind: 'answer-error', code: 400, message: 'ALBUM_PHOTOS_TOO_MANY' } as const;
    background.telegram.fault({ match: { method: UPLOAD, nth: 1 }, do: full });
    expect(await background.run(sets(2, toBot))).toEqual({ kind: 'too-many-bot-photos' });
    expect(await background.run(uploadsFor(toBot))).toEqual({ kind: 'too-many-bot-photos' });
    expect(botPictures()).toEqual([]);
  });
});

/** What Telegram says to the first wish to set a photo by its id. */
function refusesToSet(message: string): void {
  const refusal = { kind: 'answer-error', code: 400, message } as const;
  background.telegram.fault({ match: { method: SET, nth: 1 }, do: refusal });
}

/** The small world's photos are of a few bytes, which no server takes as a picture. */
async function addLargePhoto(): Promise<void> {
  const { world } = background.telegram;
  const bytes = await plainPicture('teal');
  const files = { a: bytes, b: bytes, c: bytes, i: Buffer.from([1, 8, 8, 0]), video: null };
  addPhoto(world, world.me, { picture: 'large', dateSeconds: 1_600_000_000, files });
}

function botPictures(): string[] {
  return background.bot.photos.map(({ picture }) => picture);
}
