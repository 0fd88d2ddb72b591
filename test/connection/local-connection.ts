import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import WebSocket from 'ws';
import { readEndpoint } from '../../scripts/build/endpoint';
import { Connection } from '../../src/telegram/connection';
import { DataCentres } from '../../src/telegram/data-centres';
import { endpoint } from '../../src/telegram/endpoint';
import { newSession, type Session } from '../../src/telegram/session';
import { sendCode, signIn } from '../../src/telegram/sign-in/code';
import { checkPassword } from '../../src/telegram/sign-in/password';
import { methods } from '../telegram/methods';
import { newAuthKey } from '../telegram/mtproto/cipher/auth-key';
import { startTelegram, type Telegram, type TelegramOptions } from '../telegram/server';
import { PASSWORD, smallWorld } from './small-world';

/** The extension's own connection in Node, and a Telegram to call. */
export interface Local {
  telegram: Telegram;
  session: Session;
  dcs: DataCentres;
  /** The one to the home data centre. */
  connection: Connection;
  /** How many different sockets carried messages so far. */
  sockets(): number;
  stop(): Promise<void>;
}

/**
 * Node 20 has no WebSocket of its own; `ws` has the same shape.
 * @param options as with Telegram, one exchange in 200 ends with a key that begins with a zero byte, unless avoided
 */
export async function startLocal({
  avoidsZeroKeys = false,
}: Pick<TelegramOptions, 'avoidsZeroKeys'> = {}): Promise<Local> {
  vi.stubGlobal('WebSocket', WebSocket);
  const telegram = await startTelegram({ world: smallWorld(), methods, avoidsZeroKeys });
  Object.assign(endpoint, asBuilt(telegram.endpoint));
  const session = newSession(telegram.endpoint.homeDc);
  const sessions = { home: session, elsewhere: [] };
  const dcs = new DataCentres({ sessions, introduction: introduction(), onSessionsChanged: () => {} });
  return {
    telegram,
    session,
    dcs,
    connection: dcs.home,
    sockets: () => new Set(telegram.trace.entries.map((entry) => entry.connection)).size,
    stop: async () => {
      await dcs.close();
      await telegram.stop();
      // What never struck was not withstood.
      expect(telegram.idleFaults(), 'the faults that never struck').toEqual([]);
    },
  };
}

export function connectionFor(session: Session): Connection {
  return new Connection({ session, introduction: introduction(), onSessionChanged: () => {} });
}

function introduction() {
  const api = endpoint.api ?? { id: 0, hash: '' };
  return { api, deviceModel: 'test', systemVersion: '1', appVersion: '1', languageCode: 'en' };
}

export async function signInAsGrace({ telegram, connection }: Local): Promise<void> {
  const { phone, code } = telegram.world.me;
  const { apiId: id, apiHash: hash } = telegram.endpoint;
  const { phoneCodeHash } = await sendCode(connection, phone, { id, hash });
  await signIn(connection, { phone, phoneCodeHash, code, isEmailCode: false });
  await checkPassword(connection, PASSWORD);
}

/** Signed in from the start, with a key that the server knows: for tests whose subject is not the sign-in. */
export function knowAsGrace({ telegram, session }: Local): void {
  const { world } = telegram;
  const { key } = newAuthKey(world, { dc: session.dc, userId: world.me.id.toString() });
  session.authKey = key.toString('base64');
}

/** What the build makes of an endpoint file. */
function asBuilt(served: object) {
  const folder = mkdtempSync(join(tmpdir(), 'userpic-endpoint-'));
  const file = join(folder, 'endpoint.json');
  writeFileSync(file, JSON.stringify(served));
  const read = readEndpoint(file);
  rmSync(folder, { recursive: true });
  return read;
}
