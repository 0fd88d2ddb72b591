import { computeSrpParams } from '@mtcute/core/utils.js';
import { NodeCryptoProvider } from '@mtcute/node/utils.js';
import { beforeEach, expect, it } from 'vitest';
import { createWorld } from '../../create-world';
import type { TlObject } from '../../tl-object';
import type { World } from '../../world';
import { changePassword } from '../../world/people';
import { Asker } from '../testing/asking';

const RIGHT = 'notes on the engine';

const crypto = new NodeCryptoProvider();
let world: World;
let client: Asker;
let nowMs = 0;

beforeEach(async () => {
  await crypto.initialize();
  nowMs = Date.UTC(2025, 6, 1);
  world = createWorld({ nowMs: () => nowMs });
  client = new Asker(world);
  world.passwordsOwed.set(client.key.id.toString(), world.me);
});

it('the right password signs in', async () => {
  expect(await give(RIGHT)).toMatchObject({ _: 'auth.authorization' });
  expect(client.key.userId).toBe(world.me.id.toString());
});

it('a question is good for one answer', async () => {
  const asked = await client.ask('account.getPassword', {});
  await expect(give('wrong', asked)).rejects.toThrow('PASSWORD_HASH_INVALID');
  await expect(give(RIGHT, asked)).rejects.toThrow('SRP_ID_INVALID');
  expect(await give(RIGHT)).toMatchObject({ _: 'auth.authorization' });
});

it('a question expires', async () => {
  const asked = await client.ask('account.getPassword', {});
  nowMs += world.limits.srpSeconds * 1000;
  await expect(give(RIGHT, asked)).rejects.toThrow('SRP_ID_INVALID');
});

it('a password that was changed meanwhile is no answer', async () => {
  const asked = await client.ask('account.getPassword', {});
  changePassword(world, world.me, { text: 'new', hint: 'not the old one' });
  await expect(give(RIGHT, asked)).rejects.toMatchObject({ code: 400, message: 'SRP_PASSWORD_CHANGED' });
  expect(await client.ask('account.getPassword', {})).toMatchObject({ hint: 'not the old one' });
  expect(await give('new')).toMatchObject({ _: 'auth.authorization' });
});

it('after some wrong ones one must wait', async () => {
  world.limits.wrongPasswords = 2;
  await expect(give('wrong')).rejects.toThrow('PASSWORD_HASH_INVALID');
  nowMs += 10 * 1000;
  await expect(give('wrong')).rejects.toThrow('PASSWORD_HASH_INVALID');
  await expect(give(RIGHT)).rejects.toMatchObject({ code: 420, message: 'FLOOD_WAIT_50' });
  nowMs += 50 * 1000;
  expect(await give(RIGHT)).toMatchObject({ _: 'auth.authorization' });
});

/** The question and the answer as mtcute puts them, whose names are in camel case. */
async function give(password: string, asked?: TlObject): Promise<TlObject> {
  const { current_algo, srp_B, srp_id } = asked ?? (await client.ask('account.getPassword', {}));
  const { A, M1 } = await computeSrpParams(
    crypto,
    { currentAlgo: current_algo, srpB: srp_B, srpId: srp_id } as never,
    password,
  ).then((it) => it as { A: Uint8Array; M1: Uint8Array });
  const proof = { srp_id: srp_id as bigint, A: Buffer.from(A), M1: Buffer.from(M1) };
  return client.ask('auth.checkPassword', { password: { _: 'inputCheckPasswordSRP', ...proof } });
}
