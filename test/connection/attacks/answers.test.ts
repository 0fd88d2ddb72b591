import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { telegramFailure } from '../../../src/telegram/failures';
import { ConnectionLost, Untrusted } from '../../../src/telegram/mtproto/errors';
import { listPhotos, setPhoto } from '../../../src/telegram/photos/photos';
import type { PacketForgery } from '../../telegram/mtproto/cipher/forged-packets';
import { knowAsGrace, type Local, startLocal } from '../local-connection';

/* An attacker who changes, cuts, delays or plays back answers (core.telegram.org/mtproto/security_guidelines). */

let local: Local;

beforeEach(async () => {
  local = await startLocal();
  knowAsGrace(local);
  // The control: an answer that nobody touched is taken. From it the line knows the server's time.
  expect(await list()).toHaveLength(3);
});
afterEach(() => local.stop());

describe('the answer is not taken, the line is given up at once, and that is said', () => {
  it.each<[PacketForgery, rule: string]>([
    ['key-id', 'auth key id'],
    ['message-key', 'message key'],
    ['first-block', 'message key'],
    ['padding', 'message key'],
    ['cut-block', 'length of the message'],
    ['cut-head', 'length of the message'],
    ['sent-by-client', 'message key'],
    ['long-padding', 'padding'],
    ['other-session', 'session id'],
    ['client-id', 'message id'],
    ['stale-id', 'time of a message'],
    ['future-id', 'time of a message'],
    ['odd-length', 'length of a message'],
  ])('%s', async (forgery, rule) => {
    local.telegram.fault({ do: { kind: 'forge-answer', forgery } });
    const startMs = performance.now();
    const error = await list().catch((reason) => reason);
    expect(error).toEqual(new Untrusted(rule));
    expect(telegramFailure(error)).toEqual({ kind: 'untrusted' });
    expect(performance.now() - startMs).toBeLessThan(5000);
  });
});

it('a single forged answer costs a reading nothing: it is asked again on another line', async () => {
  local.telegram.fault({ match: { nth: 1 }, do: { kind: 'forge-answer', forgery: 'first-block' } });
  expect(await list()).toHaveLength(3);
  expect(local.sockets()).toBe(2);
});

it('a change whose answer was forged was sent once: what came of it has to be looked up', async () => {
  const [, second] = await list();
  if (!second) throw new Error('there are three photos');
  const method = 'photos.updateProfilePhoto';
  local.telegram.fault({ match: { method }, do: { kind: 'forge-answer', forgery: 'message-key' } });
  const set = setPhoto(local.connection, second.reference, { owner: 'self', isPublic: false });
  // So background/command/carry-out.ts looks what is current now, and only then says whether it was done.
  await expect(set).rejects.toThrow(ConnectionLost);
  expect(local.telegram.trace.count(method)).toBe(1);
  expect((await list())[0]?.photo.id).not.toBe(second.photo.id);
  expect(local.telegram.world.me.currentPhoto?.picture).toBe('photo 2');
});

it('an answer that is played back is not taken twice', async () => {
  local.telegram.fault({ do: { kind: 'double-answer' } });
  expect(await Promise.all([list(), list()])).toEqual([expect.anything(), expect.anything()]);
  expect(local.sockets()).toBe(1);
});

async function list() {
  return (await listPhotos(local.connection, 'self')).photos;
}
