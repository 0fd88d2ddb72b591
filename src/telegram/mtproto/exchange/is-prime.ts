import { bytesOf, numberFrom, powMod, randomBytes } from './numbers';

/**
 * Miller and Rabin's test. A composite passes a round with a chance of one in four at most, whoever chose it, as the
 * bases are random; after 30 rounds that is less than one in 10^18
 * (core.telegram.org/mtproto/security_guidelines asks for 15 at once, and more later).
 */
export function isPrime(number: bigint, rounds = 30): boolean {
  if (number < 4n) return number > 1n;
  if (number % 2n === 0n) return false;
  return Array.from({ length: rounds }).every(() => !isWitness(randomBase(number), number));
}

/** True when `base` proves that `number` is composite. */
function isWitness(base: bigint, number: bigint): boolean {
  let odd = number - 1n;
  let halvings = 0;
  for (; odd % 2n === 0n; odd /= 2n) halvings++;
  let power = powMod(base, odd, number);
  if (power === 1n) return false;
  for (; halvings > 0; halvings--) {
    if (power === number - 1n) return false;
    power = (power * power) % number;
  }
  return true;
}

/** From 2 to `number` - 2. */
function randomBase(number: bigint): bigint {
  // Eight bytes more than needed, so that no remainder is likelier than another.
  const random = numberFrom(randomBytes(bytesOf(number).length + 8));
  return 2n + (random % (number - 3n));
}
