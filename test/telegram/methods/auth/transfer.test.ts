import { beforeEach, expect, it } from 'vitest';
import { createWorld } from '../../create-world';
import type { TlObject } from '../../tl-object';
import type { World } from '../../world';
import { Asker } from '../testing/asking';

let world: World;
let home: Asker;
let elsewhere: Asker;

beforeEach(() => {
  world = createWorld();
  world.dcs = [2, 4].map((id) => ({ id, ipAddress: '127.0.0.1', port: 443 }));
  home = new Asker(world, world.me);
  elsewhere = new Asker(world, null, 4);
});

it('an authorization goes to another DC, for files only', async () => {
  expect(await take(await exported(4))).toMatchObject({
    _: 'auth.authorization',
    user: { first_name: 'Ada' },
  });
  await expect(elsewhere.ask('updates.getState', {})).rejects.toMatchObject({
    code: 303,
    message: 'USER_MIGRATE_2',
  });
  const part = { file_id: 1n, file_part: 0, bytes: Buffer.from('part') };
  expect(await elsewhere.answer('upload.saveFilePart', part)).toBe(true);
});

it('it is no further device in the list', async () => {
  await take(await exported(4));
  const { authorizations } = await home.ask('account.getAuthorizations', {});
  expect(authorizations).toMatchObject([{ current: true, hash: 0n }]);
});

it('it ends when the one at home ends', async () => {
  await take(await exported(4));
  await home.ask('auth.logOut', {});
  expect(elsewhere.key.userId).toBeNull();
});

it('it is good for once, and at its DC only', async () => {
  const it = await exported(4);
  await expect(take(it, new Asker(world, null, 2))).rejects.toThrow('AUTH_BYTES_INVALID');
  await take(it);
  await expect(take(it)).rejects.toThrow('AUTH_BYTES_INVALID');
});

it.each([2, 9])('DC %i is none that it can go to', async (dc) => {
  await expect(exported(dc)).rejects.toThrow('DC_ID_INVALID');
});

it('when an account moves, its clients are sent after it and get in there', async () => {
  world.me.homeDc = 4;
  await expect(home.ask('updates.getState', {})).rejects.toMatchObject({ message: 'USER_MIGRATE_4' });
  await take(await exported(4));
  expect(await elsewhere.ask('updates.getState', {})).toMatchObject({ _: 'updates.state' });
});

it('another device can be signed out by its hash, and no stranger’s', async () => {
  const other = new Asker(world, world.me);
  await expect(home.ask('account.resetAuthorization', { hash: 7n })).rejects.toThrow('HASH_INVALID');
  expect(await home.answer('account.resetAuthorization', { hash: other.key.id })).toBe(true);
  expect(other.key.userId).toBeNull();
});

function exported(dc_id: number): Promise<TlObject> {
  return home.ask('auth.exportAuthorization', { dc_id });
}

function take({ id, bytes }: TlObject, at = elsewhere): Promise<TlObject> {
  return at.ask('auth.importAuthorization', { id: id as bigint, bytes: bytes as Buffer });
}
