import { Long, PaddedIntermediatePacketCodec } from '@mtcute/core';
import { MemoryStorage, TcpTransport, TelegramClient, type TelegramTransport } from '@mtcute/node';
import { addPublicKey, NodeCryptoProvider } from '@mtcute/node/utils.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MTCUTE_WAYS } from '../../proof/clients/mtcute-ways';
import type { Telegram } from '../../server';
import { fileBytes, LARGEST_PART_BYTES, startWireServer } from './wire-server';

class PaddedTcpTransport extends TcpTransport {
  override packetCodec() {
    return new PaddedIntermediatePacketCodec();
  }
}

const TRANSPORTS: [string, (telegram: Telegram) => TelegramTransport][] = [
  ['TCP, intermediate', () => new TcpTransport()],
  ['TCP, padded intermediate', () => new PaddedTcpTransport()],
  ['WebSocket, obfuscated', MTCUTE_WAYS['WebSocket, obfuscated intermediate']],
];

describe.each(TRANSPORTS)('mtcute over %s', (_name, transport) => {
  let telegram: Telegram;
  let client: TelegramClient;

  // One for all: mtcute waits a second after each key exchange before it says anything.
  beforeAll(async () => {
    telegram = await startWireServer();
    client = await mtcute(telegram, transport(telegram));
  });

  afterAll(async () => {
    await client.destroy();
    await telegram.stop();
  });

  it('agrees on a key and calls', async () => {
    expect((await client.call({ _: 'help.getNearestDc' })).thisDc).toBe(2);
    const [key] = telegram.world.keys.values();
    expect(key).toMatchObject({ layer: 227, client: { apiId: 1 } });
    // It takes the first salt from the key exchange, as the specification has it: nothing is refused.
    expect(telegram.trace.entries.filter((it) => it.name.startsWith('bad_'))).toEqual([]);
  });

  it('sends and gets half a megabyte in one message', async () => {
    const bytes = fileBytes(LARGEST_PART_BYTES);
    const part = { _: 'upload.saveFilePart', fileId: Long.ONE, filePart: 0, bytes } as const;
    expect(await client.call(part)).toBe(true);

    const fileReference = new Uint8Array();
    const location = {
      _: 'inputPhotoFileLocation',
      id: Long.ONE,
      accessHash: Long.ONE,
      fileReference,
      thumbSize: 'c',
    } as const;
    const file = await client.call({ _: 'upload.getFile', location, offset: 0, limit: LARGEST_PART_BYTES });
    expect(file._ === 'upload.file' && Buffer.from(file.bytes).equals(bytes)).toBe(true);
  });

  it('gets every answer when it asks for many at once, failures among them', async () => {
    const ask = (path: string) => client.call({ _: 'help.getDeepLinkInfo', path });
    const paths = Array.from({ length: 60 }, (_, index) => (index % 3 === 1 ? 'nowhere' : String(index)));
    const answers = await Promise.allSettled(paths.map(ask));
    for (const [index, answer] of answers.entries()) {
      if (answer.status === 'rejected') expect(answer.reason.text).toBe('PATH_INVALID');
      else expect(answer.value).toMatchObject({ message: 'k'.repeat(index * 1024) });
      expect(answer.status).toBe(paths[index] === 'nowhere' ? 'rejected' : 'fulfilled');
    }
  });

  it('may compress what it sends', async () => {
    const path = '0'.repeat(5000);
    expect(await client.call({ _: 'help.getDeepLinkInfo', path })).toMatchObject({ message: '' });
  });
});

/** An unmodified mtcute; all that it is told is the server's key and address. */
async function mtcute({ endpoint, tcp }: Telegram, transport: TelegramTransport): Promise<TelegramClient> {
  const crypto = new NodeCryptoProvider();
  await crypto.initialize();
  addPublicKey(crypto, endpoint.publicKeys[0] ?? '');
  const dc = { id: 2, ipAddress: tcp.host, port: tcp.port };
  return new TelegramClient({
    apiId: endpoint.apiId,
    apiHash: endpoint.apiHash,
    storage: new MemoryStorage(),
    transport,
    defaultDcs: { main: dc, media: dc },
    disableUpdates: true,
    logLevel: 0,
  });
}
