import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { ConnectionLost, Unreadable } from '../../src/telegram/mtproto/errors';
import { listPhotos } from '../../src/telegram/photos/photos';
import { readProfile } from '../../src/telegram/profile';
import type { Fault } from '../telegram/faults/fault';
import { knowAsGrace, type Local, startLocal } from './local-connection';

const LIST = 'photos.getUserPhotos';
let local: Local;

beforeEach(async () => {
  local = await startLocal();
  knowAsGrace(local);
});
afterEach(() => local.stop());

describe('a reading succeeds', () => {
  it.each<Fault>([
    { kind: 'delay', milliseconds: 20, jitterMilliseconds: 50 },
    { kind: 'late-answer', milliseconds: 20, jitterMilliseconds: 50 },
    { kind: 'drop-before' },
    { kind: 'drop-after' },
    { kind: 'cut-answer' },
    { kind: 'double-answer' },
    { kind: 'reorder-answer' },
    { kind: 'batch-answers', count: 2 },
    { kind: 'unknown-beside' },
    { kind: 'split-answer', bytes: 7 },
    { kind: 'rotate-salt' },
    { kind: 'skew-clock', seconds: 5000 },
  ])('although $kind', async (fault) => {
    local.telegram.fault({ match: { method: LIST, nth: 1 }, do: fault });
    const [photos, profile] = await Promise.all([list(), readProfile(local.connection)]);
    expect(photos).toHaveLength(3);
    expect(profile.account.name).toBe('Grace Hopper');
  });
});

it('an answer of an unknown layer fails alone', async () => {
  local.telegram.fault({ match: { method: LIST }, times: 2, do: { kind: 'unknown-answer' } });
  const [photos, profile] = await Promise.allSettled([list(), readProfile(local.connection)]);
  expect(photos).toMatchObject({ status: 'rejected', reason: expect.any(Unreadable) });
  expect(profile.status).toBe('fulfilled');
  expect(await list()).toHaveLength(3);
});

it('a line that swallows everything is given up within the limit of a call, and the next one works', async () => {
  local.telegram.fault({ match: { method: LIST, nth: 1 }, do: { kind: 'black-hole' } });
  await expect(list()).rejects.toThrow(ConnectionLost);
  expect(await list()).toHaveLength(3);
  expect(local.sockets()).toBe(2);
});

it('a key that another client used at once is dead, and said to be', async () => {
  local.telegram.fault({ match: { method: LIST, nth: 1 }, do: { kind: 'duplicate-key' } });
  await expect(list()).rejects.toThrow('AUTH_KEY_DUPLICATED');
  await expect(list()).rejects.toThrow('AUTH_KEY_DUPLICATED');
});

it('twenty calls by turns over lines that break never use one key on two lines', async () => {
  local.telegram.fault({ match: { method: LIST, nth: 3 }, do: { kind: 'black-hole' } });
  local.telegram.fault({ match: { method: LIST, nth: 7 }, do: { kind: 'drop-after' } });
  const ended = await Promise.allSettled(Array.from({ length: 20 }, list));
  expect(ended.some(({ status }) => status === 'fulfilled')).toBe(true);
  expect(await list()).toHaveLength(3);
  expect([...local.telegram.world.keys.values()].some(({ isDuplicated }) => isDuplicated)).toBe(false);
});

it('a line that takes its time to close: the next is dialled only then', async () => {
  await list();
  const { close } = WebSocket.prototype;
  const closing = vi.spyOn(WebSocket.prototype, 'close').mockImplementationOnce(function (this: WebSocket) {
    setTimeout(() => close.call(this), 200);
  });
  void local.connection.hangUp();
  expect(await list()).toHaveLength(3);
  closing.mockRestore();
  const lines = local.telegram.trace.entries.filter(({ name }) => /^(connected|closed)$/.test(name));
  expect(lines.map(({ connection, name }) => [connection, name])).toEqual([
    [1, 'connected'],
    [1, 'closed'],
    [2, 'connected'],
  ]);
});

async function list() {
  return (await listPhotos(local.connection, 'self')).photos;
}
