import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { closeAllAccounts } from '../../src/background/account/open-accounts';
import { loadHistory } from '../../src/background/history/history';
import {
  beginAttempt,
  closeAttempt,
  continueAttempt,
  keepAttempt,
} from '../../src/background/sign-in/attempt';
import { checkCode, checkPassword } from '../../src/background/sign-in/code';
import { requestCode, startOver } from '../../src/background/sign-in/phone';
import { showQr, stopWatching } from '../../src/background/sign-in/qr';
import type { SignInStep } from '../../src/model/sign-in';
import { readLive } from '../../src/store/live';
import { newSession } from '../../src/telegram/session';
import { browser, reset } from '../pages/fake-browser';
import { eventually } from './eventually';
import { type Local, startLocal } from './local-connection';
import { PASSWORD } from './small-world';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

const EXPORT = 'auth.exportLoginToken';

let local: Local;
let sockets: WebSocket[];

beforeEach(async () => {
  await reset();
  vi.stubGlobal('navigator', { userAgent: 'Firefox/150 Linux', language: 'en' });
  local = await startLocal();
  sockets = [];
  class Counted extends WebSocket {
    constructor(url: string, protocol: string) {
      super(url, protocol);
      sockets.push(this);
    }
  }
  vi.stubGlobal('WebSocket', Counted);
});
afterEach(async () => {
  stopWatching();
  await Promise.all([closeAttempt(), closeAllAccounts()]);
  await local.stop();
});

it('the line of the sign-in is closed before anybody can open another under its key', async () => {
  let openLines: number | null = null;
  const look = (changes: object) => {
    if ('accounts' in changes)
      openLines ??= sockets.filter((one) => one.readyState === WebSocket.OPEN).length;
  };
  browser.storage.onChanged.addListener(look);
  const { phone, code } = local.telegram.world.me;
  await requestCode({ phone });
  await checkCode({ code });
  await checkPassword({ password: PASSWORD });
  browser.storage.onChanged.removeListener(look);
  expect(openLines).toBe(0);
  expect((await readLive()).accounts).toMatchObject([{ name: 'Grace Hopper' }]);
  await loadHistory({ botId: null });
});

it('a code to scan that comes late takes nobody’s step away, nor their line', async () => {
  local.telegram.fault({ match: { method: EXPORT }, times: 1, do: { kind: 'delay', milliseconds: 300 } });
  const late = showQr();
  await eventually(() => expect(local.telegram.trace.count(EXPORT)).toBe(1));
  const { phone, code } = local.telegram.world.me;
  await requestCode({ phone });
  expect(await late).toEqual({ isOver: true });
  expect(await step()).toMatchObject({ step: 'code' });
  await checkCode({ code });
  expect(await step()).toMatchObject({ step: 'password' });
});

it('a code that comes when the person has started over is not asked for', async () => {
  local.telegram.fault({ match: { method: 'auth.sendCode' }, do: { kind: 'delay', milliseconds: 300 } });
  const asked = requestCode({ phone: local.telegram.world.me.phone }).catch(() => {});
  await eventually(() => expect(local.telegram.trace.count('auth.sendCode')).toBe(1));
  await startOver();
  await asked;
  expect(await step()).toMatchObject({ step: 'phone' });
});

it('two pages go on with one attempt over one connection', async () => {
  const session = newSession(local.session.dc);
  const attempt = { step: { step: 'email', phone: '1', email: '' } as const, phoneCodeHash: 'hash', session };
  await beginAttempt(attempt);
  await keepAttempt(attempt);
  // As after the worker that began it.
  await closeAttempt();
  const [one, other] = await Promise.all([continueAttempt(), continueAttempt()]);
  expect(one.connection).toBe(other.connection);
});

async function step(): Promise<SignInStep | null> {
  return (await readLive()).signIn;
}
