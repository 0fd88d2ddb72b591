import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { resumeCommands, runCommand } from '../../src/background/command/run-command';
import { loadHistory } from '../../src/background/history/history';
import type { Target } from '../../src/model/target';
import { readEntry, writeEntry } from '../../src/store/journal';
import { addPhoto, addPublicPhoto } from '../telegram/world/photos';
import { type LocalBackground, startBackground } from './local-background';
import { deletes, plainPicture, sets, type Tell, uploadsFor } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

type Kind = Target['kind'];

/** What stands in each place at first. */
const BEFORE: Record<Kind, string> = { profile: 'photo 1', public: 'a public one', bot: 'a bot’s' };

let background: LocalBackground;

beforeEach(async () => {
  background = await startBackground();
  const { bot, telegram } = background;
  const { world } = telegram;
  addPublicPhoto(world, world.me, await picture(BEFORE.public));
  addPhoto(world, bot, await picture(BEFORE.bot));
  await loadHistory({ botId: null });
  await loadHistory({ botId: bot.id.toString() });
});
afterEach(() => background.stop());

const COMMANDS: { what: string; kind: Kind; tell: () => Tell; becomes: string; changes?: number }[] = [
  { what: 'an old photo', kind: 'profile', tell: () => sets(3, target('profile')), becomes: 'photo 3' },
  { what: 'an old photo', kind: 'public', tell: () => sets(3, target('public')), becomes: 'photo 3' },
  { what: 'an old photo', kind: 'bot', tell: () => sets(3, target('bot')), becomes: 'photo 3' },
  { what: 'a new one', kind: 'profile', tell: () => uploadsFor(target('profile')), becomes: 'upload 1' },
  { what: 'a new one', kind: 'public', tell: () => uploadsFor(target('public')), becomes: 'upload 1' },
  { what: 'a new one', kind: 'bot', tell: () => uploadsFor(target('bot')), becomes: 'upload 1' },
  { what: 'none', kind: 'profile', tell: () => removes(target('profile')), becomes: 'photo 2' },
  { what: 'none', kind: 'public', tell: () => removes(target('public')), becomes: 'none' },
  { what: 'none', kind: 'bot', tell: () => removes(target('bot')), becomes: 'none' },
  // The current one goes by a change of its own.
  { what: 'none of two', kind: 'profile', tell: () => deletes(1, 3), becomes: 'photo 2', changes: 2 },
];

/** Nobody noted Telegram's answer: a worker died over it, and another takes it up. */
describe.each(COMMANDS)(
  'a command that was sent, $what as the $kind photo,',
  ({ kind, tell, becomes, changes = 1 }) => {
    it.each([
      { was: 'and not carried out, is', wasDone: false },
      { was: 'and carried out, is not', wasDone: true },
    ])('$was sent again', async ({ wasDone }) => {
      const command = await tell()(background.telegram.world);
      const commandId = crypto.randomUUID();
      const beforeId = photos()[kind]?.id.toString() ?? null;
      const acceptedAtSeconds = Math.floor(Date.now() / 1000);
      if (wasDone) await runCommand(commandId, command);
      expect(countChanges()).toBe(wasDone ? changes : 0);
      const { accountId } = background;
      const state = { at: 'sent' } as const;
      await writeEntry({ commandId, accountId, command, beforeId, acceptedAtSeconds, state });

      await resumeCommands();
      const now = photos()[kind];
      const done = { photoId: now?.id.toString() ?? null };
      expect(await readEntry(commandId)).toMatchObject({ state: { at: 'done', done } });
      expect(now?.picture ?? 'none').toBe(becomes);
      expect(countChanges()).toBe(changes);
      await background.showsWhatIs();
    });
  },
);

it('a command that was sent and not carried out, while another client set another photo, is sent again', async () => {
  const { accountId, telegram } = background;
  const command = await sets(3)(telegram.world);
  const beforeId = photos().profile?.id.toString() ?? null;
  const acceptedAtSeconds = Math.floor(Date.now() / 1000);
  addPhoto(telegram.world, telegram.world.me, await picture('another client’s'));
  const state = { at: 'sent' } as const;
  await writeEntry({ commandId: 'one', accountId, command, beforeId, acceptedAtSeconds, state });
  await resumeCommands();
  expect(background.pictures()).toEqual(['photo 3', 'another client’s', 'photo 1', 'photo 2']);
});

function target(kind: Kind): Target {
  return kind === 'bot' ? { kind, botId: background.bot.id.toString() } : { kind };
}

function removes(from: Target): Tell {
  return async () => ({ kind: 'remove', target: from });
}

function photos() {
  const { bot, telegram } = background;
  const { currentPhoto, publicPhoto } = telegram.world.me;
  return { profile: currentPhoto, public: publicPhoto, bot: bot.currentPhoto };
}

/** How often Telegram was told to change something. */
function countChanges(): number {
  const methods = ['photos.updateProfilePhoto', 'photos.uploadProfilePhoto', 'photos.deletePhotos'];
  return methods.reduce((sum, method) => sum + background.telegram.trace.count(method), 0);
}

async function picture(name: string) {
  const bytes = await plainPicture('lime');
  const files = { a: bytes, b: bytes, c: bytes, i: Buffer.from([1, 8, 8, 0]), video: null };
  return { picture: name, dateSeconds: 1_600_000_000, files };
}
