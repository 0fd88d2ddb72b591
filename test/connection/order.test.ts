import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCommand } from '../../src/background/command/run-command';
import { type Entry, readJournal } from '../../src/store/journal';
import { eventually } from './eventually';
import { type LocalBackground, startBackground } from './local-background';
import { sets } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

/** A disk that takes its time to write that a command is in this state. */
const disk = vi.hoisted(() => ({
  slowFor: '',
  isAsked: () => {},
  isDone: Promise.resolve() as Promise<void>,
}));
vi.mock('../../src/store/journal', async (importActual) => {
  const actual = await importActual<typeof import('../../src/store/journal')>();
  const writeEntry = async (entry: Entry, instead?: Entry[]) => {
    if (entry.state.at === disk.slowFor) {
      disk.isAsked();
      await disk.isDone;
    }
    return actual.writeEntry(entry, instead);
  };
  return { ...actual, writeEntry };
});

const SET = 'photos.updateProfilePhoto';

let background: LocalBackground;

beforeEach(async () => {
  disk.slowFor = '';
  background = await startBackground();
});
afterEach(() => background.stop());

it.each(['queued', 'sent'])('nothing is sent before the journal has a command as %s', async (state) => {
  const { telegram } = background;
  const { asked, write } = slowDiskFor(state);
  const told = background.run(sets(2));
  await asked;
  await settle();
  expect(telegram.trace.count(SET)).toBe(0);
  write();
  expect(await told).toBeNull();
  expect(telegram.trace.count(SET)).toBe(1);
});

it('of two commands the second is not sent before the first has come to its end', async () => {
  const { telegram } = background;
  const fault = { kind: 'late-answer', milliseconds: 300 } as const;
  telegram.fault({ match: { method: SET, nth: 1 }, do: fault });
  const [second, third] = [await sets(2)(telegram.world), await sets(3)(telegram.world)];
  const told = Promise.all([background.run(async () => second), background.run(async () => third)]);
  await eventually(() => expect(background.pictures()[0]).toBe('photo 2'));
  await settle();
  expect(telegram.trace.count(SET)).toBe(1);
  expect(await told).toEqual([null, null]);
  expect(background.pictures()).toEqual(['photo 3', 'photo 2', 'photo 1']);
});

it('commands that are given within a second are kept in their order, for whoever takes them up', async () => {
  const { write } = slowDiskFor('sent');
  const { telegram } = background;
  const running: Promise<unknown>[] = [];
  const given: string[] = [];
  for (const position of [3, 2, 3, 2, 3, 2]) {
    const commandId = crypto.randomUUID();
    given.push(commandId);
    running.push(runCommand(commandId, await sets(position)(telegram.world)).catch(() => {}));
    // One after the other, as a person gives them; the clock counts milliseconds.
    await eventually(async () => expect(await readJournal()).toHaveLength(given.length));
  }
  expect((await readJournal()).map(({ commandId }) => commandId)).toEqual(given);
  write();
  await Promise.all(running);
});

it('the journal forgets what came of a command as soon as another is given', async () => {
  expect(await background.run(sets(2))).toBeNull();
  await background.run(sets(3));
  expect(await readJournal()).toMatchObject([{ command: { kind: 'set' }, state: { at: 'done' } }]);
});

/** Of commands in this state nothing is written before `write` is called; `asked` is when the first is to be. */
function slowDiskFor(state: string): { asked: Promise<void>; write: () => void } {
  let write = () => {};
  disk.slowFor = state;
  disk.isDone = new Promise((resolve) => {
    write = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    disk.isAsked = resolve;
  });
  return { asked, write };
}

/** Whatever else would happen by now, has: a line is open, and Telegram is next door. */
function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 150));
}
