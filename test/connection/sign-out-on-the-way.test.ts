import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { asAccount } from '../../src/background/account/accounts';
import { signOut } from '../../src/background/account/sign-out';
import { accountRecord } from '../../src/background/account/signed-in';
import { loadHistory } from '../../src/background/history/history';
import { readJournal } from '../../src/store/journal';
import { readLive } from '../../src/store/live';
import { readOutgoing, writeOutgoing } from '../../src/store/outbox';
import { readSettings, writeSettings } from '../../src/store/settings';
import { unseal } from '../../src/store/vault';
import { readProfile } from '../../src/telegram/profile';
import { eventually } from './eventually';
import { type LocalBackground, startBackground } from './local-background';
import { sets, uploads } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

let background: LocalBackground;

beforeEach(async () => {
  background = await startBackground();
});
afterEach(() => background.stop());

it.each([
  ['a new photo', 'photos.uploadProfilePhoto', uploads],
  ['an old photo', 'photos.updateProfilePhoto', sets(3)],
])('while %s is on its way: nothing of it is left, and no line under the key', async (_, method, tell) => {
  const { telegram, accountId } = background;
  telegram.fault({ match: { method }, do: { kind: 'delay', milliseconds: 500 } });
  const told = background.run(tell);
  await eventually(() => expect(telegram.trace.count(method)).toBe(1));
  const dialled = vi.fn();
  class Counted extends WebSocket {
    constructor(url: string, protocol: string) {
      super(url, protocol);
      dialled();
    }
  }
  vi.stubGlobal('WebSocket', Counted);
  await signOut({ accountId });
  expect(await told).not.toBeNull();
  // To log out, and not to look what came of the photo.
  expect(dialled).toHaveBeenCalledTimes(1);
  await eventually(async () => expect(await readJournal()).toEqual([]));
  expect(await readLive()).toMatchObject({ accounts: [], command: null });
  expect(await unseal(accountRecord(accountId))).toBeUndefined();
  expect([...telegram.world.keys.values()].every(({ userId }) => userId === null)).toBe(true);
});

it('a crop that was never asked for is gone with the last account, and not before', async () => {
  const { accountId } = background;
  await writeSettings({ accountIds: [accountId, '2'] });
  await writeOutgoing('left', new Blob(['a crop']));
  await signOut({ accountId });
  expect(await readOutgoing('left')).toBeDefined();
  await signOut({ accountId: '2' });
  expect(await readOutgoing('left')).toBeUndefined();
});

it('whoever asks for the photos meanwhile opens no line under the key', async () => {
  const { accountId, telegram } = background;
  const leaving = signOut({ accountId });
  await expect(loadHistory({ botId: null })).rejects.toThrow('signed-out');
  await leaving;
  expect(telegram.trace.count('auth.logOut')).toBe(1);
});

it('asked for twice, it leaves the next account alone', async () => {
  const { accountId } = background;
  await writeSettings({ accountIds: [accountId, '2'], currentAccountId: accountId });
  await signOut({ accountId });
  await signOut({ accountId });
  expect(await readSettings()).toMatchObject({ accountIds: ['2'], currentAccountId: '2' });
});

it('what was at work with the account can call nothing any more', async () => {
  const { accountId } = background;
  let goOn = () => {};
  const waiting = new Promise<void>((go) => {
    goOn = go;
  });
  const late = asAccount(accountId, async ({ dcs }) => {
    await waiting;
    return readProfile(dcs.home);
  });
  const caught = late.catch((error) => error.constructor.name);
  await eventually(() => signOut({ accountId }));
  goOn();
  expect(await caught).toBe('Unreachable');
});
