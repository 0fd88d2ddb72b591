import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Api, TelegramClient } from 'telegram';
import { _serverKeys } from 'telegram/crypto/RSA';
import { Logger, PromisedNetSockets, PromisedWebSockets } from 'telegram/extensions';
import { LogLevel } from 'telegram/extensions/Logger';
import { returnBigInt } from 'telegram/Helpers';
import { ConnectionTCPAbridged, ConnectionTCPFull, ConnectionTCPObfuscated } from 'telegram/network';
import { StringSession } from 'telegram/sessions';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Telegram } from '../../server';
import { newAuthKey } from '../cipher/auth-key';
import { numberFrom } from '../cipher/big-number';
import { rsaKeyFrom } from '../cipher/rsa-key';
import { fileBytes, LARGEST_PART_BYTES, startWireServer } from './wire-server';

let telegram: Telegram;
let client: TelegramClient;

beforeEach(async () => {
  telegram = await startWireServer();
});

afterEach(async () => {
  await client.destroy();
  await telegram.stop();
});

const TRANSPORTS = [
  ['WebSocket, obfuscated', ConnectionTCPObfuscated, 'WebSocket'],
  ['TCP, full', ConnectionTCPFull, 'TCP'],
  ['TCP, abridged', ConnectionTCPAbridged, 'TCP'],
  ['TCP, obfuscated', ConnectionTCPObfuscated, 'TCP'],
] as const;

describe.each(TRANSPORTS)('GramJS over %s', (_name, connection, line) => {
  beforeEach(() => {
    client = gramJs(new StringSession(''), connection, line);
  });

  it('agrees on a key and calls', async () => {
    expect(await client.connect()).toBe(true);
    const nearest = await client.invoke(new Api.help.GetNearestDc());
    expect(nearest.thisDc).toBe(2);

    const [key] = telegram.world.keys.values();
    expect(key?.key).toEqual(Buffer.from((client.session as StringSession).getAuthKey()?.getKey() as Buffer));
    expect(key).toMatchObject({ layer: 198, client: { apiId: 1, deviceModel: 'test' } });
  });
});

describe('GramJS with a key that it was given', () => {
  beforeEach(async () => {
    const { key } = newAuthKey(telegram.world, { dc: 2 });
    client = gramJs(new StringSession(sessionString(key)), ConnectionTCPObfuscated, 'WebSocket');
    await client.connect();
  });

  it('begins without a key exchange', async () => {
    await client.invoke(new Api.help.GetNearestDc());
    expect(telegram.trace.count('req_pq_multi')).toBe(0);
    expect(telegram.world.keys.size).toBe(1);
  });

  it('is told the right salt once, and never again', async () => {
    for (let call = 0; call < 3; call++) await client.invoke(new Api.help.GetNearestDc());
    const refused = telegram.trace.entries.filter((it) => it.name === 'bad_server_salt');
    expect(refused).toHaveLength(1);
    expect(telegram.trace.entries.filter((it) => it.name === 'bad_msg_notification')).toEqual([]);
  });

  it('gets every answer when it asks for many at once, failures among them', async () => {
    const ask = (path: string) => client.invoke(new Api.help.GetDeepLinkInfo({ path }));
    const paths = Array.from({ length: 60 }, (_, index) => (index % 3 === 1 ? 'nowhere' : String(index)));
    const answers = await Promise.allSettled(paths.map(ask));
    for (const [index, answer] of answers.entries()) {
      if (answer.status === 'rejected') expect(answer.reason.errorMessage).toBe('PATH_INVALID');
      else expect((answer.value as Api.help.DeepLinkInfo).message).toHaveLength(index * 1024);
      expect(answer.status).toBe(paths[index] === 'nowhere' ? 'rejected' : 'fulfilled');
    }
  });

  it('sends and gets half a megabyte in one message', async () => {
    const bytes = fileBytes(LARGEST_PART_BYTES);
    const part = new Api.upload.SaveFilePart({ fileId: returnBigInt(1), filePart: 0, bytes });
    expect(await client.invoke(part)).toBe(true);

    const location = new Api.InputPhotoFileLocation({
      id: returnBigInt(1),
      accessHash: returnBigInt(1),
      fileReference: Buffer.alloc(0),
      thumbSize: 'c',
    });
    const get = new Api.upload.GetFile({ location, offset: returnBigInt(0), limit: LARGEST_PART_BYTES });
    const file = (await client.invoke(get)) as Api.upload.File;
    expect(Buffer.from(file.bytes).equals(bytes)).toBe(true);
  });
});

/** An unmodified GramJS; all that it is told is the server's key and address. */
function gramJs(
  session: StringSession,
  connection: (typeof TRANSPORTS)[number][1],
  line: 'WebSocket' | 'TCP',
): TelegramClient {
  const { endpoint, tcp } = telegram;
  trust(endpoint.publicKeys[0] ?? '');
  class LocalWebSocket extends PromisedWebSockets {
    override getWebSocketLink() {
      return endpoint.dcs[0]?.url ?? '';
    }
  }
  class LocalSocket extends PromisedNetSockets {
    override connect() {
      return super.connect(tcp.port, tcp.host);
    }
  }
  // GramJS asks for port 80 whatever the session says; the sockets above know better.
  session.setDC(2, '127.0.0.1', 80);
  const client = new TelegramClient(session, endpoint.apiId, endpoint.apiHash, {
    connection,
    networkSocket: line === 'WebSocket' ? LocalWebSocket : LocalSocket,
    useWSS: false,
    deviceModel: 'test',
    systemVersion: '1',
    appVersion: '1',
    connectionRetries: 3,
    baseLogger: new Logger(LogLevel.NONE),
  });
  client.onError = async () => {};
  return client;
}

function trust(publicPem: string): void {
  const { n = '', e = '' } = createPublicKey(publicPem).export({ format: 'jwk' });
  const number = (text: string) => returnBigInt(numberFrom(Buffer.from(text, 'base64url')));
  const pem = readFileSync(new URL('../../keys/rsa-test-key.pem', import.meta.url), 'utf8');
  _serverKeys.set(rsaKeyFrom(pem).fingerprint.toString(), { n: number(n), e: number(e).toJSNumber() });
}

/** DC, length of the address, address, port, key: what StringSession writes. */
function sessionString(key: Buffer): string {
  const address = Buffer.from('127.0.0.1');
  const [length, port] = [Buffer.alloc(2), Buffer.alloc(2)];
  length.writeInt16BE(address.length);
  port.writeInt16BE(80);
  return `1${Buffer.concat([Buffer.of(2), length, address, port, key]).toString('base64')}`;
}
