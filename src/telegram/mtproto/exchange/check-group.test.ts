import { describe, expect, it } from 'vitest';
import { PRIME } from '../../../../test/telegram/mtproto/handshake/diffie-hellman';
import { Untrusted } from '../errors';
import { checkGroup, checkShared } from './check-group';

describe('with Telegram’s prime', () => {
  // By Euler's criterion; Telegram's servers use 3. Some clients take 5 as well, without looking.
  it.each([3, 4, 7])('the generator %i is taken', (generator) => {
    expect(() => checkGroup(PRIME, generator)).not.toThrow();
  });

  it.each([-3, 0, 1, 2, 5, 6, 8, 9])('the generator %i is not', (generator) => {
    expect(() => checkGroup(PRIME, generator)).toThrow(new Untrusted('generator'));
  });
});

it.each([
  ['0', 0n],
  ['a small safe prime', 23n],
  ['a number of 2047 bits', PRIME >> 1n],
  ['a number of 2049 bits', PRIME << 1n],
  ['its even neighbour', PRIME + 1n],
  ['its odd neighbour', PRIME + 2n],
])('%s is no prime to reckon with', (_, prime) => {
  expect(() => checkGroup(prime, 4)).toThrow(new Untrusted('prime'));
});

describe('what the other end made of its secret', () => {
  const margin = 1n << 1984n;

  it.each([0n, 1n, 243n, margin, PRIME - margin, PRIME - 243n, PRIME - 1n, PRIME, PRIME + margin])(
    'is not taken near the ends',
    (shared) => {
      expect(() => checkShared(shared, PRIME)).toThrow(new Untrusted('range'));
    },
  );

  it.each([margin + 1n, PRIME / 2n, PRIME - margin - 1n])('is taken between them', (shared) => {
    expect(() => checkShared(shared, PRIME)).not.toThrow();
  });
});
