import { IGE } from 'telegram/crypto/IGE';
import { sha256 } from 'telegram/Helpers';
import type { PublicKey } from '../../endpoint';
import { bytesOf, numberFrom, powMod, randomBytes } from './numbers';

/**
 * Encrypts so that only the holder of the RSA key can read it: RSA_PAD
 * (core.telegram.org/mtproto/auth_key#presenting-proof-of-work-server-authentication, 4.1).
 *
 * @param data at most 144 bytes
 * @returns 256 bytes
 */
export async function sealForServer(data: Buffer, { modulus, exponent }: PublicKey): Promise<Buffer> {
  const n = BigInt(`0x${modulus}`);
  const padded = Buffer.concat([data, randomBytes(192 - data.length)]);
  for (;;) {
    const number = numberFrom(await mixed(padded));
    // Nearly every number is below the modulus, which begins with a one; the few others are drawn again.
    if (number < n) return bytesOf(powMod(number, BigInt(exponent), n), 256);
  }
}

async function mixed(padded: Buffer): Promise<Buffer> {
  const key = randomBytes(32);
  const hash = Buffer.from(await sha256(Buffer.concat([key, padded])));
  const withHash = Buffer.concat([Buffer.from(padded).reverse(), hash]);
  const encrypted = Buffer.from(new IGE(key, Buffer.alloc(32)).encryptIge(withHash));
  const mask = Buffer.from(await sha256(encrypted));
  return Buffer.concat([key.map((byte, at) => byte ^ (mask[at] ?? 0)), encrypted]);
}
