import type { Socket } from '../../transport/socket';
import { ConnectionLost, Untrusted } from '../errors';
import { MessageIds } from '../message-ids';

/** Asks one thing at a time, in the clear. */
export type Ask = (request: Buffer) => Promise<Buffer>;

/**
 * Unencrypted messages, as a key is agreed on by (core.telegram.org/mtproto/description#unencrypted-message).
 *
 * @returns sends a request and gives its answer, from the constructor's number on; ConnectionLost when none comes
 */
export function plainTalk(socket: Socket, limitMs: number): Ask {
  const ids = new MessageIds(0);
  return (request) =>
    new Promise((resolve, reject) => {
      const lost = () => reject(new ConnectionLost('The key exchange was cut off'));
      const timer = setTimeout(lost, limitMs);
      socket.onClosed = lost;
      socket.onPayload = (payload) => {
        clearTimeout(timer);
        try {
          resolve(readPlain(payload));
        } catch (error) {
          reject(error);
        }
      };
      socket.send(writePlain(ids.next(), request));
    });
}

/** Eight zero bytes in place of a key id, then message id and length. */
const HEAD_BYTES = 8 + 8 + 4;

function writePlain(id: bigint, body: Buffer): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeBigInt64LE(id, 8);
  head.writeUInt32LE(body.length, 16);
  return Buffer.concat([head, body]);
}

function readPlain(payload: Buffer): Buffer {
  // Four bytes are a transport error: the data centre does not want to talk now.
  if (payload.length < HEAD_BYTES + 4) throw new ConnectionLost('The key exchange was refused');
  const body = payload.subarray(HEAD_BYTES);
  if (payload.readBigInt64LE(0) !== 0n) throw new Untrusted('auth key id');
  if (payload.readBigInt64LE(8) % 2n === 0n) throw new Untrusted('message id');
  if (payload.readUInt32LE(16) !== body.length) throw new Untrusted('length of a message');
  return body;
}
