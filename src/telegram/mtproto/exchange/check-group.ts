import { Untrusted } from '../errors';
import { isPrime } from './is-prime';

/**
 * Whether Diffie and Hellman's exchange may be done in this group: `prime` is a safe prime of 2048 bits, and
 * `generator` generates the subgroup of prime order (core.telegram.org/mtproto/security_guidelines).
 *
 * @throws Untrusted
 */
export function checkGroup(prime: bigint, generator: number): void {
  if (!isSafePrime(prime)) throw new Untrusted('prime');
  const rule = RESIDUES.get(generator);
  if (!rule?.remainders.includes(prime % rule.modulus)) throw new Untrusted('generator');
}

/**
 * Whether a number that the other end made of its secret does not give that away: neither 1 nor its negative, nor so
 * near to either end that it could be found by trying.
 *
 * @throws Untrusted
 */
export function checkShared(shared: bigint, prime: bigint): void {
  const margin = 1n << (2048n - 64n);
  if (shared <= margin || shared >= prime - margin) throw new Untrusted('range');
}

/** Telegram's servers have used this one since 2013; another is tested, which takes seconds. */
const KNOWN = BigInt(
  '0xC71CAEB9C6B1C9048E6C522F70F13F73980D40238E3E21C14934D037563D930F' +
    '48198A0AA7C14058229493D22530F4DBFA336F6E0AC925139543AED44CCE7C37' +
    '20FD51F69458705AC68CD4FE6B6B13ABDC9746512969328454F18FAF8C595F64' +
    '2477FE96BB2A941D5BCD1D4AC8CC49880708FA9B378E3C4F3A9060BEE67CF9A4' +
    'A4A695811051907E162753B56B0F6B410DBA74D8A84B2A14B3144E0EF1284754' +
    'FD17ED950D5965B4B9DD46582DB1178D169C6BC465B0D6FF9CA3928FEF5B9AE4' +
    'E418FC15E83EBEA0F87FA9FF5EED70050DED2849F47BF959D956850CE929851F' +
    '0D8115F635B105EE2E4E15D04B2454BF6F4FADF034B10403119CD8E3B92FCC5B',
);

function isSafePrime(number: bigint): boolean {
  if (number === KNOWN) return true;
  const hasRightSize = number >= 1n << 2047n && number < 1n << 2048n;
  // One round tells most composites at once; only what passes is worth the whole test.
  return hasRightSize && isPrime(number, 1) && isPrime((number - 1n) / 2n) && isPrime(number);
}

/** Of which primes each generator is a quadratic residue, by the law of reciprocity: the table of the guidelines. */
const RESIDUES = new Map<number, { modulus: bigint; remainders: bigint[] }>([
  [2, { modulus: 8n, remainders: [7n] }],
  [3, { modulus: 3n, remainders: [2n] }],
  [4, { modulus: 1n, remainders: [0n] }],
  [5, { modulus: 5n, remainders: [1n, 4n] }],
  [6, { modulus: 24n, remainders: [19n, 23n] }],
  [7, { modulus: 7n, remainders: [3n, 5n, 6n] }],
]);
