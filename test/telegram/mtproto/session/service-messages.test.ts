import { expect, it } from 'vitest';
import { linkForEachTest } from '../testing/link-for-each-test';
import { askFor, type LinkServer } from '../testing/link-server';
import type { RawClient } from '../testing/raw-client';

let server: LinkServer;
let client: RawClient;
linkForEachTest((link) => ({ server, client } = link));

it('ping is answered with its number and its message id', async () => {
  const id = client.send(client.message({ _: 'ping', ping_id: 77n }));
  expect((await client.next('pong')).value).toEqual({ _: 'pong', msg_id: id, ping_id: 77n });
});

it('ping_delay_disconnect is answered, and cuts the connection when no other follows in time', async () => {
  client.send(client.message({ _: 'ping_delay_disconnect', ping_id: 1n, disconnect_delay: 0 }));
  await client.next('pong');
  await client.until(() => client.isClosed, 'the end of the connection');
});

it('ping_delay_disconnect may ask for more than a timer can hold', async () => {
  // GramJS asks for 60000 seconds; a timer of more than 2^31 milliseconds would fire at once.
  client.send(client.message({ _: 'ping_delay_disconnect', ping_id: 1n, disconnect_delay: 10_000_000 }));
  await client.next('pong');
  await client.settle();
  expect(client.isClosed).toBe(false);
});

it('msgs_state_req tells of each message whether it came', async () => {
  const received = client.send(client.message(askFor('one')));
  await client.next('result');
  const seconds = BigInt(Math.floor(Date.now() / 1000));
  // One that this client makes, and does not send.
  const notReceived = client.messageIds.next('answer') - 1n;
  const [tooOld, tooNew] = [(seconds - 1000n) << 32n, (seconds + 1000n) << 32n];
  const msg_ids = [received, notReceived, tooOld, tooNew];
  const id = client.send(client.message({ _: 'msgs_state_req', msg_ids }));
  const { value } = await client.next('msgs_state_info');
  expect(value).toEqual({ _: 'msgs_state_info', req_msg_id: id, info: Buffer.of(4, 2, 1, 3) });
});

it('msg_resend_req brings an answer once more, and says what is not there any more', async () => {
  client.send(client.message(askFor('one')));
  const answer = await client.next('result');
  client.send(client.message({ _: 'msg_resend_req', msg_ids: [answer.message.id] }));
  expect((await client.next('result')).message).toEqual(answer.message);

  client.send(client.message({ _: 'msgs_ack', msg_ids: [answer.message.id] }, { isContent: false }));
  client.send(client.message({ _: 'msg_resend_req', msg_ids: [answer.message.id] }));
  expect((await client.next('msgs_state_info')).value.info).toHaveLength(1);
});

it('destroy_auth_key makes the server forget the key', async () => {
  client.send(client.message({ _: 'destroy_auth_key' }));
  await client.next('destroy_auth_key_ok');
  client.send(client.message({ _: 'ping', ping_id: 1n }));
  await client.until(() => client.transportErrors.length > 0, 'a transport error');
  expect(server.telegram.world.keys.size).toBe(0);
});

it('rpc_drop_answer drops an answer that was not confirmed, and knows no other', async () => {
  const asked = client.send(client.message(askFor('one')));
  const answer = await client.next('result');
  const drop = async () => {
    client.send(client.message({ _: 'rpc_drop_answer', req_msg_id: asked }));
    return (await client.next('result')).value;
  };
  expect(await drop()).toMatchObject({ _: 'rpc_answer_dropped', msg_id: answer.message.id });
  expect(await drop()).toEqual({ _: 'rpc_answer_dropped_running' });
  client.send(client.message({ _: 'rpc_drop_answer', req_msg_id: 4n }));
  expect((await client.next('result')).value).toEqual({ _: 'rpc_answer_unknown' });
});

it('what needs no answer gets none', async () => {
  client.send(client.message({ _: 'http_wait', max_delay: 0, wait_after: 0, max_wait: 0 }));
  client.send(client.message({ _: 'msgs_state_info', req_msg_id: 1n, info: Buffer.alloc(0) }));
  client.send(client.message({ _: 'msgs_all_info', msg_ids: [], info: Buffer.alloc(0) }));
  await client.settle();
  expect(client.received).toEqual([]);
});
