import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../../src/background/command/run-command';
import { undo } from '../../src/background/command/undo';
import { loadHistory } from '../../src/background/history/history';
import { Failed } from '../../src/model/failure';
import type { Target } from '../../src/model/target';
import { writeSettings } from '../../src/store/settings';
import { addPhoto, addPublicPhoto } from '../telegram/world/photos';
import type { ProfilePhoto } from '../telegram/world/profile';
import { type LocalBackground, startBackground } from './local-background';
import { plainPicture, sets, type Tell, uploadsFor } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

/** A photo that is brought back may have another id: it is known by its colour. */
const COLOURS = { blue: [0, 0, 255], red: [255, 0, 0], lime: [0, 255, 0], orange: [255, 165, 0] };
type Colour = keyof typeof COLOURS;

let background: LocalBackground;
let botId: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  background = await startBackground();
  const { bot, telegram } = background;
  const { world } = telegram;
  botId = bot.id.toString();
  addPhoto(world, world.me, await plain('blue'));
  addPublicPhoto(world, world.me, await plain('red'));
  addPhoto(world, bot, await plain('lime'));
});
afterEach(() => {
  vi.useRealTimers();
  return background.stop();
});

const SETS_OLD = { what: 'an old photo', tell: (target: Target) => sets(3, target) };
const SETS_NEW = { what: 'a new one', tell: uploadsFor };
const REMOVES = {
  what: 'none',
  tell:
    (target: Target): Tell =>
    async () => ({ kind: 'remove', target }),
};

describe.each(['profile', 'public', 'bot'] as const)('in place of the %s photo', (kind) => {
  it.each([SETS_OLD, SETS_NEW, REMOVES])(
    '$what: it is taken back, and the list always true',
    async ({ tell }) => {
      await looks();
      const undoneId = await does(tell(targetOf(kind)));
      expect(await standing()).not.toEqual({ profile: 'blue', public: 'red', bot: 'lime' });
      await background.showsWhatIs();
      await undo({ commandId: crypto.randomUUID(), undoneId });
      expect(await standing()).toEqual({ profile: 'blue', public: 'red', bot: 'lime' });
      await background.showsWhatIs();
    },
  );

  it.each([SETS_OLD, SETS_NEW, REMOVES])(
    '$what: what another client has put there meanwhile is there again',
    async ({ tell }) => {
      const { bot, telegram } = background;
      const { world } = telegram;
      await looks();
      if (kind === 'public') addPublicPhoto(world, world.me, await plain('orange'));
      else addPhoto(world, kind === 'bot' ? bot : world.me, await plain('orange'));
      vi.setSystemTime(Date.now() + 61_000);
      const before = await standing();
      const undoneId = await does(tell(targetOf(kind)));
      await undo({ commandId: crypto.randomUUID(), undoneId });
      expect(await standing()).toEqual(before);
    },
  );
});

it('a new photo of one’s own that is taken back is deleted again', async () => {
  await looks();
  const before = background.pictures();
  const undoneId = await does(uploadsFor({ kind: 'profile' }));
  expect(background.pictures()).toEqual(['upload 1', ...before]);
  await undo({ commandId: crypto.randomUUID(), undoneId });
  expect(background.pictures()).toEqual(before);
});

it('a picture that Telegram is still at work on when the line breaks is brought back once', async () => {
  await looks();
  const undoneId = await does(sets(3, { kind: 'public' }));
  const { telegram } = background;
  telegram.fault({ match: { method: 'upload.saveFilePart' }, times: 1, do: { kind: 'drop-after' } });
  const atWork = { kind: 'delay', milliseconds: 800 } as const;
  telegram.fault({ match: { method: 'photos.uploadProfilePhoto' }, times: 1, do: atWork });
  await undo({ commandId: crypto.randomUUID(), undoneId });
  expect(await standing()).toMatchObject({ public: 'red' });
  expect(telegram.trace.count('photos.uploadProfilePhoto')).toBe(1);
});

it('leads back to what stood there, although the list could not be read after the command before', async () => {
  await looks();
  const unreadable = { kind: 'answer-error', code: 400, message: 'LIMIT_INVALID' } as const;
  background.telegram.fault({ match: { method: 'photos.getUserPhotos' }, times: 1, do: unreadable });
  await does(REMOVES.tell({ kind: 'public' }));
  const undoneId = await does(sets(3, { kind: 'public' }));
  await undo({ commandId: crypto.randomUUID(), undoneId });
  expect((await standing()).public).toBe('none');
  await background.showsWhatIs();
});

it('is for whom its command was, though another account is shown by now', async () => {
  await looks();
  const undoneId = await does(uploadsFor({ kind: 'public' }));
  await writeSettings({ accountIds: [background.accountId, '77'], currentAccountId: '77' });
  await undo({ commandId: crypto.randomUUID(), undoneId });
  expect((await standing()).public).toBe('red');
});

it('is tried again when it failed, and no more once it is done', async () => {
  await looks();
  const undoneId = await does(sets(3));
  const busy = { kind: 'answer-error', code: 420, message: 'FLOOD_WAIT_1' } as const;
  background.telegram.fault({ match: { method: 'photos.updateProfilePhoto' }, times: 1, do: busy });
  const once = () => undo({ commandId: crypto.randomUUID(), undoneId });
  await expect(once()).rejects.toThrow(new Failed({ kind: 'flood-wait', seconds: 1 }));
  expect((await standing()).profile).not.toBe('blue');
  await once();
  expect((await standing()).profile).toBe('blue');
  await expect(once()).rejects.toThrow(new Failed({ kind: 'too-late' }));
});

/** As pages do before anything is changed from them. */
async function looks(): Promise<void> {
  await loadHistory({ botId: null });
  await loadHistory({ botId });
}

/** @returns the id of the command, which is done */
async function does(tell: Tell): Promise<string> {
  const commandId = crypto.randomUUID();
  await runCommand(commandId, await tell(background.telegram.world));
  return commandId;
}

function targetOf(kind: Target['kind']): Target {
  return kind === 'bot' ? { kind, botId } : { kind };
}

async function standing(): Promise<Record<Target['kind'], string>> {
  const { bot, telegram } = background;
  const { me } = telegram.world;
  return {
    profile: await colourOf(me.currentPhoto),
    public: await colourOf(me.publicPhoto),
    bot: await colourOf(bot.currentPhoto),
  };
}

async function colourOf(photo: ProfilePhoto | null): Promise<string> {
  if (!photo) return 'none';
  const stats = await sharp(photo.files.c)
    .stats()
    .catch(() => null);
  const channels = stats?.channels.map(({ mean }) => mean) ?? [];
  const isNear = (colour: Colour) =>
    COLOURS[colour].every((value, at) => Math.abs(value - (channels[at] ?? 999)) < 9);
  return (Object.keys(COLOURS) as Colour[]).find(isNear) ?? photo.picture;
}

async function plain(colour: Colour) {
  const bytes = await plainPicture(colour);
  const files = { a: bytes, b: bytes, c: bytes, i: Buffer.from([1, 8, 8, 0]), video: null };
  return { picture: colour, dateSeconds: 1_600_000_000, files };
}
