import { beforeEach, expect, it } from 'vitest';
import { createWorld } from '../../create-world';
import type { TlObject } from '../../tl-object';
import type { World } from '../../world';
import { changePassword } from '../../world/people';
import { acceptLoginToken, tokenInLink } from '../../world/sign-in/login-token';
import { Asker } from '../testing/asking';

let world: World;
let client: Asker;
let nowMs = 0;
let pushed: [Asker['key'], TlObject][];

beforeEach(() => {
  nowMs = Date.UTC(2025, 6, 1);
  world = createWorld({ nowMs: () => nowMs });
  client = new Asker(world);
  pushed = [];
  world.updates.listen((key, updates) => pushed.push([key, updates]));
});

it('a token is good for half a minute', async () => {
  const { expires, token } = await ask();
  expect(expires).toBe(world.nowSeconds() + 30);
  nowMs += 30 * 1000;
  expect(accept(token)).toBe('AUTH_TOKEN_EXPIRED');
  expect(pushed).toEqual([]);
});

it('when another client accepts it, who shows it is told, and is signed in at the next question', async () => {
  changePassword(world, world.me, null);
  const { token } = await ask();
  accept(token);
  expect(pushed).toEqual([
    [client.key, expect.objectContaining({ _: 'updateShort', update: { _: 'updateLoginToken' } })],
  ]);
  expect(accept(token)).toBe('AUTH_TOKEN_ALREADY_ACCEPTED');
  expect(await ask()).toMatchObject({
    _: 'auth.loginTokenSuccess',
    authorization: { _: 'auth.authorization', user: { first_name: 'Ada' } },
  });
  expect(client.key.userId).toBe(world.me.id.toString());
});

it('the other client can do so by Telegram’s own method, and sees the new device', async () => {
  const { token } = await ask();
  const other = new Asker(world, world.me);
  client.key.client = { apiId: 1, deviceModel: 'Userpic', systemVersion: '1', appVersion: '1' };
  expect(await other.ask('auth.acceptLoginToken', { token: token as Buffer })).toMatchObject({
    _: 'authorization',
    device_model: 'Userpic',
    current: false,
  });
  expect(pushed).toHaveLength(1);
});

it('an account with a two-step password still owes it', async () => {
  accept((await ask()).token);
  await expect(ask()).rejects.toMatchObject({ code: 401, message: 'SESSION_PASSWORD_NEEDED' });
  expect(await client.ask('account.getPassword', {})).toMatchObject({ hint: 'What I wrote in 1843' });
});

it('an account that the client has already may not accept', async () => {
  const { token } = await ask([world.me.id]);
  expect(accept(token)).toBe('AUTH_TOKEN_EXCEPTION');
});

it('an account that lives elsewhere signs in there, with the same token, once', async () => {
  changePassword(world, world.me, null);
  world.me.homeDc = 4;
  accept((await ask()).token);
  const moved = await ask();
  expect(moved).toMatchObject({ _: 'auth.loginTokenMigrateTo', dc_id: 4 });
  const there = new Asker(world, null, 4);
  const token = moved.token as Buffer;
  expect(await there.ask('auth.importLoginToken', { token })).toMatchObject({ _: 'auth.loginTokenSuccess' });
  expect(there.key.userId).toBe(world.me.id.toString());
  await expect(there.ask('auth.importLoginToken', { token })).rejects.toThrow('AUTH_TOKEN_INVALID');
});

it('what was accepted and not fetched in time is lost', async () => {
  world.me.homeDc = 4;
  accept((await ask()).token);
  const token = (await ask()).token as Buffer;
  nowMs += 30 * 1000;
  const there = new Asker(world, null, 4);
  await expect(there.ask('auth.importLoginToken', { token })).rejects.toThrow('AUTH_TOKEN_EXPIRED');
});

it('the link in a QR code holds the token', async () => {
  const token = (await ask()).token as Buffer;
  expect(tokenInLink(`tg://login?token=${token.toString('base64url')}`)).toEqual(token);
});

function ask(except_ids: bigint[] = []): Promise<TlObject> {
  const { apiId: api_id, apiHash: api_hash } = world;
  return client.ask('auth.exportLoginToken', { api_id, api_hash, except_ids });
}

function accept(token: unknown) {
  return acceptLoginToken(world, world.me, token as Buffer);
}
