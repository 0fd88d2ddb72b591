import { describe, expect, it } from 'vitest';
import { begunClient } from '../mtproto/testing/begun-client';
import { linkForEachTest } from '../mtproto/testing/link-for-each-test';
import { askFor, type LinkServer } from '../mtproto/testing/link-server';
import type { RawClient } from '../mtproto/testing/raw-client';

let server: LinkServer;
let client: RawClient;
linkForEachTest((link) => ({ server, client } = link));

describe('salts and clocks', () => {
  it('rotate-salt: the request is refused, the old salt with it, and goes through with the new one', async () => {
    server.telegram.fault({ match: { nth: 1 }, do: { kind: 'rotate-salt' } });
    const id = send(client, 'one');
    const { value } = await client.next('bad_server_salt');
    expect(value).toMatchObject({ bad_msg_id: id });
    send(client, 'two');
    await client.next('bad_server_salt');
    expect(server.carriedOut).toEqual([]);
    client.salt = value.new_server_salt as bigint;
    send(client, 'three');
    await client.next('result');
    expect(server.carriedOut).toEqual(['three']);
  });

  it.each([
    ['ahead: the id is too old', 3600, 16],
    ['behind: the id is too new', -3600, 17],
  ])('skew-clock %s', async (_name, seconds, code) => {
    server.telegram.fault({ match: { nth: 1 }, do: { kind: 'skew-clock', seconds } });
    const id = send(client, 'one');
    const { value, message } = await client.next('bad_msg_notification');
    expect(value).toMatchObject({ bad_msg_id: id, error_code: code });
    // Clients set their clock by the id of this very message.
    expect(Number(message.id >> 32n) - Date.now() / 1000).toBeCloseTo(seconds, -1);
    expect(server.carriedOut).toEqual([]);
  });

  it('skew-clock by less than is allowed: nothing happens', async () => {
    server.telegram.fault({ match: { nth: 1 }, do: { kind: 'skew-clock', seconds: 100 } });
    send(client, 'one');
    await client.next('result');
  });
});

describe('keys', () => {
  it('revoke-key: nobody is signed in with it any more', async () => {
    server.key.userId = '7';
    server.telegram.fault({ match: { nth: 1 }, do: { kind: 'revoke-key' } });
    expect(await errorOf('one')).toBe('401 SESSION_REVOKED');
    expect(server.key.userId).toBeNull();
  });

  it('duplicate-key: now and ever after', async () => {
    server.telegram.fault({ match: { nth: 1 }, do: { kind: 'duplicate-key' } });
    expect(await errorOf('one')).toBe('406 AUTH_KEY_DUPLICATED');
    expect(await errorOf('two')).toBe('406 AUTH_KEY_DUPLICATED');
    expect(server.carriedOut).toEqual([]);
  });

  it.each([404, 429, 444])('transport-error %i: instead of an answer, the key stays', async (code) => {
    server.telegram.fault({ match: { nth: 1 }, do: { kind: 'transport-error', code } });
    send(client, 'one');
    await client.until(() => client.transportErrors.length === 1, 'a transport error');
    expect(client.transportErrors).toEqual([-code]);
    send(client, 'two');
    await client.next('result');
    expect(server.carriedOut).toEqual(['two']);
  });
});

describe('a key that two connections use', () => {
  it('by turns is dead: for both, and for every new one', async () => {
    server.key.userId = '7';
    const other = await begunClient(server, { sessionId: 2n, salt: client.salt });
    await answerTo(client);
    await answerTo(other);
    expect(await errorOf('back again')).toBe('406 AUTH_KEY_DUPLICATED');
    expect(await errorOf('other', other)).toBe('406 AUTH_KEY_DUPLICATED');
    const third = await begunClient(server, { sessionId: 3n, salt: client.salt });
    expect(await errorOf('third', third)).toBe('406 AUTH_KEY_DUPLICATED');
    expect(server.key.isDuplicated).toBe(true);
    expect(server.telegram.trace.text()).toContain('406 AUTH_KEY_DUPLICATED');
    expect(server.carriedOut).toHaveLength(2);
  });

  it('is not dead when one comes back over a new line, the old one still open', async () => {
    server.key.userId = '7';
    await answerTo(client);
    const other = await begunClient(server, { sessionId: 2n, salt: client.salt });
    await answerTo(other);
    await answerTo(other);
    expect(server.key.isDuplicated).toBeUndefined();
  });

  it('is not dead when the other was closed before', async () => {
    server.key.userId = '7';
    await answerTo(client);
    const other = await begunClient(server, { sessionId: 2n, salt: client.salt });
    await answerTo(other);
    other.close();
    await expect.poll(() => server.telegram.trace.count('closed')).toBe(1);
    await answerTo(client);
  });

  it('is not dead while nobody is signed in with it', async () => {
    const other = await begunClient(server, { sessionId: 2n, salt: client.salt });
    for (const each of [client, other, client]) await answerTo(each);
  });
});

function send(from: RawClient, path: string): bigint {
  return from.send(from.message(askFor(path)));
}

async function answerTo(from: RawClient): Promise<void> {
  const id = send(from, 'one');
  const { value } = await from.next('result', ({ requestId }) => requestId === id);
  expect(value._).toBe('result');
}

async function errorOf(path: string, from = client): Promise<string> {
  const id = send(from, path);
  const { value } = await from.next('result', ({ requestId }) => requestId === id);
  return `${value.error_code} ${value.error_message}`;
}
