import type { TlObject } from '../../tl-object';
import type { AuthKey, World } from '../../world';
import { decryptIge, encryptIge } from '../cipher/aes-ige';
import { keepAuthKey } from '../cipher/auth-key';
import { bytesOf, numberFrom, powMod } from '../cipher/big-number';
import type { RsaKey } from '../cipher/rsa-key';
import type { Clock } from '../clock';
import { TransportError } from '../transport-error';
import { type Group, isSafe, type KeyPair, keyPairOf, newKeyPair, SAFE_GROUP } from './diffie-hellman';
import { firstSalt, newNonceHash, temporaryKey } from './exchange-keys';
import type { Forger } from './forgeries';
import { hashed, innerDataOf, unhashed, wide, wideBytes } from './inner-data';

/** What a key exchange is made in. */
export interface Exchange {
  world: World;
  clock: Clock;
  rsaKey: RsaKey;
  dc: number;
  /** See `avoidsZeroKeys` in server.ts. */
  avoidsZeroKeys: boolean;
  onKey(key: AuthKey, salt: bigint): void;
}

/**
 * The server's part in agreeing on an authorization key (core.telegram.org/mtproto/auth_key). One for each
 * connection; a client may begin anew at any time.
 */
export class KeyExchange {
  readonly #exchange: Exchange;
  #offer: Offer | null = null;
  #secrets: Secrets | null = null;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /**
   * @param forger what a fault puts in
   * @throws TransportError when a step is out of turn, or a nonce, a number or a hash is wrong
   */
  answer(request: TlObject, forger: Forger = {}): TlObject {
    const { outer = (message) => message } = forger;
    return outer(this.#carryOut(request, forger));
  }

  #carryOut(request: TlObject, forger: Forger): TlObject {
    switch (request._) {
      case 'req_pq':
      case 'req_pq_multi':
        return this.#offerNumber(request);
      case 'req_DH_params':
        return this.#sendHalf(request, forger);
      case 'set_client_DH_params':
        return this.#finish(request);
      default:
        throw refusal(`${request._} without a key`);
    }
  }

  #offerNumber(request: TlObject): TlObject {
    const { world, rsaKey } = this.#exchange;
    const [p, q] = twoPrimes(world.randomBytes(2));
    const serverNonce = wide(world.randomBytes(16));
    this.#offer = { nonce: request.nonce as bigint, serverNonce, p, q };
    this.#secrets = null;
    return {
      ...this.#nonces(),
      _: 'resPQ',
      pq: bytesOf(p * q),
      server_public_key_fingerprints: [rsaKey.fingerprint],
    };
  }

  #sendHalf(request: TlObject, forger: Forger): TlObject {
    const { world, clock, rsaKey, dc } = this.#exchange;
    const offer = this.#expect(request);
    check(request.public_key_fingerprint === rsaKey.fingerprint, 'another RSA key');
    checkPrimes(request, offer);
    const inner = innerDataOf(rsaKey, request.encrypted_data as Buffer);
    this.#expect(inner);
    checkPrimes(inner, offer);
    check(numberFrom(inner.pq as Buffer) === offer.p * offer.q, 'another pq');
    checkDc(inner.dc, dc);

    const {
      group = SAFE_GROUP,
      inner: forge = (it: TlObject) => it,
      hashed: forgeBytes = (it: Buffer) => it,
    } = forger;
    const honest = newKeyPair((count) => world.randomBytes(count));
    const ours = keyPairOf(forger.secret ?? honest.secret, group);
    this.#secrets = { newNonce: wideBytes(inner.new_nonce as bigint, 32), ours, group };
    const answer = forge({
      ...this.#nonces(),
      _: 'server_DH_inner_data',
      g: group.generator,
      dh_prime: bytesOf(group.prime),
      g_a: bytesOf(ours.shared, 256),
      server_time: Math.floor(clock.nowMs() / 1000),
    });
    const encrypted = encryptIge(this.#temporaryKey(), forgeBytes(hashed(answer, world.randomBytes(16))));
    return { ...this.#nonces(), _: 'server_DH_params_ok', encrypted_answer: encrypted };
  }

  #finish(request: TlObject): TlObject {
    const { world, dc, avoidsZeroKeys, onKey } = this.#exchange;
    const { serverNonce } = this.#expect(request);
    const { newNonce, ours, group } = this.#secrets ?? outOfTurn();
    const encrypted = request.encrypted_data as Buffer;
    check(encrypted.length > 0 && encrypted.length % 16 === 0, 'not whole AES blocks');
    const inner = unhashed(decryptIge(this.#temporaryKey(), encrypted), 'client_DH_inner_data');
    this.#expect(inner);

    const theirs = numberFrom(inner.g_b as Buffer);
    const key = bytesOf(powMod(theirs, ours.secret, group.prime), 256);
    // Both clients answer dh_gen_fail by beginning anew at once; cut off, mtcute would wait for seven seconds.
    if ((group === SAFE_GROUP && !isSafe(theirs)) || (avoidsZeroKeys && key[0] === 0)) {
      return { ...this.#nonces(), _: 'dh_gen_fail', new_nonce_hash3: wide(newNonceHash(newNonce, 3, key)) };
    }
    onKey(keepAuthKey(world, key, { dc }), firstSalt(newNonce, wideBytes(serverNonce, 16)));
    const answer = {
      ...this.#nonces(),
      _: 'dh_gen_ok',
      new_nonce_hash1: wide(newNonceHash(newNonce, 1, key)),
    };
    this.#offer = null;
    this.#secrets = null;
    return answer;
  }

  /** The offer that this message is about: its nonces say so. */
  #expect(message: TlObject): Offer {
    const offer = this.#offer ?? outOfTurn();
    check(message.nonce === offer.nonce, 'another nonce');
    check(message.server_nonce === offer.serverNonce, 'another server nonce');
    return offer;
  }

  #nonces(): { nonce: bigint; server_nonce: bigint } {
    const { nonce, serverNonce } = this.#offer ?? outOfTurn();
    return { nonce, server_nonce: serverNonce };
  }

  #temporaryKey() {
    const { newNonce } = this.#secrets ?? outOfTurn();
    return temporaryKey(newNonce, wideBytes(this.#nonces().server_nonce, 16));
  }
}

interface Offer {
  nonce: bigint;
  serverNonce: bigint;
  p: bigint;
  q: bigint;
}

interface Secrets {
  newNonce: Buffer;
  ours: KeyPair;
  group: Group;
}

/**
 * Telegram's own are of 31 bits each, to cost a client some work. With one small factor it is found in a tenth of a
 * millisecond; with two of 17 bits GramJS's search ran past both at once every 350th time, and answered 1 x pq.
 */
const SMALL_PRIMES = [4099n, 4111n, 4127n, 4129n];
const LARGE_PRIMES = [2147483579n, 2147483587n, 2147483629n, 2147483647n];

function twoPrimes(random: Buffer): [bigint, bigint] {
  const pick = (primes: bigint[], byte = 0) => primes[byte % primes.length] ?? 0n;
  return [pick(SMALL_PRIMES, random[0]), pick(LARGE_PRIMES, random[1])];
}

function checkPrimes(message: TlObject, { p, q }: Offer): void {
  check(numberFrom(message.p as Buffer) === p && numberFrom(message.q as Buffer) === q, 'wrong factors');
}

/** Clients name test DCs by adding 10000 and media DCs by a minus (core.telegram.org/mtproto/auth_key, 4). */
function checkDc(named: unknown, dc: number): void {
  if (typeof named === 'number' && Math.abs(named) % 10_000 !== dc) {
    throw new TransportError(444, `a key for DC ${named} asked of DC ${dc}`);
  }
}

function check(isRight: boolean, reason: string): void {
  if (!isRight) throw refusal(reason);
}

function outOfTurn(): never {
  throw refusal('a step out of turn');
}

function refusal(reason: string): TransportError {
  return new TransportError(404, reason);
}
