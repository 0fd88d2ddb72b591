import { type Handler, RpcError } from '../../handler';
import { startTelegram, type Telegram, type TelegramOptions } from '../../server';
import { type AuthKey, World } from '../../world';
import { newAuthKey } from '../cipher/auth-key';
import { createLayers } from '../tl/layers';
import { encodeObject } from '../tl/write-object';
import { RawClient, type RawClientOptions } from './raw-client';

/** A server with one method, `help.getDeepLinkInfo`, which does what the path says; and a key that it knows. */
export interface LinkServer {
  telegram: Telegram;
  key: AuthKey;
  /** The paths that were carried out, in that order. */
  carriedOut: string[];
  /** Lets the requests for `slow` be answered. */
  releaseSlow(): void;
  connect(options?: RawClientOptions): RawClient;
  stop(): Promise<void>;
}

export async function startLinkServer(options: Partial<TelegramOptions> = {}): Promise<LinkServer> {
  const world = options.world ?? new World({ seed: 'links', nowMs: () => Date.now() });
  const carriedOut: string[] = [];
  let releaseSlow = () => {};
  const slow = new Promise<void>((resolve) => {
    releaseSlow = resolve;
  });
  const methods = { 'help.getDeepLinkInfo': answerer(carriedOut, slow) };
  const telegram = await startTelegram({ world, methods, ...options });
  const key = newAuthKey(world, { dc: 2 });
  key.client = { apiId: 1, deviceModel: 'test', systemVersion: '1', appVersion: '1' };
  const clients: RawClient[] = [];
  return {
    telegram,
    key,
    carriedOut,
    releaseSlow,
    connect(clientOptions) {
      const client = new RawClient(telegram.tcp, key, clientOptions);
      clients.push(client);
      return client;
    },
    async stop() {
      for (const client of clients) client.close();
      await telegram.stop();
    },
  };
}

/** A request that is carried out as its path says: `fail`, `crash`, `misfit`, `slow`, `long`, or any other word. */
export function askFor(path: string): Buffer {
  return encodeObject(createLayers().nearest(198), { _: 'help.getDeepLinkInfo', path });
}

export const LONG_ANSWER = 'all work and no play '.repeat(500);

function answerer(carriedOut: string[], slow: Promise<void>): Handler {
  return async (_world, request) => {
    const path = String(request.path);
    carriedOut.push(path);
    if (path === 'fail') throw new RpcError(400, 'PATH_INVALID');
    if (path === 'crash') throw new Error('this server has a mistake');
    if (path === 'misfit') return { _: 'help.deepLinkInfo' };
    if (path === 'slow') await slow;
    const message = path === 'long' ? LONG_ANSWER : `about ${path}`;
    return { _: 'help.deepLinkInfo', message };
  };
}
