import { endpoint } from './endpoint';
import { type AuthKey, authKey } from './mtproto/auth-key';
import { Unreachable, Untrusted } from './mtproto/errors';
import { exchangeKey } from './mtproto/exchange/exchange-key';
import { Line, type LineOptions } from './mtproto/line';
import type { Session } from './session';
import { openSocket, type Socket } from './transport/socket';

const DIALLING_LIMIT_MS = 5_000;
const EXCHANGE_STEP_LIMIT_MS = 5_000;
/** A server may ask to begin the exchange anew (`dh_gen_retry`), or cut it off. */
const EXCHANGE_ATTEMPTS = 3;

/**
 * Opens a line to the session's data centre; agrees on a key first when the session has none.
 *
 * @param session gets the key, the salt and the clock's offset
 * @throws Unreachable when no line stands, Untrusted when a new key cannot be agreed on with Telegram; nothing of
 *   ours was sent then
 */
export async function dial(
  session: Session,
  listeners: Pick<LineOptions, 'onUnasked' | 'onClosed'>,
): Promise<Line> {
  const { socket, key } =
    session.authKey === null ? await dialWithNewKey(session) : await dialWithKey(session, session.authKey);
  const { clockOffsetSeconds, salt } = session;
  return new Line({ socket, key, salt: BigInt(salt), clockOffsetSeconds, ...listeners });
}

interface Dialled {
  socket: Socket;
  key: AuthKey;
}

async function dialWithKey(session: Session, base64: string): Promise<Dialled> {
  const [socket, key] = await Promise.all([dialSocket(session.dc), authKey(Buffer.from(base64, 'base64'))]);
  return { socket, key };
}

async function dialWithNewKey(session: Session): Promise<Dialled> {
  for (let attempt = 1; ; attempt++) {
    const socket = await dialSocket(session.dc);
    const startMs = performance.now();
    try {
      const { key, salt, clockOffsetSeconds } = await exchangeKey(socket, {
        dc: session.dc,
        publicKeys: endpoint.publicKeys,
        stepLimitMs: EXCHANGE_STEP_LIMIT_MS,
      });
      const authKey = key.bytes.toString('base64');
      Object.assign(session, { authKey, salt: String(salt), clockOffsetSeconds });
      return { socket, key };
    } catch (error) {
      await socket.close();
      // An impostor will not do better the next time.
      if (error instanceof Untrusted) throw error;
      // One that falls silent stays silent.
      const wasSilent = performance.now() - startMs >= EXCHANGE_STEP_LIMIT_MS;
      if (wasSilent || attempt === EXCHANGE_ATTEMPTS) {
        throw new Unreachable('No key could be agreed on', { cause: error });
      }
    }
  }
}

async function dialSocket(dc: number): Promise<Socket> {
  const url = endpoint.dcs.find(({ id }) => id === dc)?.url;
  if (!url) throw new Unreachable(`There is no data centre ${dc}`);
  try {
    return await openSocket(url, DIALLING_LIMIT_MS);
  } catch (error) {
    throw new Unreachable(`Data centre ${dc} cannot be reached`, { cause: error });
  }
}
