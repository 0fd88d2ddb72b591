import { constants, createHash, publicEncrypt, randomBytes } from 'node:crypto';
import type { TlObject } from '../../tl-object';
import { decryptIge, encryptIge } from '../cipher/aes-ige';
import { bytesOf, numberFrom, powMod } from '../cipher/big-number';
import type { RsaKey } from '../cipher/rsa-key';
import { PROTOCOL } from '../tl/layers';
import { readObject } from '../tl/read-object';
import { TlReader } from '../tl/tl-reader';
import { encodeObject } from '../tl/write-object';

/** The client's part in a key exchange, step by step, so that a test may take a wrong one. */
export class ExchangeClient {
  readonly nonce = number(randomBytes(16));
  readonly newNonce = randomBytes(32);
  offer: TlObject = { _: 'none' };
  p = 0n;
  q = 0n;
  gA = 0n;
  prime = 0n;

  /** `req_DH_params`, once `resPQ` has come. */
  halfRequest(
    rsaKey: RsaKey,
    set: { inner?: Partial<TlObject>; outer?: Partial<TlObject>; isOldPadding?: boolean } = {},
  ): TlObject {
    const { nonce, server_nonce, pq } = this.offer;
    [this.p, this.q] = factors(numberFrom(pq as Buffer));
    const primes = { p: bytesOf(this.p), q: bytesOf(this.q) };
    const inner = {
      _: 'p_q_inner_data',
      pq,
      ...primes,
      nonce,
      server_nonce,
      new_nonce: number(this.newNonce),
      ...set.inner,
    };
    const data = encodeObject(PROTOCOL, inner);
    const encrypted_data = set.isOldPadding ? oldPadding(data, rsaKey) : rsaPad(data, rsaKey);
    const public_key_fingerprint = rsaKey.fingerprint;
    return {
      _: 'req_DH_params',
      nonce,
      server_nonce,
      ...primes,
      public_key_fingerprint,
      encrypted_data,
      ...set.outer,
    };
  }

  /** Takes `server_DH_params_ok` in. */
  takeHalf(answer: TlObject): void {
    const opened = decryptIge(this.#temporaryKey(), answer.encrypted_answer as Buffer);
    const reader = new TlReader(opened.subarray(20));
    const inner = readObject({ reader, schema: PROTOCOL });
    if (!sha1(opened.subarray(20, 20 + reader.position)).equals(opened.subarray(0, 20)))
      throw new Error('wrong hash');
    this.gA = numberFrom(inner.g_a as Buffer);
    this.prime = numberFrom(inner.dh_prime as Buffer);
  }

  /** `set_client_DH_params` with this exponent, or with any number in its place. */
  finalRequest(exponent: bigint, set: { gB?: bigint; inner?: Partial<TlObject> } = {}): TlObject {
    const { nonce, server_nonce } = this.offer;
    const g_b = bytesOf(set.gB ?? powMod(3n, exponent, this.prime));
    const inner = { _: 'client_DH_inner_data', nonce, server_nonce, retry_id: 0n, g_b, ...set.inner };
    const data = encodeObject(PROTOCOL, inner);
    const padded = Buffer.concat([sha1(data), data, randomBytes(-(20 + data.length) & 15)]);
    const encrypted_data = encryptIge(this.#temporaryKey(), padded);
    return { _: 'set_client_DH_params', nonce, server_nonce, encrypted_data };
  }

  key(exponent: bigint): Buffer {
    return bytesOf(powMod(this.gA, exponent, this.prime), 256);
  }

  /** What the server must prove itself with: 1 for ok, 3 for fail. */
  newNonceHash(step: 1 | 3, key: Buffer): bigint {
    return number(sha1(this.newNonce, Buffer.of(step), sha1(key).subarray(0, 8)).subarray(4));
  }

  #temporaryKey() {
    const serverNonce = bytes(this.offer.server_nonce as bigint, 16);
    const a = sha1(this.newNonce, serverNonce);
    const b = sha1(serverNonce, this.newNonce);
    const both = Buffer.concat([a, b, sha1(this.newNonce, this.newNonce), this.newNonce.subarray(0, 4)]);
    return { key: both.subarray(0, 32), iv: both.subarray(32) };
  }
}

function rsaPad(data: Buffer, rsaKey: RsaKey): Buffer {
  const padded = Buffer.concat([data, randomBytes(192 - data.length)]);
  for (;;) {
    const key = randomBytes(32);
    const hashed = Buffer.concat([Buffer.from(padded).reverse(), sha256(key, padded)]);
    const encrypted = encryptIge({ key, iv: Buffer.alloc(32) }, hashed);
    const mask = sha256(encrypted);
    const block = Buffer.concat([key.map((byte, index) => byte ^ (mask[index] ?? 0)), encrypted]);
    // The block must be below the modulus, whose first bit is set.
    if ((block[0] ?? 0) < 0x80) return raw(block, rsaKey);
  }
}

function oldPadding(data: Buffer, rsaKey: RsaKey): Buffer {
  return raw(Buffer.concat([Buffer.of(0), sha1(data), data, randomBytes(235 - data.length)]), rsaKey);
}

function raw(block: Buffer, { publicPem }: RsaKey): Buffer {
  return publicEncrypt({ key: publicPem, padding: constants.RSA_NO_PADDING }, block);
}

function factors(pq: bigint): [bigint, bigint] {
  for (let p = 3n; p * p < pq; p += 2n) if (pq % p === 0n) return [p, pq / p];
  throw new Error(`${pq} has no two factors`);
}

function sha1(...parts: Buffer[]): Buffer {
  return createHash('sha1').update(Buffer.concat(parts)).digest();
}

function sha256(...parts: Buffer[]): Buffer {
  return createHash('sha256').update(Buffer.concat(parts)).digest();
}

function number(littleEndian: Buffer): bigint {
  return numberFrom(Buffer.from(littleEndian).reverse());
}

function bytes(value: bigint, byteCount: number): Buffer {
  return bytesOf(value, byteCount).reverse();
}
