import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whileUnlocked } from '../../src/background/lock/gate';
import { lock } from '../../src/background/lock/lock';
import { setPasscode } from '../../src/background/lock/passcode';
import { unlock } from '../../src/background/lock/unlock';
import { takeUp } from '../../src/background/waking/take-up';
import { readLive } from '../../src/store/live';
import { browser } from '../pages/fake-browser';
import { eventually } from './eventually';
import { type LocalBackground, startBackground } from './local-background';
import { uploads } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

const PASSCODE = 'seven quiet harbours';

let background: LocalBackground;

beforeEach(async () => {
  background = await startBackground();
  await setPasscode({ passcode: PASSCODE, current: null });
});
afterEach(() => background.stop());

it('a new photo that is on its way when it locks comes to its end first, with the list', async () => {
  const { telegram } = background;
  telegram.fault({
    match: { method: 'photos.uploadProfilePhoto' },
    do: { kind: 'delay', milliseconds: 300 },
  });
  const told = whileUnlocked(() => background.run(uploads));
  await eventually(() => expect(telegram.trace.count('photos.uploadProfilePhoto')).toBe(1));
  const startMs = performance.now();
  await lock();
  // Had one waited for the other, only the gate's limit of 20 s would have parted them.
  expect(performance.now() - startMs).toBeLessThan(10_000);
  expect(await told).toBeNull();
  // What came of it is written down; in memory is nothing any more, and no line is open.
  expect(await browser.storage.session.get()).toEqual({});
  await eventually(() => expect(telegram.trace.count('closed')).toBe(telegram.trace.count('connected')));

  await unlock({ passcode: PASSCODE });
  await eventually(async () => expect((await readLive()).command?.outcome.state).toBe('done'));
  await background.showsWhatIs();
  expect(telegram.trace.count('photos.uploadProfilePhoto')).toBe(1);
});

it('a passcode that wakes the background opens, and what it takes up does not lock again', async () => {
  await lock();
  // As rest.ts begins: the word that woke it comes right after.
  const taken = takeUp();
  await unlock({ passcode: PASSCODE });
  await taken;
  expect((await readLive()).lock).toBe('unlocked');
  await eventually(async () => expect((await readLive()).accounts).toHaveLength(1));
});
