import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeAttempt } from '../../src/background/sign-in/attempt';
import { requestCode, typePhone } from '../../src/background/sign-in/phone';
import { showQr, stopWatching } from '../../src/background/sign-in/qr';
import { takeUp } from '../../src/background/waking/take-up';
import { clearLive, readLive } from '../../src/store/live';
import { reset } from '../pages/fake-browser';
import { waitFor } from '../support/wait-for';
import type { Rule } from '../telegram/faults';
import { type Local, startLocal } from './local-connection';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

const SLOW_CODE = {
  match: { method: 'auth.exportLoginToken' },
  times: 1,
  do: { kind: 'delay', milliseconds: 500 },
} satisfies Rule;

let local: Local;

beforeEach(async () => {
  await reset();
  vi.stubGlobal('navigator', { userAgent: 'Firefox/150 Linux', language: 'en' });
  local = await startLocal();
});
afterEach(async () => {
  stopWatching();
  await closeAttempt();
  await local.stop();
});

it('does not take a step away that was turned to while the code was fetched', async () => {
  local.telegram.fault(SLOW_CODE);
  const shown = showQr();
  await waitFor('the code to be asked for', codeIsAskedFor);
  await typePhone({ phone: '' });
  expect(await shown).toEqual({ isOver: true });
  expect((await readLive()).signIn).toEqual({ step: 'phone', phone: '' });
});

it('is drawn when the person comes back to it before that is over', async () => {
  local.telegram.fault(SLOW_CODE);
  const first = showQr();
  await waitFor('the code to be asked for', codeIsAskedFor);
  await typePhone({ phone: '' });
  const second = showQr();
  await waitFor('the code', async () => {
    const { signIn } = await readLive();
    return signIn?.step === 'qr' && signIn.link !== null;
  });
  expect(await first).toEqual({ isOver: true });
  stopWatching();
  expect(await second).toEqual({ isOver: true });
});

it('is not drawn over a code that was sent before the browser was restarted', async () => {
  await requestCode({ phone: local.telegram.world.me.phone });
  const { signIn } = await readLive();
  expect(signIn?.step).toBe('code');
  await closeAttempt();
  await clearLive();
  // A tab that the browser opens again is quicker than the word of where one was.
  const shown = showQr();
  await takeUp();
  expect(await shown).toEqual({ isOver: true });
  expect((await readLive()).signIn).toEqual(signIn);
});

it('nor over what was turned to before it is said where one was', async () => {
  const taken = takeUp();
  await typePhone({ phone: '+44' });
  await taken;
  expect((await readLive()).signIn).toEqual({ step: 'phone', phone: '+44' });
});

async function codeIsAskedFor(): Promise<boolean> {
  return local.telegram.trace.entries.some(({ name }) => name === 'auth.exportLoginToken');
}
