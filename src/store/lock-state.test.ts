import { beforeEach, expect, it, vi } from 'vitest';
import { reset } from '../../test/pages/fake-browser';
import { readLockState } from './lock-state';
import { currentKeys, forgetKeys } from './sealed/current-keys';
import { eraseEverything, takeNewKey } from './sealed/new-key';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

beforeEach(async () => {
  await reset();
  forgetKeys();
  await currentKeys();
});

it('without a passcode it is off, and as soon as there is one it is not', async () => {
  expect(await readLockState()).toBe('off');
  await takeNewKey('ten letters');
  expect(await readLockState()).toBe('locked');
});

it('what was being read when another key came is not remembered', async () => {
  forgetKeys();
  const looking = readLockState();
  forgetKeys();
  await looking;
  const reading = vi.spyOn(IDBObjectStore.prototype, 'get');
  await readLockState();
  expect(reading).toHaveBeenCalled();
  reading.mockRestore();
});

it('without a passcode the disk is asked once', async () => {
  await readLockState();
  const reading = vi.spyOn(IDBObjectStore.prototype, 'get');
  expect(await readLockState()).toBe('off');
  expect(reading).not.toHaveBeenCalled();
  reading.mockRestore();
});

it('what is locked can be forgotten elsewhere, and then is off', async () => {
  await takeNewKey('ten letters');
  expect(await readLockState()).toBe('locked');
  await eraseEverything();
  expect(await readLockState()).toBe('off');
});
