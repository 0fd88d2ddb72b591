import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { TelegramClient } from 'telegram';
import { AuthKey as GramJsKey } from 'telegram/crypto/AuthKey';
import { _serverKeys } from 'telegram/crypto/RSA';
import { Logger, PromisedNetSockets, PromisedWebSockets } from 'telegram/extensions';
import { LogLevel } from 'telegram/extensions/Logger';
import { returnBigInt } from 'telegram/Helpers';
import { ConnectionTCPAbridged, ConnectionTCPFull, ConnectionTCPObfuscated } from 'telegram/network';
import { StringSession } from 'telegram/sessions';
import { numberFrom } from '../../mtproto/cipher/big-number';
import { rsaKeyFrom } from '../../mtproto/cipher/rsa-key';
import type { Telegram } from '../../server';
import type { AuthKey } from '../../world';
import type { Client } from '../client';
import { GramJsClient } from './gramjs-client';

/** The ways of GramJS to a server: three framings, of which WebSockets take the obfuscated one (abridged within). */
export const GRAMJS_WAYS = {
  'TCP, full': { connection: ConnectionTCPFull, line: 'TCP' },
  'TCP, abridged': { connection: ConnectionTCPAbridged, line: 'TCP' },
  'TCP, obfuscated abridged': { connection: ConnectionTCPObfuscated, line: 'TCP' },
  'WebSocket, obfuscated abridged': { connection: ConnectionTCPObfuscated, line: 'WebSocket' },
} as const;

type Way = (typeof GRAMJS_WAYS)[keyof typeof GRAMJS_WAYS];

/** An unmodified GramJS that was told where the DCs are and what the server's RSA key is; see mtcute-client.ts. */
export async function gramJsClient(
  telegram: Telegram,
  { connection, line }: Way,
  authKey?: AuthKey,
): Promise<Client> {
  const { endpoint } = telegram;
  trustTheServer();
  const session = await sessionWith(endpoint.homeDc, authKey);
  const client = new LocalClient(session, endpoint.apiId, endpoint.apiHash, {
    connection,
    networkSocket: line === 'TCP' ? tcpTo(telegram) : webSocketTo(telegram),
    useWSS: false,
    deviceModel: 'GramJS',
    systemVersion: '1',
    appVersion: '1',
    connectionRetries: 3,
    // Its own patience would hide what the server says.
    floodSleepThreshold: 0,
    baseLogger: new Logger(LogLevel.NONE),
  });
  client.onError = async () => {};
  await client.connect();
  return new GramJsClient(client);
}

/** Without a browser GramJS takes the addresses of help.getConfig, but always with port 443: here a name stands for a DC. */
class LocalClient extends TelegramClient {
  override async getDC(dcId: number) {
    return { id: dcId, ipAddress: nameOf(dcId), port: 80 };
  }
}

function tcpTo({ world }: Telegram) {
  return class extends PromisedNetSockets {
    override connect(_port: number, name: string) {
      const { port, ipAddress } = world.dcs.find(({ id }) => nameOf(id) === name) ?? {
        port: 0,
        ipAddress: '',
      };
      return super.connect(port, ipAddress);
    }
  };
}

function webSocketTo({ endpoint }: Telegram) {
  return class extends PromisedWebSockets {
    override getWebSocketLink(name: string) {
      return endpoint.dcs.find(({ id }) => nameOf(id) === name)?.url ?? '';
    }
  };
}

function nameOf(dc: number): string {
  return `dc${dc}`;
}

async function sessionWith(dc: number, authKey?: AuthKey): Promise<StringSession> {
  const session = new StringSession('');
  session.setDC(dc, nameOf(dc), 80);
  if (!authKey) return session;
  const key = new GramJsKey();
  await key.setKey(authKey.key);
  session.setAuthKey(key, dc);
  return session;
}

/** GramJS wants the fingerprint, too, which is in no endpoint: builds of the extension work it out by themselves. */
const TEST_KEY = new URL('../../keys/rsa-test-key.pem', import.meta.url);

function trustTheServer(): void {
  const { publicPem, fingerprint } = rsaKeyFrom(readFileSync(TEST_KEY, 'utf8'));
  const { n = '', e = '' } = createPublicKey(publicPem).export({ format: 'jwk' });
  const number = (text: string) => returnBigInt(numberFrom(Buffer.from(text, 'base64url')));
  _serverKeys.set(fingerprint.toString(), { n: number(n), e: number(e).toJSNumber() });
}
