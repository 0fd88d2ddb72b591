import { Api } from 'telegram/tl';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { telegramFailure } from '../../src/telegram/failures';
import { ConnectionLost, RpcError, TransportError, Unreachable } from '../../src/telegram/mtproto/errors';
import { listPhotos, setPhoto } from '../../src/telegram/photos/photos';
import { readProfile } from '../../src/telegram/profile';
import type { Fault } from '../telegram/faults/fault';
import { knowAsGrace, type Local, startLocal } from './local-connection';

/*
 * What GramJS's own client does wrong under a fault, one test each: we use its TL classes and ciphers, and a key
 * exchange and a connection of our own (what its exchange does wrong: attacks/key-exchange.test.ts). Of the seventeen
 * that are known these do not concern a connection of ours: the shape of its event handlers and QR sign-in (we use
 * neither), and its log.
 */

const PROFILE = { owner: 'self', isPublic: false } as const;
const SET = 'photos.updateProfilePhoto';
const LIST = 'photos.getUserPhotos';

let local: Local;

beforeEach(async () => {
  local = await startLocal();
  knowAsGrace(local);
});
afterEach(() => local.stop());

it('1: an error at the front of a container costs nobody else an answer', async () => {
  await readProfile(local.connection);
  fault({ kind: 'answer-error', code: 400, message: 'NO' }, { method: LIST, nth: 1 });
  local.telegram.fault({ do: { kind: 'batch-answers', count: 3 }, times: 3 });
  const asked = [listPhotos(local.connection, 'self'), readProfile(local.connection), list()];
  const answers = await Promise.allSettled(asked);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});

it('2: a call that is never taken has an end, and the next one is made anew', async () => {
  local.telegram.fault({ do: { kind: 'ignore-connection' }, times: 1 });
  await expect(list()).rejects.toThrow(Unreachable);
  expect(await list()).toHaveLength(3);
});

it.each([404, 429, 444])('3: transport error %i is told at once, and the next call works', async (code) => {
  fault({ kind: 'transport-error', code }, { nth: 1 });
  await expect(list()).rejects.toThrow(new TransportError(-code));
  expect(await list()).toHaveLength(3);
});

it('4: closing settles what is under way, and leaves no socket', async () => {
  fault({ kind: 'no-answer' }, { method: SET });
  const pending = set();
  await expect.poll(() => local.telegram.trace.count(SET)).toBe(1);
  await Promise.all([expect(pending).rejects.toThrow(ConnectionLost), local.dcs.close()]);
  await expect.poll(() => local.telegram.trace.count('closed')).toBe(local.sockets());
});

it('5: a half-open link is noticed within seconds, and nothing is sent a second time', async () => {
  fault({ kind: 'half-open' }, { method: SET, nth: 1 });
  await expect(set()).rejects.toThrow(ConnectionLost);
  expect(local.telegram.trace.count(SET)).toBe(1);
  expect(local.telegram.world.me.currentPhoto?.picture).toBe('photo 2');
});

it.each([
  [420, 'FLOOD_WAIT_30', { kind: 'flood-wait', seconds: 30 }],
  [420, 'FLOOD_PREMIUM_WAIT_3', { kind: 'flood-wait', seconds: 3 }],
  [303, 'FILE_MIGRATE_4', { kind: 'telegram', code: 'FILE_MIGRATE_4' }],
])('6: error %i %s keeps its text and its number', async (code, message, failure) => {
  fault({ kind: 'answer-error', code, message }, { method: SET });
  const error = await set().catch((reason) => reason);
  expect(error).toEqual(new RpcError(code, message));
  expect(error.code).toBe(code);
  expect(telegramFailure(error)).toMatchObject(failure);
});

it.each(['FLOOD_WAIT_1', 'RPC_CALL_FAIL', 'TIMEOUT'])(
  '7: %s is not slept over, nor tried again, unseen',
  async (message) => {
    fault({ kind: 'answer-error', code: 500, message }, { method: SET, nth: 1 });
    await expect(set()).rejects.toThrow(message);
    expect(local.telegram.trace.count(SET)).toBe(1);
  },
);

it('8: a migration is told to the caller, with no request of its own', async () => {
  fault({ kind: 'answer-error', code: 303, message: 'USER_MIGRATE_4' }, { nth: 1 });
  await expect(readProfile(local.connection)).rejects.toThrow('USER_MIGRATE_4');
  expect(requests()).toEqual(['users.getFullUser']);
});

it('9: a revoked session means that one is signed out', async () => {
  fault({ kind: 'revoke-key' }, { nth: 1 });
  const error = await list().catch((reason) => reason);
  expect(telegramFailure(error)).toMatchObject({ kind: 'signed-out' });
});

it('10: answers and errors that come twice are taken once', async () => {
  fault({ kind: 'double-answer' });
  fault({ kind: 'answer-error', code: 400, message: 'NO' }, { method: LIST, nth: 2 });
  expect(await list()).toHaveLength(3);
  await expect(list()).rejects.toThrow('NO');
  expect(await list()).toHaveLength(3);
});

it.each<Fault>([{ kind: 'drop-before' }, { kind: 'cut-answer' }, { kind: 'transport-error', code: 404 }])(
  '11: a key exchange that fails by $kind begins anew, on a socket of its own',
  async (broken) => {
    local.session.authKey = null;
    fault(broken, { method: 'set_client_DH_params', nth: 1 });
    // Nobody is signed in with the new key: that this is said means that it was agreed on.
    await expect(list()).rejects.toThrow('AUTH_KEY_UNREGISTERED');
    expect(local.telegram.trace.count('req_pq_multi')).toBe(2);
    expect(local.sockets()).toBe(2);
  },
);

it('12: what came is confirmed with the next request, in the same message', async () => {
  for (let count = 0; count < 3; count++) await list();
  expect(local.telegram.trace.count('msgs_ack')).toBeGreaterThanOrEqual(2);
  expect(local.sockets()).toBe(1);
});

it.each<Fault>([{ kind: 'gzip-answer' }, { kind: 'plain-answer' }])('13: $kind is read', async (packed) => {
  fault(packed);
  expect(await list()).toHaveLength(3);
});

it('14, 17: nothing is asked that nobody called for: no ping, no getUsers, no getState', async () => {
  await list();
  expect(requests()).toEqual([LIST]);
  const service = local.telegram.trace.entries.filter(({ name }) => name.startsWith('ping'));
  expect(service).toEqual([]);
});

it('15: ids are decimal strings, beyond what a number holds', async () => {
  const [first] = await list();
  expect(first?.photo.id).toBe(local.telegram.world.me.photos[0]?.id.toString());
  expect(Number.isSafeInteger(Number(first?.photo.id))).toBe(false);
  expect(structuredClone(first)).toEqual(first);
});

it.each([-7200, -3600, 3600, 7200])('16: the clock of the server goes off by %i s', async (seconds) => {
  await list();
  fault({ kind: 'skew-clock', seconds }, { nth: 1 });
  expect(await list()).toHaveLength(3);
});

it('16: a server that refuses every message is given up, not asked at full speed', async () => {
  fault({ kind: 'rotate-salt' });
  await expect(local.connection.call(new Api.help.GetConfig())).rejects.toThrow(ConnectionLost);
  expect(local.telegram.trace.count('help.getConfig')).toBeLessThan(6);
});

function fault(fault: Fault, match: { method?: string; nth?: number } = {}): void {
  local.telegram.fault({ match, do: fault });
}

async function list() {
  return (await listPhotos(local.connection, 'self')).photos;
}

/** Sets the second photo of the list. */
async function set() {
  const [, second] = await list();
  if (!second) throw new Error('there are three photos');
  return setPhoto(local.connection, second.reference, PROFILE);
}

/** The requests that came, in their order. */
function requests(): string[] {
  const names = local.telegram.trace.entries
    .filter(({ direction }) => direction === 'in')
    .map(({ name }) => name);
  return names.filter((name) => name.includes('.'));
}
