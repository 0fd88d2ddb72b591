import { createStore, keys } from 'idb-keyval';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LOG_OUT_ALARM, sendLogOuts } from '../../src/background/account/log-outs';
import { signOut } from '../../src/background/account/sign-out';
import { accountRecord } from '../../src/background/account/signed-in';
import { loadHistory } from '../../src/background/history/history';
import { readLive } from '../../src/store/live';
import { readSettings } from '../../src/store/settings';
import { destroy } from '../../src/store/vault';
import { alarms } from '../pages/fake-browser';
import { type LocalBackground, startBackground } from './local-background';
import { uploads } from './tell';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../pages/fake-browser')).browser,
}));

/** A worker may be stopped before it has forgotten anything, and has other things to do meanwhile. */
const worker = vi.hoisted(() => ({ isStopped: false, meanwhile: async () => {} }));
vi.mock('../../src/background/account/forget', async (importActual) => {
  const actual = await importActual<typeof import('../../src/background/account/forget')>();
  const forget = async (accountId: string) => {
    if (worker.isStopped) throw new Error('stopped');
    await worker.meanwhile();
    return actual.forget(accountId);
  };
  return { forget };
});

let background: LocalBackground;

beforeEach(async () => {
  Object.assign(worker, { isStopped: false, meanwhile: async () => {} });
  background = await startBackground();
});
afterEach(() => background.stop());

it('ends the session, and leaves nothing of the account here', async () => {
  // One that failed keeps its picture, to be tried again.
  const full = { kind: 'answer-error', code: 400, message: 'ALBUM_PHOTOS_TOO_MANY' } as const;
  background.telegram.fault({ match: { method: 'photos.uploadProfilePhoto' }, do: full });
  expect(await background.run(uploads)).toEqual({ kind: 'too-many-photos' });
  expect(await sealedRecords()).not.toEqual([]);

  await signOut({ accountId: background.accountId });
  expect(isSignedIn()).toBe(false);
  expect(await sealedRecords()).toEqual([]);
  expect(await readSettings()).toMatchObject({ accountIds: [], currentAccountId: null });
});

it('without a network: ends the session when there is one again, and tries that by itself', async () => {
  const mend = background.telegram.fault({ do: { kind: 'refuse-connection' } });
  await signOut({ accountId: background.accountId });
  expect(await readSettings()).toMatchObject({ accountIds: [] });
  await sendLogOuts();
  expect(isSignedIn()).toBe(true);
  expect([...alarms.keys()]).toContain(LOG_OUT_ALARM);
  mend();
  await sendLogOuts();
  expect(isSignedIn()).toBe(false);
});

it('asks once only to end a session that Telegram has ended meanwhile', async () => {
  for (const key of background.telegram.world.keys.values()) key.userId = null;
  await signOut({ accountId: background.accountId });
  await sendLogOuts();
  expect(background.telegram.trace.count('auth.logOut')).toBe(1);
});

it('a worker that is stopped while it forgets leaves no session that nobody can end', async () => {
  worker.isStopped = true;
  await expect(signOut({ accountId: background.accountId })).rejects.toThrow('stopped');
  expect(isSignedIn()).toBe(true);
  await sendLogOuts();
  expect(isSignedIn()).toBe(false);
});

it('what is asked for meanwhile is not done, and nobody is told that Telegram ended the session', async () => {
  const lines = background.sockets();
  let asked: Promise<void> | undefined;
  worker.meanwhile = async () => {
    worker.meanwhile = async () => {};
    // As far as it may have come by then.
    await destroy(accountRecord(background.accountId));
    const loading = loadHistory({ botId: null });
    asked = expect(loading).rejects.toMatchObject({ failure: { kind: 'signed-out' } });
  };
  await signOut({ accountId: background.accountId });
  await asked;
  // One to log out.
  expect(background.sockets()).toBe(lines + 1);
  expect((await readLive()).signedOut).toBeNull();
  expect(isSignedIn()).toBe(false);
});

function isSignedIn(): boolean {
  return [...background.telegram.world.keys.values()].some(({ userId }) => userId !== null);
}

/** Where they lie: the key itself has a name, all that is sealed under it a pair of words. */
async function sealedRecords(): Promise<IDBValidKey[]> {
  return (await keys(createStore('userpic', 'records'))).filter(Array.isArray);
}
