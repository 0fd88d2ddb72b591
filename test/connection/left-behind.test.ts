import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { resumeCommands, runCommand } from '../../src/background/command/run-command';
import { readJournal, writeEntry } from '../../src/store/journal';
import { type LocalBackground, startBackground } from './local-background';
import { sets } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

let background: LocalBackground;

beforeEach(async () => {
  background = await startBackground();
});
afterEach(() => background.stop());

// One test only: a worker looks for what was left behind once in its life, and this file is one.
it('what a worker left behind is done before the command that wakes the next one', async () => {
  const { accountId, telegram } = background;
  const command = await sets(3)(telegram.world);
  const beforeId = telegram.world.me.currentPhoto?.id.toString() ?? null;
  const state = { at: 'sent' } as const;
  await writeEntry({ commandId: 'older', accountId, command, beforeId, acceptedAtSeconds: 1, state });

  const newer = runCommand('newer', await sets(2)(telegram.world));
  // As a worker does that has just started: it may come to that later than to the page's message.
  await Promise.all([newer, resumeCommands()]);
  expect(background.pictures()).toEqual(['photo 2', 'photo 3', 'photo 1']);
  expect(telegram.trace.count('photos.updateProfilePhoto')).toBe(2);
  // Whoever gives a command has seen the one before it.
  expect((await readJournal()).map(({ commandId, state }) => [commandId, state.at])).toContainEqual([
    'newer',
    'done',
  ]);
});
