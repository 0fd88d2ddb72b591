import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, reset } from '../../../test/pages/fake-browser';
import { readLive, writeLive } from '../../store/live';
import { readSettings } from '../../store/settings';
import { addAccount, removeAccount, switchAccount, updateAccount } from './account-list';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

const [ADA, CHARLES, MARY] = ['Ada', 'Charles', 'Mary'].map((name, index) => ({
  id: String(index + 1),
  name,
  maskedPhone: '',
})) as [Person, Person, Person];

beforeEach(reset);

describe('who is signed in', () => {
  it('stands in the order of signing in, the last one shown', async () => {
    await Promise.all([addAccount(ADA), addAccount(CHARLES), addAccount(MARY)]);
    expect(await list()).toEqual({ ids: ['1', '2', '3'], names: ['Ada', 'Charles', 'Mary'], current: '3' });
  });

  it('keeps their place when they sign in again', async () => {
    for (const one of [ADA, CHARLES, { ...ADA, name: 'Augusta' }]) await addAccount(one);
    expect(await list()).toEqual({ ids: ['1', '2'], names: ['Augusta', 'Charles'], current: '1' });
  });

  it('is followed by the next one when they go', async () => {
    for (const one of [ADA, CHARLES, MARY]) await addAccount(one);
    await removeAccount('3');
    expect(await list()).toEqual({ ids: ['1', '2'], names: ['Ada', 'Charles'], current: '1' });
    await removeAccount('2');
    expect(await list()).toEqual({ ids: ['1'], names: ['Ada'], current: '1' });
    await removeAccount('1');
    expect(await list()).toEqual({ ids: [], names: [], current: null });
  });

  it('can be switched to, but nobody else can', async () => {
    for (const one of [ADA, CHARLES]) await addAccount(one);
    await switchAccount({ accountId: '1' });
    await switchAccount({ accountId: '7' });
    expect((await list()).current).toBe('1');
  });

  it('may change their name, but is not brought back by that', async () => {
    await addAccount(ADA);
    await updateAccount({ ...ADA, name: 'Augusta' });
    await updateAccount(CHARLES);
    expect((await list()).names).toEqual(['Augusta']);
  });
});

it('names are in memory only', async () => {
  await writeLive({ accounts: [] });
  await addAccount(ADA);
  expect(JSON.stringify(await browser.storage.local.get())).not.toContain('Ada');
});

interface Person {
  id: string;
  name: string;
  maskedPhone: string;
}

async function list() {
  const [{ accountIds, currentAccountId }, { accounts = [] }] = await Promise.all([
    readSettings(),
    readLive(),
  ]);
  return { ids: accountIds, names: accounts.map(({ name }) => name), current: currentAccountId };
}
