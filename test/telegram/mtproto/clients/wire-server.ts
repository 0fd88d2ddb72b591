import { RpcError } from '../../handler';
import { methods } from '../../methods';
import { startTelegram, type Telegram, type TelegramOptions } from '../../server';
import { World } from '../../world';

/** A server for tests of the wire: messages of every size, and an error; no accounts, no photos. */
export function startWireServer(options: Partial<TelegramOptions> = {}): Promise<Telegram> {
  return startTelegram({
    world: new World({ seed: 'wire', nowMs: () => Date.now() }),
    methods: {
      ...methods,
      /** As many kilobytes as asked for. */
      'help.getDeepLinkInfo': (_world, { path }) => {
        if (path === 'nowhere') throw new RpcError(400, 'PATH_INVALID');
        return { _: 'help.deepLinkInfo', message: 'k'.repeat(Number(path) * 1024) };
      },
      /** Whether the part arrived as `fileBytes` makes it. */
      'upload.saveFilePart': (_world, { bytes }) => {
        const part = bytes as Buffer;
        return part.equals(fileBytes(part.length));
      },
      'upload.getFile': (_world, { limit }) => {
        const type = { _: 'storage.fileJpeg' };
        return { _: 'upload.file', type, mtime: 0, bytes: fileBytes(limit as number) };
      },
    },
    ...options,
  });
}

/** Bytes that do not shrink when they are compressed, the same each time. */
export function fileBytes(count: number): Buffer {
  const bytes = Buffer.alloc(count);
  for (let index = 0, state = 1; index < count; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

/** The largest part that a file is sent in (core.telegram.org/api/files#uploading-files). */
export const LARGEST_PART_BYTES = 512 * 1024;
