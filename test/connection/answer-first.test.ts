import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { resumeCommands } from '../../src/background/command/run-command';
import { readJournal } from '../../src/store/journal';
import { readLive } from '../../src/store/live';
import { type LocalBackground, startBackground } from './local-background';
import { sets } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

/** A worker that dies writes nothing any more. */
const dying = vi.hoisted(() => ({ beforeDone: false }));
vi.mock('../../src/store/journal', async (original) => {
  const journal = await original<typeof import('../../src/store/journal')>();
  const writeEntry: typeof journal.writeEntry = (entry, instead) =>
    dying.beforeDone && entry.state.at === 'done'
      ? new Promise(() => {})
      : journal.writeEntry(entry, instead);
  return { ...journal, writeEntry };
});

const SET = 'photos.updateProfilePhoto';

let background: LocalBackground;

beforeEach(async () => {
  background = await startBackground();
});
afterEach(() => {
  dying.beforeDone = false;
  return background.stop();
});

it('the person is told before the journal has it: a worker that dies in between has the next one find it done', async () => {
  dying.beforeDone = true;
  expect(await background.run(sets(3))).toBeNull();
  const left = await readJournal();
  expect(left.map(({ state }) => state.at)).toEqual(['sent']);

  dying.beforeDone = false;
  await resumeCommands();
  await vi.waitFor(async () => expect((await readJournal())[0]?.state.at).toBe('done'));
  expect((await readLive()).command).toMatchObject({
    commandId: left[0]?.commandId,
    outcome: { state: 'done' },
  });
  expect(background.telegram.trace.count(SET)).toBe(1);
});
