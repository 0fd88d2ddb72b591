import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { linkForEachTest } from './mtproto/testing/link-for-each-test';
import { askFor, type LinkServer } from './mtproto/testing/link-server';
import type { RawClient } from './mtproto/testing/raw-client';
import { createLayers } from './mtproto/tl/layers';
import { TlWriter } from './mtproto/tl/tl-writer';
import { encodeObject } from './mtproto/tl/write-object';
import type { TlObject } from './tl-object';

const GZIP_PACKED = 0x3072cfa1;
const API = createLayers().nearest(198);
let server: LinkServer;
let client: RawClient;
linkForEachTest((link) => ({ server, client } = link));

describe('wrappers', () => {
  it('invokeWithLayer and initConnection are taken off, and what they say stays with the key', async () => {
    server.key.client = null;
    const init = {
      _: 'initConnection',
      api_id: 17,
      device_model: 'Analytical Engine',
      system_version: '1837',
      app_version: '2',
      system_lang_code: 'en',
      lang_pack: '',
      lang_code: 'en',
      query: askFor('one'),
    };
    const request = { _: 'invokeWithLayer', layer: 222, query: encodeObject(API, init) };
    expect(await ask(request)).toMatchObject({ _: 'result' });
    expect(server.key.layer).toBe(222);
    expect(server.key.client).toEqual({
      apiId: 17,
      deviceModel: 'Analytical Engine',
      systemVersion: '1837',
      appVersion: '2',
    });
    expect(await ask(askFor('two'))).toMatchObject({ _: 'result' });
  });

  it('may hold a compressed request', async () => {
    const query = new TlWriter()
      .uint(GZIP_PACKED)
      .bytes(gzipSync(askFor('one')))
      .finish();
    await ask({ _: 'invokeWithoutUpdates', query });
    expect(server.carriedOut).toEqual(['one']);
  });

  it('invokeWithoutUpdates is taken off', async () => {
    await ask({ _: 'invokeWithoutUpdates', query: askFor('one') });
    expect(server.carriedOut).toEqual(['one']);
  });

  it('invokeAfterMsg waits until the other was answered', async () => {
    const slow = client.message(askFor('slow'));
    client.send(slow);
    const after = client.message(
      encodeObject(API, { _: 'invokeAfterMsg', msg_id: slow.id, query: askFor('one') }),
    );
    client.send(after);
    await client.settle();
    expect(server.carriedOut).toEqual(['slow']);
    server.releaseSlow();
    await client.next('result', (it) => it.requestId === after.id);
    expect(server.carriedOut).toEqual(['slow', 'one']);
  });

  it.each([
    ['failed', () => client.send(client.message(askFor('fail')))],
    ['never came', () => 4n],
  ])('invokeAfterMsgs fails when one of them %s', async (_name, send) => {
    const good = client.send(client.message(askFor('good')));
    const request = { _: 'invokeAfterMsgs', msg_ids: [good, send()], query: askFor('one') };
    expect(await ask(request)).toMatchObject({ error_code: 400, error_message: 'MSG_WAIT_FAILED' });
    expect(server.carriedOut).not.toContain('one');
  });
});

describe('what cannot be carried out is answered with an error', () => {
  it('before initConnection', async () => {
    server.key.client = null;
    expect(await ask(askFor('one'))).toMatchObject({
      error_code: 400,
      error_message: 'CONNECTION_NOT_INITED',
    });
    expect(server.carriedOut).toEqual([]);
  });

  it.each([
    [
      'a number that the layer does not have',
      Buffer.from('deadbeef', 'hex'),
      'INPUT_METHOD_INVALID_4022250974',
    ],
    [
      'a constructor instead of a method',
      encodeObject(API, { _: 'inputUserSelf' }),
      'INPUT_METHOD_INVALID_4156666175',
    ],
    [
      'a method that this server does not have',
      encodeObject(API, { _: 'help.getConfig' }),
      'INPUT_METHOD_INVALID',
    ],
    ['a request that breaks off', askFor('a longer path than this').subarray(0, 12), 'INPUT_REQUEST_INVALID'],
  ])('%s', async (_name, request, message) => {
    expect(await ask(request)).toMatchObject({ _: 'rpc_error', error_code: 400, error_message: message });
  });

  it.each([
    ['a mistake in a handler', 'crash', 'this server has a mistake'],
    ['an answer that does not fit the schema', 'misfit', 'help.deepLinkInfo.message: missing'],
  ])('%s is INTERNAL to the client, and told in the trace', async (_name, path, cause) => {
    expect(await ask(askFor(path))).toMatchObject({ error_code: 500, error_message: 'INTERNAL' });
    const errors = server.telegram.trace.entries.filter((it) => it.direction === 'error');
    expect(errors.map((it) => it.name).join()).toContain(cause);
  });
});

async function ask(request: Buffer | TlObject): Promise<TlObject> {
  const id = client.send(client.message(Buffer.isBuffer(request) ? request : encodeObject(API, request)));
  return (await client.next('result', (it) => it.requestId === id)).value;
}
