import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newAuthKey } from './cipher/auth-key';
import { askFor, type LinkServer, startLinkServer } from './testing/link-server';
import { RawClient } from './testing/raw-client';

let server: LinkServer;

beforeEach(async () => {
  server = await startLinkServer();
});

afterEach(() => server.stop());

describe('transport error 404', () => {
  it('for a key that nobody agreed on', async () => {
    const stranger = { ...server.key, id: 12345n };
    const client = new RawClient(server.telegram.tcp, stranger);
    client.send(client.message(askFor('one')));
    await client.until(() => client.transportErrors.length > 0, 'a transport error');
    expect(client.transportErrors).toEqual([-404]);
    client.close();
  });

  it('for a key of another DC', async () => {
    const client = new RawClient(server.telegram.tcp, newAuthKey(server.telegram.world, { dc: 4 }));
    client.send(client.message(askFor('one')));
    await client.until(() => client.transportErrors.length > 0, 'a transport error');
    client.close();
  });

  it.each([
    [
      'a packet encrypted with another key',
      () => new RawClient(server.telegram.tcp, { ...server.key, key: Buffer.alloc(256) }),
    ],
  ])('for %s', async (_name, connect) => {
    const client = connect();
    client.send(client.message(askFor('one')));
    await client.until(() => client.transportErrors.length > 0, 'a transport error');
    expect(server.carriedOut).toEqual([]);
    client.close();
  });

  it.each([
    ['a packet that is too short', Buffer.alloc(12)],
    ['a message without a key that is no request', plainMessage(Buffer.from('deadbeef', 'hex'))],
    [
      'a key exchange that begins in the middle',
      plainMessage(Buffer.concat([Buffer.from('1f5f04f5', 'hex'), Buffer.alloc(36)])),
    ],
  ])('for %s', async (_name, packet) => {
    const client = server.connect();
    client.sendPacket(packet);
    await client.until(() => client.transportErrors.length > 0, 'a transport error');
    expect(client.transportErrors).toEqual([-404]);
  });
});

it('what a message holds wrongly is refused, and the connection goes on', async () => {
  const client = server.connect();
  client.send(client.message({ _: 'ping', ping_id: 1n }));
  client.salt = (await client.next('bad_server_salt')).value.new_server_salt as bigint;
  client.send(client.message(Buffer.from('dcf8f173ffffffff', 'hex')));
  await client.until(() => client.transportErrors.length > 0, 'a transport error');
  await client.settle();
});

/** Key id 0, a message id, the length. */
function plainMessage(body: Buffer): Buffer {
  const header = Buffer.alloc(20);
  header.writeBigInt64LE(BigInt(Math.floor(Date.now() / 1000)) << 32n, 8);
  header.writeUInt32LE(body.length, 16);
  return Buffer.concat([header, body]);
}
