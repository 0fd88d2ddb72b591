import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBots } from '../../src/store/gallery';
import { makeCurrent } from '../telegram/world/photos';
import { type LocalBackground, startBackground } from './local-background';
import { deletes, sets, type Tell, uploads } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

const SET = 'photos.updateProfilePhoto';
const UPLOAD = 'photos.uploadProfilePhoto';
const SAVE_PART = 'upload.saveFilePart';
const DELETE = 'photos.deletePhotos';

let background: LocalBackground;

beforeEach(async () => {
  background = await startBackground();
});
afterEach(() => background.stop());

/** The errors that need not reach the person. */
describe('repaired, so that nobody notices, is', () => {
  it.each<{ what: string; method: string; message: string; tell: Tell }>([
    { what: 'a reference that has expired', method: SET, message: 'FILE_REFERENCE_EXPIRED', tell: sets(2) },
    { what: 'a reference of several', method: SET, message: 'FILE_REFERENCE_0_EXPIRED', tell: sets(2) },
    { what: 'a reference that is empty', method: SET, message: 'FILE_REFERENCE_EMPTY', tell: sets(2) },
    {
      what: 'a reference to what is deleted',
      method: DELETE,
      message: 'FILE_REFERENCE_EXPIRED',
      tell: deletes(2),
    },
    {
      what: 'one of several photos that is gone',
      method: DELETE,
      message: 'PHOTO_ID_INVALID',
      tell: deletes(2, 3),
    },
    { what: 'a part that is missing', method: UPLOAD, message: 'FILE_PART_0_MISSING', tell: uploads },
    { what: 'a number of parts', method: UPLOAD, message: 'FILE_PARTS_INVALID', tell: uploads },
    { what: 'a file that is missing', method: UPLOAD, message: 'PHOTO_FILE_MISSING', tell: uploads },
    { what: 'a checksum', method: UPLOAD, message: 'MD5_CHECKSUM_INVALID', tell: uploads },
    { what: 'a part that was refused', method: SAVE_PART, message: 'FILE_PART_INVALID', tell: uploads },
  ])('$what ($method: $message)', async ({ method, message, tell }) => {
    const fault = { kind: 'answer-error', code: 400, message } as const;
    background.telegram.fault({ match: { method, nth: 1 }, do: fault });
    expect(await background.run(tell)).toBeNull();
    expect(background.telegram.trace.count(method)).toBe(2);
    expect(background.pictures()).not.toEqual(['photo 1', 'photo 2', 'photo 3']);
    await background.showsWhatIs();
  });

  it('a part that got lost: it alone is sent again', async () => {
    background.telegram.fault({ match: { method: SAVE_PART, nth: 1 }, do: { kind: 'lose-part' } });
    expect(await background.run(uploads)).toBeNull();
    expect(background.pictures()).toEqual(['upload 1', 'photo 1', 'photo 2', 'photo 3']);
  });

  it('a number of parts: they are sent again as another file', async () => {
    const { world, fault } = background.telegram;
    const wrong = { kind: 'answer-error', code: 400, message: 'FILE_PARTS_INVALID' } as const;
    fault({ match: { method: UPLOAD, nth: 1 }, do: wrong });
    expect(await background.run(uploads)).toBeNull();
    // The parts of the first are left over, as no photo was made of them.
    expect(world.uploads.size).toBe(1);
  });

  it('trouble of Telegram’s after it had done it: it is looked at, and not done twice', async () => {
    const { world, trace, fault } = background.telegram;
    const command = await sets(2)(background.telegram.world);
    const [, second] = world.me.photos;
    if (second) makeCurrent(world, world.me, second);
    fault({ match: { method: SET }, do: { kind: 'answer-error', code: 500, message: 'INTERNAL' } });
    expect(await background.run(async () => command)).toBeNull();
    expect(trace.count(SET)).toBe(1);
    await background.showsWhatIs();
  });
});

describe('an account that Telegram has moved to another data centre', () => {
  it.each(['USER', 'NETWORK'])('is followed there (%s_MIGRATE), and stays there', async (which) => {
    const { me } = background.telegram.world;
    me.homeDc = 4;
    const message = `${which}_MIGRATE_4`;
    background.telegram.fault({
      match: { method: SET, nth: 1 },
      do: { kind: 'answer-error', code: 303, message },
    });
    expect(await background.run(sets(2))).toBeNull();
    expect(background.pictures()).toEqual(['photo 2', 'photo 1', 'photo 3']);
    const asked = background.telegram.trace.count('auth.exportAuthorization');
    expect(await background.run(sets(3))).toBeNull();
    expect(background.telegram.trace.count('auth.exportAuthorization')).toBe(asked);
  });
});

describe('deleting', () => {
  it('takes the current photo away by the way that is for it, after the others', async () => {
    expect(await background.run(deletes(1, 3))).toBeNull();
    expect(background.pictures()).toEqual(['photo 2']);
    expect(background.telegram.trace.count(SET)).toBe(1);
    await background.showsWhatIs();
  });

  it('of some that another client has deleted meanwhile deletes the rest', async () => {
    const command = await deletes(2, 3)(background.telegram.world);
    background.telegram.world.me.photos.splice(1, 1);
    expect(await background.run(async () => command)).toBeNull();
    expect(background.pictures()).toEqual(['photo 1']);
    await background.showsWhatIs();
  });

  it('of one that has a new id since, for it was set anew, deletes it, and says so once', async () => {
    const command = await deletes(3)(background.telegram.world);
    expect(await background.run(sets(3))).toBeNull();
    // An answer that never comes would leave it open whether it was there before.
    background.telegram.fault({ match: { method: SET }, times: 1, do: { kind: 'drop-after' } });
    expect(await background.run(async () => command)).toBeNull();
    expect(background.pictures()).toEqual(['photo 1', 'photo 2']);
    await background.showsWhatIs();
  });

  it('of one that was set for somebody else leaves that where it is', async () => {
    const command = await deletes(3)(background.telegram.world);
    expect(await background.run(sets(3, { kind: 'public' }))).toBeNull();
    expect(await background.run(async () => command)).toBeNull();
    expect(background.pictures()).toEqual(['photo 1', 'photo 2']);
    expect(background.telegram.world.me.publicPhoto?.picture).toBe('photo 3');
    await background.showsWhatIs();
  });

  it('that stops half way shows what is left', async () => {
    const frozen = { kind: 'answer-error', code: 420, message: 'FLOOD_WAIT_9' } as const;
    background.telegram.fault({ match: { method: SET }, do: frozen });
    expect(await background.run(deletes(1, 3))).toEqual({ kind: 'flood-wait', seconds: 9 });
    expect(background.pictures()).toEqual(['photo 1', 'photo 2']);
    await background.showsWhatIs();
  });
});

it('a photo that another client has deleted: the list is what the server says', async () => {
  const command = await sets(2)(background.telegram.world);
  background.telegram.world.me.photos.splice(1, 1);
  expect(await background.run(async () => command)).toEqual({ kind: 'photo-gone' });
  await background.showsWhatIs();
});

it('a bot that was given away: it is no longer among one’s own', async () => {
  const { telegram, bot, accountId } = background;
  telegram.world.me.bots = [];
  const botId = bot.id.toString();
  expect(await background.run(sets(2, { kind: 'bot', botId }))).toEqual({ kind: 'bot-gone' });
  expect(await readBots(accountId)).toEqual([]);
});
