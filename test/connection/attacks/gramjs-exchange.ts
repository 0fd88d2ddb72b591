import bigInt from 'big-integer';
import { _serverKeys } from 'telegram/crypto/RSA';
import { BinaryReader } from 'telegram/extensions/BinaryReader';
import { doAuthentication } from 'telegram/network/Authenticator';
import { endpoint } from '../../../src/telegram/endpoint';
import { plainTalk } from '../../../src/telegram/mtproto/exchange/plain-talk';
import { openSocket } from '../../../src/telegram/transport/socket';

const LIMIT_MS = 5_000;

/**
 * GramJS's own key exchange, over a socket of ours: it shows what an attack does to who does not look.
 *
 * @returns the length of the key that was agreed on, in bytes
 */
export async function exchangeByGramJs(): Promise<number> {
  _serverKeys.clear();
  for (const { fingerprint, modulus, exponent } of endpoint.publicKeys) {
    _serverKeys.set(fingerprint, { n: bigInt(modulus, 16), e: exponent });
  }
  const socket = await openSocket(endpoint.dcs[0]?.url ?? '', LIMIT_MS);
  const ask = plainTalk(socket, LIMIT_MS);
  const sender = {
    send: async (request: { getBytes(): Buffer }) =>
      new BinaryReader(await ask(request.getBytes())).tgReadObject(),
  };
  try {
    const { authKey } = await doAuthentication(
      // It uses nothing of its own class but `send`.
      sender as unknown as Parameters<typeof doAuthentication>[0],
      { debug: () => {} },
    );
    return authKey.getKey()?.length ?? 0;
  } finally {
    await socket.close();
  }
}
