import { Untrusted } from '../errors';
import { isPrime } from './is-prime';

/** The product of two primes of 31 bits each, that Telegram asks to be taken apart, stays below this. */
const LARGEST = 1n << 63n;
/** Far more than the square root of such a prime: the search ends long before, or never. */
const MOST_STEPS = 1_000_000;

/**
 * The two primes of which `pq` is the product, the smaller first: a little work that proves nothing but good will
 * (core.telegram.org/mtproto/auth_key#presenting-proof-of-work-server-authentication).
 *
 * @throws Untrusted when it is not the product of two different odd primes
 */
export function factor(pq: bigint): [p: bigint, q: bigint] {
  // Asked first, as the search in a prime would never end.
  if (pq >= LARGEST || pq % 2n === 0n || isPrime(pq)) throw new Untrusted('pq');
  for (let c = 1n; c < 20n; c++) {
    const found = search(pq, c);
    if (found === null) continue;
    const [p, q] = found < pq / found ? [found, pq / found] : [pq / found, found];
    if (p !== q && isPrime(p) && isPrime(q)) return [p, q];
  }
  throw new Untrusted('pq');
}

/** Pollard's rho with x² + c; null when both factors were found at once. */
function search(pq: bigint, c: bigint): bigint | null {
  let slow = 2n;
  let fast = 2n;
  for (let step = 0; step < MOST_STEPS; step++) {
    slow = (slow * slow + c) % pq;
    fast = (fast * fast + c) % pq;
    fast = (fast * fast + c) % pq;
    const divisor = commonDivisor(slow > fast ? slow - fast : fast - slow, pq);
    if (divisor === pq) return null;
    if (divisor > 1n) return divisor;
  }
  return null;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
