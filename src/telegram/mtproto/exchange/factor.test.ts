import { expect, it } from 'vitest';
import { Untrusted } from '../errors';
import { factor } from './factor';
import { isPrime } from './is-prime';

it.each([
  // The example of core.telegram.org/mtproto/samples-auth_key.
  [0x17ed48941a08f981n, 0x494c553bn, 0x53911073n],
  [15n, 3n, 5n],
  [4099n * 2147483647n, 4099n, 2147483647n],
  [65537n * 131071n, 65537n, 131071n],
])('%i is %i times %i', (pq, p, q) => {
  expect(factor(pq)).toEqual([p, q]);
});

it.each([
  ['nothing', 0n],
  ['one', 1n],
  ['a prime', 2305843009213693951n],
  ['even', 2n * 2147483647n],
  ['a square', 2147483647n ** 2n],
  ['the product of three primes', 3n * 5n * 7n],
  ['of 64 bits', 4294967291n * 4294967279n],
])('what is %s is not taken apart', (_, pq) => {
  expect(() => factor(pq)).toThrow(new Untrusted('pq'));
});

it('tells primes from the composites that other tests take for primes', () => {
  // Carmichael numbers, and one that passes for the bases 2, 3, 5, 7 and 11.
  for (const composite of [561n, 1105n, 6601n, 2152302898747n]) expect(isPrime(composite)).toBe(false);
  for (const prime of [2n, 3n, 5n, 2147483647n]) expect(isPrime(prime)).toBe(true);
});
