import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { TlObject } from '../../tl-object';
import { type AuthKey, World } from '../../world';
import { numberFrom } from '../cipher/big-number';
import { rsaKeyFrom } from '../cipher/rsa-key';
import { Clock } from '../clock';
import { ExchangeClient } from '../testing/exchange-client';
import { TransportError } from '../transport-error';
import { KeyExchange } from './key-exchange';

const rsaKey = rsaKeyFrom(readFileSync(new URL('../../keys/rsa-test-key.pem', import.meta.url), 'utf8'));
const EXPONENT = 2n ** 2040n + 12345n;

let world: World;
let agreed: { key: AuthKey; salt: bigint }[];
let client: ExchangeClient;
let exchange: KeyExchange;

beforeEach(() => {
  world = new World({ seed: 'exchange', nowMs: () => 1_700_000_000_000 });
  agreed = [];
  client = new ExchangeClient();
  exchange = newExchange({ avoidsZeroKeys: true });
});

describe('client and server agree on a key', () => {
  it.each([
    ['req_pq_multi', 'p_q_inner_data', {}],
    ['req_pq', 'p_q_inner_data', {}],
    ['req_pq_multi', 'p_q_inner_data_dc', { dc: 2 }],
    ['req_pq_multi', 'p_q_inner_data_dc', { dc: -10_002 }],
    ['req_pq_multi', 'p_q_inner_data_temp', { expires_in: 60 }],
    ['req_pq_multi', 'p_q_inner_data_temp_dc', { dc: 2, expires_in: 60 }],
  ])('%s, %s %j', (first, name, fields) => {
    begin(first);
    client.takeHalf(exchange.answer(client.halfRequest(rsaKey, { inner: { _: name, ...fields } })));
    const done = exchange.answer(client.finalRequest(EXPONENT));

    const key = client.key(EXPONENT);
    expect(done).toMatchObject({ _: 'dh_gen_ok', new_nonce_hash1: client.newNonceHash(1, key) });
    expect(agreed.map((it) => it.key.key)).toEqual([key]);
    expect(agreed[0]?.key).toMatchObject({ dc: 2, layer: null, client: null, userId: null });
    expect(world.keys.get(String(agreed[0]?.key.id))).toBe(agreed[0]?.key);
  });

  it('with the padding that came before RSA_PAD', () => {
    begin();
    client.takeHalf(exchange.answer(client.halfRequest(rsaKey, { isOldPadding: true })));
    expect(exchange.answer(client.finalRequest(EXPONENT))._).toBe('dh_gen_ok');
  });

  it('and on the first salt: both nonces, laid over each other', () => {
    agree();
    const serverNonce = Buffer.from(
      (client.offer.server_nonce as bigint).toString(16).padStart(32, '0'),
      'hex',
    ).reverse();
    const expected = serverNonce.subarray(0, 8).map((byte, index) => byte ^ (client.newNonce[index] ?? 0));
    expect(agreed[0]?.salt).toBe(BigInt.asIntN(64, numberFrom(Buffer.from(expected).reverse())));
  });

  it('again on one connection', () => {
    agree();
    client = new ExchangeClient();
    agree();
    expect(agreed).toHaveLength(2);
  });
});

describe('the server refuses', () => {
  it.each([
    ['a factor that is none', () => ({ outer: { p: Buffer.of(3) } })],
    ['another key’s fingerprint', () => ({ outer: { public_key_fingerprint: 1n } })],
    ['another nonce', () => ({ outer: { nonce: 1n } })],
    ['another server nonce', () => ({ outer: { server_nonce: 1n } })],
    ['another nonce inside', () => ({ inner: { nonce: 1n } })],
    ['another server nonce inside', () => ({ inner: { server_nonce: 1n } })],
    ['another product inside', () => ({ inner: { pq: Buffer.of(15) } })],
    ['other factors inside', () => ({ inner: { p: Buffer.of(3) } })],
    ['what its RSA key did not encrypt', () => ({ outer: { encrypted_data: Buffer.alloc(256, 1) } })],
    ['too few encrypted bytes', () => ({ outer: { encrypted_data: Buffer.alloc(255, 1) } })],
    ['something else inside', () => ({ inner: { _: 'resPQ', server_public_key_fingerprints: [] } })],
  ])('%s', (_name, set) => {
    begin();
    expectRefusal(() => exchange.answer(client.halfRequest(rsaKey, set())), 404);
  });

  it('a key for another DC', () => {
    begin();
    const request = client.halfRequest(rsaKey, { inner: { _: 'p_q_inner_data_dc', dc: 4 } });
    expectRefusal(() => exchange.answer(request), 444);
  });

  it.each([
    ['another nonce at the end', { nonce: 1n }],
    ['another server nonce at the end', { server_nonce: 1n }],
    ['something else at the end', { _: 'ping', ping_id: 1n }],
  ])('%s', (_name, inner) => {
    half();
    expectRefusal(() => exchange.answer(client.finalRequest(EXPONENT, { inner })), 404);
  });

  it('an end that was tampered with', () => {
    half();
    const request = client.finalRequest(EXPONENT);
    const encrypted = request.encrypted_data as Buffer;
    encrypted[40] = (encrypted[40] ?? 0) ^ 1;
    expectRefusal(() => exchange.answer(request), 404);
    expectRefusal(() => exchange.answer({ ...request, encrypted_data: encrypted.subarray(1) }), 404);
  });

  it('steps out of turn', () => {
    expectRefusal(() => exchange.answer({ _: 'req_DH_params', nonce: 1n, server_nonce: 1n }), 404);
    half();
    const final = client.finalRequest(EXPONENT);
    begin();
    expectRefusal(() => exchange.answer(final), 404);
    expectRefusal(() => exchange.answer({ _: 'ping', ping_id: 1n }), 404);
    expect(agreed).toEqual([]);
  });
});

it.each([1n, 2n ** 1984n - 1n])('dh_gen_fail for a number from which the secret shows: %s', (gB) => {
  half();
  const answer = exchange.answer(client.finalRequest(1n, { gB }));
  expect(answer._).toBe('dh_gen_fail');
  expect(agreed).toEqual([]);
});

describe('a key that begins with a zero byte', () => {
  it('is avoided', () => {
    half();
    expect(exchange.answer(client.finalRequest(exponentOfZeroKey()))._).toBe('dh_gen_fail');
    expect(agreed).toEqual([]);
  });

  it('is agreed on when that is switched off', () => {
    exchange = newExchange({ avoidsZeroKeys: false });
    half();
    expect(exchange.answer(client.finalRequest(exponentOfZeroKey()))._).toBe('dh_gen_ok');
    expect(agreed[0]?.key.key[0]).toBe(0);
    expect(agreed[0]?.key.key).toHaveLength(256);
  });
});

function newExchange({ avoidsZeroKeys }: { avoidsZeroKeys: boolean }): KeyExchange {
  return new KeyExchange({
    world,
    rsaKey,
    clock: new Clock(world.nowMs),
    dc: 2,
    avoidsZeroKeys,
    onKey: (key, salt) => agreed.push({ key, salt }),
  });
}

function begin(name = 'req_pq_multi'): void {
  client.offer = exchange.answer({ _: name, nonce: client.nonce });
  expect(client.offer).toMatchObject({ _: 'resPQ', nonce: client.nonce });
  expect(client.offer.server_public_key_fingerprints).toEqual([rsaKey.fingerprint]);
}

function half(): void {
  begin();
  client.takeHalf(exchange.answer(client.halfRequest(rsaKey)));
}

function agree(): TlObject {
  half();
  return exchange.answer(client.finalRequest(EXPONENT));
}

/** One key in 256 is such; from 2000 on, 3 to that power is long enough to be accepted. */
function exponentOfZeroKey(): bigint {
  let exponent = 2000n;
  let key = numberFrom(client.key(exponent));
  for (; key >> 2040n !== 0n; exponent++) key = (key * client.gA) % client.prime;
  return exponent;
}

function expectRefusal(act: () => unknown, code: number): void {
  expect(act).toThrow(TransportError);
  try {
    act();
  } catch (error) {
    expect(error).toMatchObject({ code });
  }
}
