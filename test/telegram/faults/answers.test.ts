import { describe, expect, it } from 'vitest';
import { linkForEachTest } from '../mtproto/testing/link-for-each-test';
import { askFor, type LinkServer } from '../mtproto/testing/link-server';
import type { RawClient } from '../mtproto/testing/raw-client';
import type { Fault } from './fault';

let server: LinkServer;
let client: RawClient;
linkForEachTest((link) => ({ server, client } = link));

describe('an answer', () => {
  it('late-answer: what was asked later is answered first', async () => {
    once({ kind: 'late-answer', milliseconds: 40 });
    const [slow, quick] = [ask('slowed'), ask('quick')];
    expect(await nextAnswer()).toBe(quick);
    expect(await nextAnswer()).toBe(slow);
    expect(server.carriedOut.toSorted()).toEqual(['quick', 'slowed']);
  });

  it('double-answer: the same message twice', async () => {
    once({ kind: 'double-answer' });
    ask('one');
    const first = await client.next('result');
    expect((await client.next('result')).message).toEqual(first.message);
    expect(server.carriedOut).toEqual(['one']);
  });

  it('reorder-answer: behind the next one', async () => {
    once({ kind: 'reorder-answer' });
    const [first, second] = [ask('one'), ask('two')];
    expect(await nextAnswer()).toBe(second);
    expect(await nextAnswer()).toBe(first);
  });

  it('reorder-answer: comes although there is no next one', async () => {
    once({ kind: 'reorder-answer' });
    const only = ask('one');
    expect(await nextAnswer()).toBe(only);
  });

  it('batch-answers: all in one container, an error among them', async () => {
    server.telegram.fault({ do: { kind: 'batch-answers', count: 3 }, times: 3 });
    const asked = ['fail', 'two', 'three'].map(ask);
    const answers = [await client.next('result'), await client.next('result'), await client.next('result')];
    expect(answers.map(({ requestId }) => requestId)).toEqual(asked);
    expect(answers.map(({ value }) => value._)).toEqual(['rpc_error', 'result', 'result']);
    expect(new Set(answers.map(({ packet }) => packet)).size).toBe(1);
  });

  it('batch-answers: comes although there are too few', async () => {
    server.telegram.fault({ do: { kind: 'batch-answers', count: 3 } });
    const only = ask('one');
    expect(await nextAnswer()).toBe(only);
  });

  it.each([
    ['gzip-answer', 'one', (bytes: Buffer) => bytes.readUInt32LE(12) === GZIP_PACKED],
    ['plain-answer', 'long', (bytes: Buffer) => bytes.length > 5000],
  ] as const)('%s', async (kind, path, isRight) => {
    once({ kind });
    ask(path);
    expect(isRight((await client.next('result')).message.body)).toBe(true);
    ask(path);
    expect(isRight((await client.next('result')).message.body)).toBe(false);
  });

  it('unknown-answer: a number that no layer has', async () => {
    once({ kind: 'unknown-answer' });
    ask('one');
    expect((await client.next('result')).result.subarray(0, 4).toString('hex')).toBe(UNKNOWN);
    expect(server.carriedOut).toEqual(['one']);
  });

  it('unknown-beside: such a message comes in one packet with the answer', async () => {
    once({ kind: 'unknown-beside' });
    ask('one');
    const { packet } = await client.next('result');
    expect(client.unknown).toEqual([{ id: UNKNOWN, packet }]);
  });

  it('cut-answer: half of it, then the end', async () => {
    once({ kind: 'cut-answer' });
    const bytesBefore = client.bytesReceived;
    ask('long');
    await client.until(() => client.isClosed, 'the end of the connection');
    expect(client.bytesReceived).toBeGreaterThan(bytesBefore);
    expect(client.received).toEqual([]);
    expect(server.carriedOut).toEqual(['long']);
  });

  it('split-answer: arrives whole', async () => {
    once({ kind: 'split-answer', bytes: 1 });
    const id = ask('long');
    expect(await nextAnswer()).toBe(id);
  });

  it('half-open: requests are carried out, answers never come, the line stays', async () => {
    once({ kind: 'half-open' });
    ask('one');
    await expect.poll(() => server.carriedOut).toEqual(['one']);
    ask('two');
    await expect.poll(() => server.carriedOut).toEqual(['one', 'two']);
    expect(client.received).toEqual([]);
    expect(client.isClosed).toBe(false);
  });
});

const GZIP_PACKED = 0x3072cfa1;
const UNKNOWN = '0badf00d';

function once(fault: Fault): void {
  server.telegram.fault({ match: { nth: 1 }, do: fault });
}

function ask(path: string): bigint {
  return client.send(client.message(askFor(path)));
}

async function nextAnswer(): Promise<bigint> {
  return (await client.next('result')).requestId;
}
