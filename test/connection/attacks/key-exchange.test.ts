import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { telegramFailure } from '../../../src/telegram/failures';
import { Untrusted } from '../../../src/telegram/mtproto/errors';
import { bytesOf, powMod } from '../../../src/telegram/mtproto/exchange/numbers';
import { listPhotos } from '../../../src/telegram/photos/photos';
import { GENERATOR, PRIME } from '../../telegram/mtproto/handshake/diffie-hellman';
import type { Forgery } from '../../telegram/mtproto/handshake/forgeries';
import { type Local, startLocal } from '../local-connection';
import { exchangeByGramJs } from './gramjs-exchange';

/*
 * An attacker between us and Telegram while a key is agreed on. Each attack breaks one rule of
 * core.telegram.org/mtproto/security_guidelines or .../auth_key, and keeps all others.
 */

const [OFFER, PROPOSAL, END] = ['req_pq_multi', 'req_DH_params', 'set_client_DH_params'];

let local: Local;

beforeEach(async () => {
  local = await startLocal();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await local.stop();
});

describe('no key is agreed on, and that is said', () => {
  it.each<[step: string | undefined, forgery: Forgery, rule: string]>([
    [OFFER, 'nonce', 'nonce'],
    [OFFER, 'prime-pq', 'pq'],
    [OFFER, 'even-pq', 'pq'],
    [OFFER, 'square-pq', 'pq'],
    [OFFER, 'public-key', 'public key'],
    [PROPOSAL, 'nonce', 'nonce'],
    [PROPOSAL, 'server-nonce', 'server nonce'],
    [PROPOSAL, 'dh-params-fail', 'new nonce hash'],
    [PROPOSAL, 'cut-block', 'length of the inner data'],
    [PROPOSAL, 'inner-nonce', 'nonce'],
    [PROPOSAL, 'inner-server-nonce', 'server nonce'],
    [PROPOSAL, 'inner-hash', 'hash of the inner data'],
    [PROPOSAL, 'inner-padding', 'padding'],
    [PROPOSAL, 'composite-prime', 'prime'],
    [PROPOSAL, 'unsafe-prime', 'prime'],
    [PROPOSAL, 'short-prime', 'prime'],
    [PROPOSAL, 'wrong-generator', 'generator'],
    [PROPOSAL, 'large-generator', 'generator'],
    [PROPOSAL, 'guessable-share', 'range'],
    [END, 'nonce', 'nonce'],
    [END, 'server-nonce', 'server nonce'],
    [END, 'new-nonce-hash', 'new nonce hash'],
    [END, 'retry', 'new nonce hash'],
    [END, 'fail', 'new nonce hash'],
  ])('%s: %s', async (step, forgery, rule) => {
    attack(step, forgery);
    const error = await listPhotos(local.connection, 'self').catch((reason) => reason);
    expect(error).toEqual(new Untrusted(rule));
    expect(telegramFailure(error)).toEqual({ kind: 'untrusted' });
    expect(local.session.authKey).toBeNull();
    expect(local.telegram.trace.count(OFFER ?? '')).toBeLessThanOrEqual(2);
  });
});

describe('these attacks are real: GramJS, which does not look, agrees on a key with the attacker', () => {
  // It has no use for a key that begins with a zero byte.
  beforeEach(() => startAnew({ avoidsZeroKeys: true }));

  it.each<Forgery>([
    'inner-hash',
    'inner-padding',
    'composite-prime',
    'unsafe-prime',
    'wrong-generator',
    'large-generator',
    'guessable-share',
  ])('%s', async (forgery) => {
    attack(PROPOSAL, forgery);
    expect(await exchangeByGramJs()).toBe(256);
  });
});

it('nothing is refused that is right: another safe prime will do', async () => {
  attack(PROPOSAL, 'other-safe-prime');
  // Nobody is signed in with the new key: that this is said means that it was agreed on.
  await expect(listPhotos(local.connection, 'self')).rejects.toThrow('AUTH_KEY_UNREGISTERED');
});

it('nor a key that begins with a zero byte, as one in 200 does', async () => {
  letSecretsMakeZeroKey();
  await expect(listPhotos(local.connection, 'self')).rejects.toThrow('AUTH_KEY_UNREGISTERED');
  const key = Buffer.from(local.session.authKey ?? '', 'base64');
  expect(key).toHaveLength(256);
  expect(key[0]).toBe(0);
});

async function startAnew(options: Parameters<typeof startLocal>[0]): Promise<void> {
  await local.stop();
  local = await startLocal(options);
}

/** Both ends' secrets are the only 256 random bytes of an exchange. */
function letSecretsMakeZeroKey(): void {
  const theirs = 2n ** 2040n + 1n;
  const shared = powMod(BigInt(GENERATOR), theirs, PRIME);
  // From 2000 on, the generator to that power is long enough to be accepted.
  let ours = 2000n;
  for (let key = powMod(shared, ours, PRIME); key >> 2040n !== 0n; ours++) key = (key * shared) % PRIME;
  const { world } = local.telegram;
  const worldsBytes = world.randomBytes;
  Object.assign(world, {
    randomBytes: (count: number) => (count === 256 ? bytesOf(theirs, 256) : worldsBytes(count)),
  });
  const random = crypto.getRandomValues.bind(crypto);
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (array?.byteLength !== 256) return random(array);
    new Uint8Array(array.buffer).set(bytesOf(ours, 256));
    return array;
  });
}

function attack(method: string | undefined, forgery: Forgery): void {
  local.telegram.fault({ match: { ...(method && { method }) }, do: { kind: 'forge-exchange', forgery } });
}
