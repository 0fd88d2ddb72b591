import { createStore, entries, set } from 'idb-keyval';
import { beforeEach, expect, it, vi } from 'vitest';
import { reset } from '../../../test/pages/fake-browser';
import { readLockState } from '../lock-state';
import { readSettings } from '../settings';
import { forgetKeys, type KeyRecord, readKeyRecord } from './current-keys';
import { JsonDrawer } from './drawers/json-drawer';
import { dropRecords, valueRecord, writeRecords } from './drawers/to-write';
import { FORMAT } from './format';
import { eraseEverything, takeNewKey } from './new-key';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

const drawer = new JsonDrawer<string>('test');
const records = createStore('userpic', 'records');

beforeEach(async () => {
  await reset();
  forgetKeys();
  await writeRecords(drawer, [valueRecord('one', 'kept')]);
});

it('what a newer version has written is neither read nor touched', async () => {
  await keepWith(FORMAT + 1);
  const before = await entries(records);
  const refused = { failure: { kind: 'kept-by-newer' } };
  await expect(drawer.read('one')).rejects.toMatchObject(refused);
  await expect(writeRecords(drawer, [valueRecord('one', 'new')])).rejects.toMatchObject(refused);
  await expect(dropRecords(drawer, ['one'])).rejects.toMatchObject(refused);
  await expect(readSettings()).rejects.toMatchObject(refused);
  await expect(readLockState()).rejects.toMatchObject(refused);
  await expect(takeNewKey(null)).rejects.toMatchObject(refused);
  expect(await entries(records)).toEqual(before);

  await eraseEverything();
  expect(await drawer.read('one')).toBeUndefined();
});

it('what was written before there were numbers is of the first format', async () => {
  await keepWith(undefined);
  expect(await drawer.read('one')).toBe('kept');
});

it('each key, the first and every later one, says the format', async () => {
  expect(await readKeyRecord()).toMatchObject({ format: FORMAT });
  await takeNewKey(null);
  expect(await readKeyRecord()).toMatchObject({ format: FORMAT });
});

async function keepWith(format: number | undefined): Promise<void> {
  const { format: _, ...record } = (await readKeyRecord()) as KeyRecord;
  await set('key', format === undefined ? record : { ...record, format }, records);
  forgetKeys();
}
