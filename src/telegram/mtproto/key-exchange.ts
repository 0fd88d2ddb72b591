import bigInt from 'big-integer';
import { _serverKeys } from 'telegram/crypto/RSA';
import { BinaryReader } from 'telegram/extensions/BinaryReader';
import { doAuthentication } from 'telegram/network/Authenticator';
import type { PublicKey } from '../endpoint';
import type { Socket } from '../transport/socket';
import { type AuthKey, authKey } from './auth-key';
import { ConnectionLost } from './errors';
import { MessageIds } from './message-ids';

/**
 * Agrees on a new authorization key (core.telegram.org/mtproto/auth_key), by GramJS's own steps.
 *
 * @throws Error when the server does not prove itself with one of the keys, or does not answer
 */
export async function exchangeKey(
  socket: Socket,
  publicKeys: PublicKey[],
  limitMs: number,
): Promise<{ key: AuthKey; clockOffsetSeconds: number }> {
  trustOnly(publicKeys);
  const sender = plainSender(socket, limitMs);
  const { authKey: agreed, timeOffset } = await doAuthentication(
    // GramJS wants its own class, and uses nothing of it but `send`.
    sender as unknown as Parameters<typeof doAuthentication>[0],
    { debug: () => {} },
  );
  const bytes = agreed.getKey();
  if (bytes?.length !== 256) throw new ConnectionLost('The key exchange gave no key');
  return { key: await authKey(bytes), clockOffsetSeconds: timeOffset };
}

/** GramJS looks keys up in a table of its own, which holds Telegram's, its test servers' among them. */
function trustOnly(publicKeys: PublicKey[]): void {
  _serverKeys.clear();
  for (const { fingerprint, modulus, exponent } of publicKeys) {
    _serverKeys.set(fingerprint, { n: bigInt(modulus, 16), e: exponent });
  }
}

/** Sends unencrypted messages, one at a time (core.telegram.org/mtproto/description#unencrypted-message). */
function plainSender(socket: Socket, limitMs: number) {
  const ids = new MessageIds(0);
  return {
    send: (request: { getBytes(): Buffer }) =>
      new Promise<unknown>((resolve, reject) => {
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
        socket.send(plainMessage(ids.next(), request.getBytes()));
      }),
  };
}

/** Eight zero bytes in place of a key id, then message id and length. */
function plainMessage(id: bigint, body: Buffer): Buffer {
  const head = Buffer.alloc(20);
  head.writeBigInt64LE(id, 8);
  head.writeUInt32LE(body.length, 16);
  return Buffer.concat([head, body]);
}

function readPlain(payload: Buffer): unknown {
  if (payload.length < 24 || payload.readBigInt64LE(0) !== 0n)
    throw new ConnectionLost('The key exchange was refused');
  return new BinaryReader(payload.subarray(20)).tgReadObject();
}
