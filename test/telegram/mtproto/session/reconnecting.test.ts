import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askFor, type LinkServer, startLinkServer } from '../testing/link-server';
import type { RawClient } from '../testing/raw-client';

let server: LinkServer;
const SALT_ERROR = 48;

beforeEach(async () => {
  server = await startLinkServer();
});

afterEach(() => server.stop());

describe('salts', () => {
  it('a wrong one is refused, with the right one beside, and nothing is carried out', async () => {
    const client = server.connect({ salt: 0n });
    const id = client.send(client.message(askFor('one')));
    const { value } = await client.next('bad_server_salt');
    expect(value).toMatchObject({ bad_msg_id: id, bad_msg_seqno: 1, error_code: SALT_ERROR });
    expect(server.carriedOut).toEqual([]);

    client.salt = value.new_server_salt as bigint;
    client.send(client.message(askFor('one')));
    await client.next('result');
    expect(server.carriedOut).toEqual(['one']);
  });

  it('get_future_salts tells those to come, and they are accepted', async () => {
    const client = await begun();
    const id = client.send(client.message({ _: 'get_future_salts', num: 3 }));
    const { value } = await client.next('future_salts');
    expect(value.req_msg_id).toBe(id);
    const salts = value.salts as { valid_since: number; valid_until: number; salt: bigint }[];
    expect(salts).toHaveLength(3);
    expect(salts[0]?.valid_since).toBeLessThanOrEqual(Date.now() / 1000);
    expect(salts[1]?.valid_since).toBeGreaterThan(Date.now() / 1000);
    expect(new Set(salts.map((it) => it.salt)).size).toBe(3);
    client.salt = salts[0]?.salt ?? 0n;
    await client.settle();
  });
});

describe('a session', () => {
  it('is announced once, with the id of its first message and the salt', async () => {
    const client = server.connect();
    client.send(client.message({ _: 'ping', ping_id: 1n }));
    client.salt = (await client.next('bad_server_salt')).value.new_server_salt as bigint;
    const inner = client.message(askFor('one'));
    client.send(client.container([inner, client.message({ _: 'ping', ping_id: 2n })]));
    const { value } = await client.next('new_session_created');
    expect(value).toMatchObject({ first_msg_id: inner.id, server_salt: client.salt });
    await client.settle();
    expect(client.received.map((it) => it.name)).not.toContain('new_session_created');
  });

  it('goes on over a new connection: what was not confirmed is sent again', async () => {
    const first = await begun();
    const id = first.send(first.message(askFor('slow')));
    await first.next('msgs_ack');
    first.close();
    server.releaseSlow();

    const second = server.connect({ salt: first.salt, messageIds: first.messageIds });
    second.send(second.message({ _: 'ping', ping_id: 1n }, { sequence: 101 }));
    expect((await second.next('result')).requestId).toBe(id);
    expect(server.carriedOut).toEqual(['slow']);
  });

  it('answers on its new connection when the one that asked is gone', async () => {
    const first = await begun();
    const id = first.send(first.message(askFor('slow')));
    await first.next('msgs_ack');
    first.close();
    const second = server.connect({ salt: first.salt, messageIds: first.messageIds });
    second.send(second.message({ _: 'ping', ping_id: 1n }, { sequence: 101 }));
    await second.next('pong');

    server.releaseSlow();
    expect((await second.next('result')).requestId).toBe(id);
  });

  it('may have two connections: each gets its own answers, and only those', async () => {
    const first = await begun();
    const second = server.connect({ salt: first.salt, messageIds: first.messageIds });
    const clients = [first, second];
    const asked = [];
    for (const [index, client] of clients.entries()) {
      asked.push(client.send(client.message(askFor('slow'), { sequence: 101 + 2 * index })));
      await client.next('msgs_ack');
    }
    server.releaseSlow();
    for (const [index, client] of clients.entries()) {
      expect((await client.next('result')).requestId).toBe(asked[index]);
    }
    for (const [index, client] of clients.entries()) {
      client.send(client.message({ _: 'ping', ping_id: 2n }, { sequence: 201 + 2 * index }));
      await client.next('pong');
      expect(client.received.filter((it) => it.name === 'result')).toEqual([]);
    }
  });

  it('sends nothing again that was confirmed', async () => {
    const first = await begun();
    first.send(first.message(askFor('one')));
    const answer = await first.next('result');
    const announced = await first.next('new_session_created');
    const msg_ids = [answer.message.id, announced.message.id];
    first.send(first.message({ _: 'msgs_ack', msg_ids }, { isContent: false }));
    await first.settle();
    first.close();

    const second = server.connect({ salt: first.salt, messageIds: first.messageIds });
    second.send(second.message({ _: 'ping', ping_id: 1n }, { sequence: 101 }));
    await second.next('pong');
    expect(second.received).toEqual([]);
  });

  it('can be destroyed by another one', async () => {
    const first = await begun(1n);
    const second = await begun(2n);
    second.send(second.message({ _: 'destroy_session', session_id: 1n }));
    expect((await second.next('destroy_session_ok')).value.session_id).toBe(1n);
    second.send(second.message({ _: 'destroy_session', session_id: 1n }));
    await second.next('destroy_session_none');
    first.close();
  });
});

/** A client whose session exists, with the right salt. */
async function begun(sessionId = 1n): Promise<RawClient> {
  const client = server.connect({ sessionId });
  client.send(client.message({ _: 'ping', ping_id: 1n }));
  client.salt = (await client.next('bad_server_salt')).value.new_server_salt as bigint;
  await client.settle();
  return client;
}
