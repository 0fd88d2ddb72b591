import { describe, expect, it } from 'vitest';
import { isStaleReference, isTrouble, telegramFailure } from './failures';
import { ConnectionLost, RpcError, TransportError, Unreachable, Untrusted } from './mtproto/errors';

describe('what Telegram says', () => {
  it.each([
    ['PHONE_NUMBER_INVALID', { kind: 'phone-invalid' }],
    ['PHOTO_ID_INVALID', { kind: 'photo-gone' }],
    ['SESSION_REVOKED', { kind: 'signed-out', why: 'ended' }],
    ['AUTH_KEY_DUPLICATED', { kind: 'signed-out', why: 'duplicated' }],
    ['PHONE_PASSWORD_FLOOD', { kind: 'too-many-tries' }],
    ['FLOOD_WAIT_30', { kind: 'flood-wait', seconds: 30 }],
    ['FLOOD_PREMIUM_WAIT_5', { kind: 'flood-wait', seconds: 5 }],
    ['SOMETHING_NEW', { kind: 'telegram', code: 'SOMETHING_NEW' }],
    ['toString', { kind: 'telegram', code: 'toString' }],
  ])('%s', (message, failure) => {
    expect(telegramFailure(new RpcError(400, message))).toEqual(failure);
  });
});

describe('what the network does', () => {
  it.each([
    ['no connection', new Unreachable(), { kind: 'offline' }],
    ['an impostor', new Untrusted(), { kind: 'untrusted' }],
    ['a broken connection', new ConnectionLost(), { kind: 'offline' }],
    ['a forgotten key', new TransportError(-404), { kind: 'signed-out', why: 'forgotten' }],
    [
      'a transport error that we do not know',
      new TransportError(-429),
      { kind: 'telegram', code: 'Transport error -429' },
    ],
  ])('%s', (_, error, failure) => {
    expect(telegramFailure(error)).toEqual(failure);
  });
});

it.each([
  ['a packet that was refused as a whole', new TransportError(-429), true],
  ['a key that is forgotten', new TransportError(-404), false],
  ['trouble of its own', new RpcError(500, 'RPC_CALL_FAIL'), true],
  ['a plain no', new RpcError(400, 'PHOTO_ID_INVALID'), false],
])('leaves it open whether the request was executed: %s', (_, error, isOpen) => {
  expect(isTrouble(error)).toBe(isOpen);
});

it('a bug is no failure of Telegram', () => {
  expect(telegramFailure(new TypeError('x is not a function'))).toBeNull();
});

it.each([
  ['FILE_REFERENCE_EXPIRED', true],
  ['FILE_REFERENCE_0_EXPIRED', true],
  ['PHOTO_ID_INVALID', false],
])('%s: is a fresh reference worth a try? %s', (message, isStale) => {
  expect(isStaleReference(new RpcError(400, message))).toBe(isStale);
});
