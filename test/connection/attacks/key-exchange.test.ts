import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { telegramFailure } from '../../../src/telegram/failures';
import { Untrusted } from '../../../src/telegram/mtproto/errors';
import { listPhotos } from '../../../src/telegram/photos/photos';
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
afterEach(() => local.stop());

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
    // A key that begins with a zero byte is one byte shorter there, and worth nothing: see gramjs-quirks.test.ts.
    expect(await exchangeByGramJs()).toBe(256);
  });
});

it('nothing is refused that is right: another safe prime will do', async () => {
  attack(PROPOSAL, 'other-safe-prime');
  // Nobody is signed in with the new key: that this is said means that it was agreed on.
  await expect(listPhotos(local.connection, 'self')).rejects.toThrow('AUTH_KEY_UNREGISTERED');
});

function attack(method: string | undefined, forgery: Forgery): void {
  local.telegram.fault({ match: { ...(method && { method }) }, do: { kind: 'forge-exchange', forgery } });
}
