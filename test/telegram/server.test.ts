import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { newAuthKey } from './mtproto/cipher/auth-key';
import { askFor, type LinkServer, startLinkServer } from './mtproto/testing/link-server';
import { RawClient } from './mtproto/testing/raw-client';
import type { Endpoint } from './server';

let server: LinkServer;

describe('a server with the home DC alone', () => {
  beforeEach(async () => {
    server = await startLinkServer({ dcs: [2] });
  });

  afterEach(() => server.stop());

  it('tells what a build for it needs, and no more', () => {
    const { world, endpoint } = server.telegram;
    const port = portOf(endpoint);
    expect(endpoint).toEqual({
      dcs: [{ id: 2, url: `ws://127.0.0.1:${port}/apiws` }],
      homeDc: 2,
      publicKeys: [expect.stringMatching(/^-----BEGIN RSA PUBLIC KEY-----\n/)],
      apiId: world.apiId,
      apiHash: world.apiHash,
    });
  });

  it('tells its world where it listens', () => {
    const { world, tcp } = server.telegram;
    expect(world.dcs).toEqual([{ id: 2, ipAddress: tcp.host, port: tcp.port }]);
  });

  it('speaks the subprotocol "binary" under /apiws and /dc2/apiws', async () => {
    for (const path of ['/apiws', '/dc2/apiws']) {
      const socket = await opened(path);
      expect(socket.protocol).toBe('binary');
      socket.terminate();
    }
  });

  it.each(['/', '/apiws_test', '/dc4/apiws'])('refuses a WebSocket under %s', async (path) => {
    await expect(opened(path)).rejects.toThrow('404');
  });

  it('refuses a WebSocket while refuse-connection is in force', async () => {
    const remove = server.telegram.fault({ match: { dc: 2 }, do: { kind: 'refuse-connection' } });
    await expect(opened('/apiws')).rejects.toThrow('404');
    remove();
    (await opened('/apiws')).terminate();
  });

  it('counts its connections in the trace, opened and closed', async () => {
    const socket = await opened('/apiws');
    socket.terminate();
    await expect.poll(() => server.telegram.trace.text()).toMatch(/#1 -> connected\n.*#1 -> closed/);
  });
});

describe('a server with several DCs', () => {
  beforeEach(async () => {
    server = await startLinkServer();
  });

  afterEach(() => server.stop());

  it('has a path and a TCP port for each of Telegram’s five', async () => {
    const [home, ...others] = server.telegram.endpoint.dcs;
    expect(home).toMatchObject({ id: 2, url: expect.stringMatching(/\d\/apiws$/) });
    expect(others.map(({ id }) => id)).toEqual([1, 3, 4, 5]);
    for (const { id, url } of others) expect(url).toMatch(new RegExp(`\\d/dc${id}/apiws$`));
    expect(new Set(server.telegram.world.dcs.map((it) => it.port)).size).toBe(5);
    (await opened('/dc4/apiws')).terminate();
  });

  it('knows each key at its own DC only', async () => {
    const { world } = server.telegram;
    const key = newAuthKey(world, { dc: 4 });
    const portOf = (dc: number) => world.dcs.find((it) => it.id === dc)?.port ?? 0;
    const atHome = new RawClient({ host: '127.0.0.1', port: portOf(2) }, key);
    atHome.send(atHome.message(askFor('one')));
    await atHome.until(() => atHome.transportErrors.length > 0, 'a transport error');
    const there = new RawClient({ host: '127.0.0.1', port: portOf(4) }, key);
    there.send(there.message(askFor('one')));
    await there.next('bad_server_salt');
    atHome.close();
    there.close();
  });
});

describe('ports', () => {
  it('can be given, and are free again after stop', async () => {
    const first = await startLinkServer();
    const port = portOf(first.telegram.endpoint);
    const tcpPort = first.telegram.tcp.port;
    await first.stop();

    const second = await startLinkServer({ port, tcpPort });
    expect(second.telegram.tcp.port).toBe(tcpPort);
    expect(second.telegram.endpoint.dcs[0]?.url).toContain(`:${port}/`);
    await second.stop();
  });

  it('that are taken make the start fail, and the other one is given back', async () => {
    server = await startLinkServer();
    const { tcp, endpoint } = server.telegram;
    await expect(startLinkServer({ port: portOf(endpoint) })).rejects.toThrow('EADDRINUSE');

    const free = await startLinkServer();
    const port = portOf(free.telegram.endpoint);
    await free.stop();
    await expect(startLinkServer({ port, tcpPort: tcp.port })).rejects.toThrow('EADDRINUSE');
    await (await startLinkServer({ port })).stop();
    await server.stop();
  });
});

it('stop cuts every connection', async () => {
  server = await startLinkServer();
  const { tcp } = server.telegram;
  const webSocket = await opened('/apiws');
  const socket = connect(tcp);
  await once(socket, 'connect');
  const ends = [once(webSocket, 'close'), once(socket, 'close')];
  await server.stop();
  await Promise.all(ends);
});

async function opened(path: string): Promise<WebSocket> {
  const url = new URL(path, server.telegram.endpoint.dcs[0]?.url);
  const socket = new WebSocket(url, 'binary');
  await once(socket, 'open');
  return socket;
}

function portOf({ dcs }: Endpoint): number {
  return Number(new URL(dcs[0]?.url ?? '').port);
}
