import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { linkForEachTest } from '../testing/link-for-each-test';
import { askFor, type LinkServer, LONG_ANSWER } from '../testing/link-server';
import type { RawClient } from '../testing/raw-client';
import { createLayers } from '../tl/layers';
import { decodeObject } from '../tl/read-object';
import { TlWriter } from '../tl/tl-writer';

let server: LinkServer;
let client: RawClient;
linkForEachTest((link) => ({ server, client } = link));

describe('a request', () => {
  it('is answered under its own message id', async () => {
    const first = client.send(client.message(askFor('one')));
    const second = client.send(client.message(askFor('two')));
    expect(await answerTo(first)).toBe('about one');
    expect(await answerTo(second)).toBe('about two');
  });

  it('is answered with rpc_error when it fails', async () => {
    const id = client.send(client.message(askFor('fail')));
    expect((await client.next('result', (it) => it.requestId === id)).value).toEqual({
      _: 'rpc_error',
      error_code: 400,
      error_message: 'PATH_INVALID',
    });
  });

  it('may come compressed, and a long answer goes so', async () => {
    const id = client.send(client.message(compressed(askFor('long'))));
    const answer = await client.next('result', (it) => it.requestId === id);
    expect(answer.message.body.length).toBeLessThan(500);
    expect(decodeObject(createLayers().nearest(198), answer.result).message).toBe(LONG_ANSWER);
  });

  it('that takes its time is acknowledged, and answered when it is done', async () => {
    const id = client.send(client.message(askFor('slow')));
    expect((await client.next('msgs_ack')).value.msg_ids).toEqual([id]);
    server.releaseSlow();
    expect(await answerTo(id)).toBe('about slow');
  });

  it('that is answered at once is not acknowledged besides', async () => {
    await answerTo(client.send(client.message(askFor('one'))));
    await client.settle();
    expect(client.received.map((it) => it.name)).not.toContain('msgs_ack');
  });
});

describe('the server numbers its messages', () => {
  it('with odd numbers that grow where it wants them confirmed, with even ones elsewhere', async () => {
    const sequences: number[] = [];
    for (const path of ['one', 'two', 'three']) {
      client.send(client.message(askFor(path)));
      sequences.push((await client.next('result')).message.sequence);
      client.send(client.message({ _: 'ping', ping_id: 1n }));
      sequences.push((await client.next('pong')).message.sequence);
    }
    // The first, 1, was new_session_created.
    expect(sequences).toEqual([3, 4, 5, 6, 7, 8]);
  });
});

describe('a request that comes twice', () => {
  it('is carried out once; the same answer is sent again', async () => {
    const message = client.message(askFor('one'));
    client.send(message);
    const first = await client.next('result');
    client.send(message);
    const second = await client.next('result');
    expect(second.message).toEqual(first.message);
    expect(server.carriedOut).toEqual(['one']);
  });

  it('is only acknowledged when the answer was confirmed', async () => {
    const message = client.message(askFor('one'));
    client.send(message);
    const answer = await client.next('result');
    client.send(client.message({ _: 'msgs_ack', msg_ids: [answer.message.id] }, { isContent: false }));
    client.send(message);
    expect((await client.next('msgs_ack')).value.msg_ids).toEqual([message.id]);
    expect(server.carriedOut).toEqual(['one']);
  });

  it('is carried out once although the first is still under way', async () => {
    const message = client.message(askFor('slow'));
    client.send(message);
    client.send(message);
    await client.settle();
    server.releaseSlow();
    await answerTo(message.id);
    await client.settle();
    expect(client.received.filter((it) => it.name === 'result')).toEqual([]);
    expect(server.carriedOut).toEqual(['slow']);
  });
});

describe('containers', () => {
  it('bring several messages, each answered', async () => {
    const inner = ['one', 'two', 'three'].map((path) => client.message(askFor(path)));
    client.send(client.container(inner));
    for (const { id } of inner) expect(await answerTo(id)).toMatch(/^about /);
    expect(server.carriedOut).toEqual(['one', 'two', 'three']);
  });

  it('may hold compressed messages', async () => {
    const inner = client.message(compressed(askFor('one')));
    client.send(client.container([inner]));
    expect(await answerTo(inner.id)).toBe('about one');
  });

  it('carry what the server has to say in one turn, and nothing behind an answer', async () => {
    const ping = client.message({ _: 'ping', ping_id: 1n });
    const asked = ['one', 'fail'].map((path) => client.message(askFor(path)));
    client.send(client.container([ping, ...asked]));
    await answerTo(asked[0]?.id ?? 0n);
    const failure = await client.next('result');
    expect(failure.value._).toBe('rpc_error');
    await client.next('pong');
  });

  it.each([
    ['an odd sequence number', 34, () => client.container([client.message(askFor('one'))], { sequence: 9 })],
    ['a message as new as itself', 64, () => noNewerThanItsContent()],
    ['another container', 64, () => client.container([client.container([])])],
  ])('are refused for %s', async (_name, code, make) => {
    const container = make();
    client.send(container);
    expect(await refusalOf(container.id)).toBe(code);
    expect(server.carriedOut).toEqual([]);
  });

  it('are refused when they come twice', async () => {
    const inner = client.message(askFor('one'));
    const container = client.container([inner]);
    client.send(container);
    await answerTo(inner.id);
    client.send(container);
    expect(await refusalOf(container.id)).toBe(19);
    expect(server.carriedOut).toEqual(['one']);
  });
});

describe('a message that breaks a rule is refused', () => {
  const nowSeconds = () => BigInt(Math.floor(Date.now() / 1000));

  it.each([
    ['16: its id is more than 300 seconds old', 16, () => ({ id: (nowSeconds() - 310n) << 32n })],
    ['17: its id lies more than 30 seconds ahead', 17, () => ({ id: (nowSeconds() + 40n) << 32n })],
    ['18: its id cannot be divided by four', 18, () => ({ id: (nowSeconds() << 32n) + 2n })],
    ['32: its sequence number is lower than an earlier one', 32, () => ({ sequence: 1 })],
    ['35: its sequence number is even, yet it wants an answer', 35, () => ({ sequence: 100 })],
  ])('%s', async (_name, code, set) => {
    await answerTo(client.send(client.message(askFor('before'))));
    const message = client.message(askFor('wrong'), set());
    client.send(message);
    expect(await refusalOf(message.id)).toBe(code);
    expect(server.carriedOut).toEqual(['before']);
  });

  it('33: its sequence number is higher than that of a later message', async () => {
    const earlier = client.message(askFor('late'), { sequence: 999 });
    await answerTo(client.send(client.message(askFor('one'))));
    client.send(earlier);
    expect(await refusalOf(earlier.id)).toBe(33);
  });
});

async function answerTo(id: bigint): Promise<unknown> {
  const { result } = await client.next('result', (it) => it.requestId === id);
  return decodeObject(createLayers().nearest(198), result).message;
}

function compressed(body: Buffer): Buffer {
  return new TlWriter().uint(0x3072cfa1).bytes(gzipSync(body)).finish();
}

async function refusalOf(id: bigint): Promise<unknown> {
  const { value } = await client.next('bad_msg_notification', (it) => it.value.bad_msg_id === id);
  return value.error_code;
}

function noNewerThanItsContent() {
  const inner = client.message(askFor('one'));
  return client.container([inner], { id: inner.id });
}
