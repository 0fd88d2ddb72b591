import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reset } from '../../../test/pages/fake-browser';
import { takeNewKey } from '../../store/sealed/new-key';
import { readSettings } from '../../store/settings';
import { tryPasscode } from './try-passcode';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

// Each try is 600,000 rounds of PBKDF2: a second, on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const PASSCODE = 'seven quiet harbours';
const START_MS = 1_800_000_000_000;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START_MS });
  await reset();
  await takeNewKey(PASSCODE);
});
afterEach(() => {
  vi.useRealTimers();
});

it('opens the key', async () => {
  expect((await tryPasscode(PASSCODE)).bytes).toHaveLength(32);
});

it('doubles the wait with each wrong one, and forgets them after the right one', async () => {
  expect(await waits(5)).toEqual([0, 0, 5, 10, 20]);
  vi.setSystemTime(Date.now() + 20_000);
  await tryPasscode(PASSCODE);
  expect((await readSettings()).wrongPasscodes.count).toBe(0);
});

it('does not look at one while one has to wait, not even at the right one', async () => {
  await waits(3);
  await expect(tryPasscode(PASSCODE)).rejects.toMatchObject({ failure: { waitSeconds: 5 } });
  expect((await readSettings()).wrongPasscodes.count).toBe(3);
});

it('does not wait longer when the clock is set back', async () => {
  await waits(3);
  vi.setSystemTime(START_MS - 86_400_000);
  await expect(tryPasscode(PASSCODE)).rejects.toMatchObject({ failure: { waitSeconds: 5 } });
});

it('gives ten pages at once no more tries than one', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 10 }, (_, at) => tryPasscode(`guess ${at}`)));
  expect(tries.every(({ status }) => status === 'rejected')).toBe(true);
  expect((await readSettings()).wrongPasscodes.count).toBe(3);
});

/** So many wrong ones, each as soon as it is looked at. */
async function waits(count: number): Promise<number[]> {
  const told: number[] = [];
  for (let at = 0; at < count; at += 1) {
    vi.setSystemTime(Date.now() + (told.at(-1) ?? 0) * 1000);
    const failure = await tryPasscode(`guess ${at}`).catch((error) => error.failure);
    told.push(failure.waitSeconds);
  }
  return told;
}
