import { createStore, entries } from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reset } from '../../../test/pages/fake-browser';
import { readLockState } from '../lock-state';
import { currentKeys, forgetKeys, readKeyRecord } from './current-keys';
import { JsonDrawer } from './drawers/json-drawer';
import { valueRecord, writeRecords } from './drawers/to-write';
import { takeNewKey } from './new-key';
import { unwrap } from './passcode';
import { dropUnlocked, endUnlocked, keepUnlocked } from './unlocked';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

// Each try is 600,000 rounds of PBKDF2: a second, on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const PASSCODE = 'seven quiet harbours';
const drawer = new JsonDrawer<string>('test');

beforeEach(async () => {
  await reset();
  forgetKeys();
});

describe('with a passcode', () => {
  it('nothing opens before it was typed', async () => {
    await lockedWith('kept');
    await expect(drawer.read('one')).rejects.toMatchObject({ failure: { kind: 'locked' } });
    await expect(writeRecords(drawer, [valueRecord('one', 'new')])).rejects.toMatchObject({
      failure: { kind: 'locked' },
    });
    expect(await readLockState()).toBe('locked');
  });

  it('another one opens nothing, and the right one everything', async () => {
    await lockedWith('kept');
    const record = await readKeyRecord();
    if (record?.kind !== 'wrapped') throw new Error('The key is not wrapped.');
    expect(await unwrap(record.key, `${PASSCODE} `)).toBeNull();
    const key = await unwrap(record.key, PASSCODE);
    if (!key) throw new Error('The passcode did not open the key.');
    await keepUnlocked(key, Date.now() + 1000);
    expect(await drawer.read('one')).toBe('kept');
  });

  it('takes at least 600,000 rounds to try one', async () => {
    await takeNewKey(PASSCODE);
    expect(await readKeyRecord()).toMatchObject({ key: { rounds: 600_000 } });
  });

  it('is locked when its time is over, though nobody was awake to lock it', async () => {
    const key = await lockedWith('kept');
    await keepUnlocked(key, Date.now() - 1);
    expect(await readLockState()).toBe('locked');
    await expect(drawer.read('one')).rejects.toMatchObject({ failure: { kind: 'locked' } });
  });

  it('lets whoever has the keys at hand come to an end when it locks', async () => {
    const key = await lockedWith('kept');
    await keepUnlocked(key, Date.now() + 1000);
    await writeRecords(drawer, [valueRecord('one', 'begun')]);
    await endUnlocked();
    expect(await readLockState()).toBe('locked');
    await writeRecords(drawer, [valueRecord('one', 'ended')]);
    await dropUnlocked();
    await expect(drawer.read('one')).rejects.toMatchObject({ failure: { kind: 'locked' } });
  });
});

describe('a new key', () => {
  it('leaves no byte as it was', async () => {
    await writeRecords(drawer, [valueRecord('one', 'kept')]);
    const before = await sealedText();
    await takeNewKey(null);
    const after = await sealedText();
    expect(after).toHaveLength(before.length);
    expect(after.filter((text) => before.includes(text))).toEqual([]);
    expect(await drawer.read('one')).toBe('kept');
  });

  it('is not overwritten by whoever still has the old one: that is sealed again', async () => {
    await writeRecords(drawer, [valueRecord('one', 'first')]);
    const old = await currentKeys();
    const key = await takeNewKey(null);
    expect(key.id).not.toBe(old.id);
    await writeRecords(drawer, [valueRecord('one', 'second')]);
    expect(await drawer.readAll()).toEqual(['second']);
  });

  it('leaves a damaged record behind', async () => {
    await writeRecords(drawer, [valueRecord('one', 'kept')]);
    const store = createStore('userpic', 'records');
    await store('readwrite', (records) => records.put(new ArrayBuffer(40), ['drawer', 'name']));
    await takeNewKey(null);
    expect(await sealedText()).toHaveLength(1);
  });
});

async function lockedWith(value: string) {
  await writeRecords(drawer, [valueRecord('one', value)]);
  return takeNewKey(PASSCODE);
}

async function sealedText(): Promise<string[]> {
  const all = await entries(createStore('userpic', 'records'));
  return all
    .filter(([place]) => Array.isArray(place))
    .map(([, bytes]) => Buffer.from(bytes as ArrayBuffer).toString('hex'));
}
