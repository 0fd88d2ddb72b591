import type { PublicKey } from '../../endpoint';
import type { Socket } from '../../transport/socket';
import { type AuthKey, authKey } from '../auth-key';
import { ConnectionLost, Untrusted } from '../errors';
import { checkGroup, checkShared } from './check-group';
import { factor } from './factor';
import { Answer, bytes, int, MESSAGE, message } from './messages';
import { firstSalt, hash, type Nonces, newNonceHash, temporaryCipher } from './nonces';
import { bytesOf, numberFrom, powMod, randomBytes } from './numbers';
import { type Ask, plainTalk } from './plain-talk';
import { sealForServer } from './seal-for-server';

export interface ExchangeOptions {
  dc: number;
  /** The server has to prove itself with one of them. */
  publicKeys: PublicKey[];
  /** For each of the three answers. */
  stepLimitMs: number;
}

export interface AgreedKey {
  key: AuthKey;
  salt: bigint;
  clockOffsetSeconds: number;
}

/**
 * Agrees on a new authorization key (core.telegram.org/mtproto/auth_key). GramJS's own exchange leaves checks out on
 * which its safety rests (the hash of the inner data, the prime, the range), so only its ciphers are used here.
 *
 * @throws Untrusted when the server does not prove itself, or proposes what is not safe; ConnectionLost when the
 *   exchange is cut off, or the server asks to begin anew
 */
export async function exchangeKey(socket: Socket, options: ExchangeOptions): Promise<AgreedKey> {
  const ask = plainTalk(socket, options.stepLimitMs);
  try {
    const { nonces, answer } = await proveServer(ask, options);
    const proposal = await readProposal(answer, nonces);
    const key = await finish(ask, nonces, proposal);
    return { key, salt: firstSalt(nonces), clockOffsetSeconds: proposal.clockOffsetSeconds };
  } catch (error) {
    if (error instanceof ConnectionLost) throw error;
    // Too short, or no TL: nothing that a server of Telegram's would say.
    throw new Untrusted('answer of the key exchange', { cause: error });
  }
}

/** Only who holds the private key can read the new nonce, without which no later answer can be made. */
async function proveServer(ask: Ask, { dc, publicKeys }: ExchangeOptions) {
  const nonce = randomBytes(16);
  const offer = new Answer(await ask(message(MESSAGE.reqPqMulti, nonce)), [MESSAGE.resPq], { nonce });
  const nonces = { nonce, serverNonce: offer.wide(16), newNonce: randomBytes(32) };
  const pq = offer.bytes();
  const fingerprints = offer.longs();
  const publicKey = publicKeys.find(({ fingerprint }) => fingerprints.includes(fingerprint));
  if (!publicKey) throw new Untrusted('public key');
  const primes = factor(numberFrom(pq)).map((prime) => bytes(bytesOf(prime)));
  const shared = [nonce, nonces.serverNonce];
  const inner = message(
    MESSAGE.pqInnerDataDc,
    ...[bytes(pq), ...primes, ...shared, nonces.newNonce, int(dc)],
  );
  const fingerprint = Buffer.alloc(8);
  fingerprint.writeBigInt64LE(BigInt(publicKey.fingerprint));
  const sealed = bytes(await sealForServer(inner, publicKey));
  return {
    nonces,
    answer: await ask(message(MESSAGE.reqDhParams, ...shared, ...primes, fingerprint, sealed)),
  };
}

interface Proposal {
  prime: bigint;
  generator: number;
  /** What the server has made of its secret. */
  shared: bigint;
  clockOffsetSeconds: number;
}

async function readProposal(body: Buffer, nonces: Nonces): Promise<Proposal> {
  const params = new Answer(body, [MESSAGE.serverDhParamsOk, MESSAGE.serverDhParamsFail], nonces);
  if (params.constructorNumber === MESSAGE.serverDhParamsFail) {
    if (!(await hash(nonces.newNonce)).subarray(4).equals(params.wide(16)))
      throw new Untrusted('new nonce hash');
    throw new ConnectionLost('The server fails the key exchange');
  }
  const encrypted = params.bytes();
  if (encrypted.length === 0 || encrypted.length % 16 !== 0) throw new Untrusted('length of the inner data');
  const plain = (await temporaryCipher(nonces)).decrypt(encrypted);
  const inner = new Answer(plain.subarray(20), [MESSAGE.serverDhInnerData], nonces);
  const generator = inner.int();
  const [prime, shared] = [numberFrom(inner.bytes()), numberFrom(inner.bytes())];
  const clockOffsetSeconds = inner.int() - Math.floor(Date.now() / 1000);
  const data = plain.subarray(20, 20 + inner.length);
  if (!(await hash(data)).equals(plain.subarray(0, 20))) throw new Untrusted('hash of the inner data');
  if (plain.length - 20 - inner.length > 15) throw new Untrusted('padding');
  checkGroup(prime, generator);
  checkShared(shared, prime);
  return { prime, generator, shared, clockOffsetSeconds };
}

async function finish(ask: Ask, nonces: Nonces, { prime, generator, shared }: Proposal): Promise<AuthKey> {
  const secret = numberFrom(randomBytes(256));
  const ours = powMod(BigInt(generator), secret, prime);
  checkShared(ours, prime);
  const ids = [nonces.nonce, nonces.serverNonce];
  const noRetry = Buffer.alloc(8);
  const inner = message(MESSAGE.clientDhInnerData, ...ids, noRetry, bytes(bytesOf(ours, 256)));
  const sealed = bytes(await (await temporaryCipher(nonces)).encrypt(inner));
  const key = await authKey(bytesOf(powMod(shared, secret, prime), 256));
  const endings: number[] = [MESSAGE.dhGenOk, MESSAGE.dhGenRetry, MESSAGE.dhGenFail];
  const answer = new Answer(await ask(message(MESSAGE.setClientDhParams, ...ids, sealed)), endings, nonces);
  const step = endings.indexOf(answer.constructorNumber) + 1;
  if (!answer.wide(16).equals(await newNonceHash(nonces, step, key))) throw new Untrusted('new nonce hash');
  if (answer.constructorNumber !== MESSAGE.dhGenOk)
    throw new ConnectionLost('The server begins the exchange anew');
  return key;
}
