import { createStore, entries, set } from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reset } from '../../test/pages/fake-browser';
import { takeNewKey } from './sealed/new-key';
import { destroy, seal, unseal } from './vault';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../test/pages/fake-browser')).browser,
}));

const SECRET = { authKey: 'c2VjcmV0', salt: '42' };
const records = createStore('userpic', 'records');

beforeEach(async () => {
  await reset();
  vi.spyOn(console, 'warn').mockReset();
});

describe('the vault', () => {
  it('gives back what was put in, under its name only', async () => {
    await seal('account/1', SECRET);
    expect(await unseal('account/1')).toEqual(SECRET);
    expect(await unseal('account/2')).toBeUndefined();
  });

  it('keeps neither secret nor name in the clear', async () => {
    await seal('account/lovelace', SECRET);
    const kept = JSON.stringify(await entries(records), (_, value) =>
      value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value,
    );
    expect(kept).toContain('key-id');
    for (const word of [SECRET.authKey, 'account', 'lovelace', 'vault']) expect(kept).not.toContain(word);
  });

  it('has keys that cannot be read out', async () => {
    await seal('account/1', SECRET);
    const key = Object.fromEntries(await entries(records)).key as { keys: Record<string, CryptoKey> };
    expect(key.keys.cipher?.extractable).toBe(false);
    expect(key.keys.names?.extractable).toBe(false);
  });

  it('destroys', async () => {
    await seal('account/1', SECRET);
    await destroy('account/1');
    expect(await unseal('account/1')).toBeUndefined();
    expect(await sealedRecords()).toEqual([]);
  });
});

describe('a record that is not as it was sealed', () => {
  it.each([0, 11, 12, 40, -1])('is thrown away: byte %i flipped', async (at) => {
    await seal('account/1', SECRET);
    const [[place, bytes]] = (await sealedRecords()) as [[IDBValidKey, ArrayBuffer]];
    const flipped = new Uint8Array(bytes.slice(0));
    const index = at < 0 ? flipped.length + at : at;
    flipped[index] = (flipped[index] ?? 0) ^ 1;
    await set(place, flipped.buffer, records);
    expect(await unseal('account/1')).toBeUndefined();
    expect(await sealedRecords()).toEqual([]);
  });

  it('is thrown away: shortened to nothing', async () => {
    await seal('account/1', SECRET);
    const [[place]] = (await sealedRecords()) as [[IDBValidKey, ArrayBuffer]];
    await set(place, new ArrayBuffer(0), records);
    expect(await unseal('account/1')).toBeUndefined();
  });

  it('is thrown away: moved from one account to another', async () => {
    await seal('account/1', SECRET);
    const [[, first]] = (await sealedRecords()) as [[IDBValidKey, ArrayBuffer]];
    await destroy('account/1');
    await seal('account/2', { authKey: 'another' });
    const [[place]] = (await sealedRecords()) as [[IDBValidKey, ArrayBuffer]];
    await set(place, first, records);
    expect(await unseal('account/2')).toBeUndefined();
  });
});

it('an older record that was put back is what it was, and nothing else is: it opens no other account', async () => {
  await seal('account/1', SECRET);
  const [older] = await sealedRecords();
  await seal('account/1', { ...SECRET, salt: '43' });
  await seal('account/2', { authKey: 'another' });
  await set(...(older as [IDBValidKey, ArrayBuffer]), records);
  expect(await unseal('account/1')).toEqual(SECRET);
  expect(await unseal('account/2')).toEqual({ authKey: 'another' });
});

it('a record from before the key was changed is never looked at again', async () => {
  await seal('account/1', SECRET);
  const [older] = await sealedRecords();
  await takeNewKey(null);
  await set(...(older as [IDBValidKey, ArrayBuffer]), records);
  await seal('account/1', { ...SECRET, salt: '43' });
  expect(await unseal('account/1')).toEqual({ ...SECRET, salt: '43' });
  expect(await sealedRecords()).toHaveLength(2);
});

/** All but the key. */
async function sealedRecords(): Promise<[IDBValidKey, unknown][]> {
  return (await entries(records)).filter(([place]) => Array.isArray(place));
}
