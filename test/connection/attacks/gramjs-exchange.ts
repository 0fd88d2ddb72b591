import bigInt from 'big-integer';
import { _serverKeys } from 'telegram/crypto/RSA';
import { BinaryReader } from 'telegram/extensions/BinaryReader';
import { doAuthentication } from 'telegram/network/Authenticator';
import { Api } from 'telegram/tl';
import { endpoint } from '../../../src/telegram/endpoint';
import { plainTalk } from '../../../src/telegram/mtproto/exchange/plain-talk';
import { openSocket } from '../../../src/telegram/transport/socket';

const LIMIT_MS = 5_000;
/** Of keys that begin with a zero byte, one in 200, three in a row do not happen. */
const MOST_TRIES = 3;

/**
 * GramJS's own key exchange, over a socket of ours: it shows what an attack does to who does not look.
 * Like GramJS's client it begins anew when the server fails the exchange, as ours does for a key that begins with a
 * zero byte (`avoidsZeroKeys`): GramJS drops that byte.
 *
 * @returns the length of the key that was agreed on, in bytes
 */
export async function exchangeByGramJs(): Promise<number> {
  _serverKeys.clear();
  for (const { fingerprint, modulus, exponent } of endpoint.publicKeys) {
    _serverKeys.set(fingerprint, { n: bigInt(modulus, 16), e: exponent });
  }
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const length = await tryByGramJs();
    if (length !== 'begin anew') return length;
  }
  throw new Error(`${MOST_TRIES} exchanges failed`);
}

async function tryByGramJs(): Promise<number | 'begin anew'> {
  const socket = await openSocket(endpoint.dcs[0]?.url ?? '', LIMIT_MS);
  const ask = plainTalk(socket, LIMIT_MS);
  let isFailed = false;
  const sender = {
    send: async (request: { getBytes(): Buffer }) => {
      const answer = new BinaryReader(await ask(request.getBytes())).tgReadObject();
      isFailed = answer instanceof Api.DhGenFail;
      return answer;
    },
  };
  try {
    const { authKey } = await doAuthentication(
      // It uses nothing of its own class but `send`.
      sender as unknown as Parameters<typeof doAuthentication>[0],
      { debug: () => {} },
    );
    return authKey.getKey()?.length ?? 0;
  } catch (error) {
    if (isFailed) return 'begin anew';
    throw error;
  } finally {
    await socket.close();
  }
}
