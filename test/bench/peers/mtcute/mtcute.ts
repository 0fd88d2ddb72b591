import { Long, MemoryStorage } from '@mtcute/core';
import { BaseTelegramClient } from '@mtcute/core/client.js';
import { computeSrpParams } from '@mtcute/core/utils.js';
import type { Password, PeerAccount, SetPhoto } from '../account';
import { answer } from '../answer';
import { bytesOf, textOf, WasmCrypto } from './wasm-crypto';
import { webSocketTransport } from './web-socket-transport';

/** Peer E: mtcute without its high-level client, over WebSockets. */
answer({ set, prove });

async function set(account: PeerAccount, photo: SetPhoto): Promise<void> {
  const { dc: id, api, authKey, salts } = account;
  const storage = new MemoryStorage();
  if (salts) storage.kv.set(`salts:${id}`, bytesOf(salts));
  const dc = { id, ipAddress: 'local', port: 80 };
  const client = new BaseTelegramClient({
    apiId: api.id,
    apiHash: api.hash,
    storage,
    crypto: new WasmCrypto(),
    transport: webSocketTransport(account.url),
    platform,
    defaultDcs: { main: dc, media: dc },
    disableUpdates: true,
    logLevel: 0,
  });
  await client.importSession({
    primaryDcs: { main: dc, media: dc },
    authKey: bytesOf(authKey),
    self: SOMEONE,
  });
  await client.connect();
  await client.call({ _: 'photos.updateProfilePhoto', id: inputPhoto(photo) });
  if (account.salts === undefined) void keepSalts(storage, account);
}

async function prove({ text, g, p, salt1, salt2, srpB, srpId }: Password): Promise<void> {
  const crypto = new WasmCrypto();
  await crypto.initialize();
  const currentAlgo = {
    _: 'passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow',
    ...{ g, p: bytesOf(p), salt1: bytesOf(salt1), salt2: bytesOf(salt2) },
  } as const;
  const question = { currentAlgo, srpB: bytesOf(srpB), srpId: Long.fromString(srpId) };
  await computeSrpParams(crypto, question as Parameters<typeof computeSrpParams>[1], text);
}

const SOMEONE = { userId: 1, isBot: false, isPremium: false, usernames: [] };

const platform = {
  beforeExit: () => () => {},
  log: () => {},
  getDefaultLogLevel: () => 0,
  getDeviceModel: () => 'mtcute',
};

/** They come some time after the first answer: for a later worker that is to remember them. */
async function keepSalts({ kv }: MemoryStorage, { dc }: PeerAccount): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const salts = kv.get(`salts:${dc}`);
    if (salts) return chrome.storage.local.set({ keptSalts: textOf(salts) });
    await new Promise((done) => setTimeout(done, 50));
  }
}

function inputPhoto({ id, accessHash, fileReference }: SetPhoto) {
  return {
    _: 'inputPhoto',
    id: Long.fromString(id),
    accessHash: Long.fromString(accessHash),
    fileReference: bytesOf(fileReference),
  } as const;
}
