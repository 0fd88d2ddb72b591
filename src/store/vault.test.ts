import 'fake-indexeddb/auto';
import { createStore, entries, get, set } from 'idb-keyval';
import { describe, expect, it, vi } from 'vitest';
import { destroy, seal, unseal } from './vault';

const SECRET = { authKey: 'c2VjcmV0', salt: '42' };
const records = createStore('userpic-vault', 'records');

describe('the vault', () => {
  it('gives back what was put in', async () => {
    await seal('account/1', SECRET);
    expect(await unseal('account/1')).toEqual(SECRET);
  });

  it('has nothing under another name', async () => {
    expect(await unseal('account/2')).toBeUndefined();
  });

  it('keeps no secret in the clear', async () => {
    await seal('account/1', SECRET);
    const kept = JSON.stringify(await entries(records), (_, value) =>
      value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value,
    );
    expect(kept).not.toContain(SECRET.authKey);
  });

  it('has a key that cannot be read out', async () => {
    const key = await get<CryptoKey>('vault', createStore('userpic-vault-key', 'keys'));
    expect(key?.extractable).toBe(false);
  });

  it('destroys', async () => {
    await seal('account/1', SECRET);
    await destroy('account/1');
    expect(await unseal('account/1')).toBeUndefined();
  });
});

describe('a record that is not as it was sealed', () => {
  it.each([
    ['a flipped bit', 'account/3', flipped],
    ['a record under another name', 'account/4', (record: unknown) => record],
  ])('%s is thrown away', async (_, name, change) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await seal('account/3', SECRET);
    await set(name, change((await get('account/3', records)) as never), records);
    expect(await unseal(name)).toBeUndefined();
    expect(await get(name, records)).toBeUndefined();
  });
});

function flipped(record: { iv: Uint8Array; data: ArrayBuffer }) {
  const data = new Uint8Array(record.data.slice(0));
  data[0] = (data[0] ?? 0) ^ 1;
  return { ...record, data: data.buffer };
}
