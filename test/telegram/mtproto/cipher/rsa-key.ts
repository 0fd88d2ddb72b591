import { constants, createPrivateKey, createPublicKey, type KeyObject, privateDecrypt } from 'node:crypto';
import { TlWriter } from '../tl/tl-writer';
import { sha1 } from './hash';

/** The server's RSA key: clients encrypt the first secret of a key exchange to it. */
export interface RsaKey {
  /** PKCS#1, as clients keep Telegram's own keys. */
  publicPem: string;
  /** How client and server name the key to each other; signed, as TL's long is. */
  fingerprint: bigint;
  /** 256 bytes in, 256 bytes out, no padding taken off. */
  decrypt(encrypted: Buffer): Buffer;
}

/** @param pem a private key of 2048 bits */
export function rsaKeyFrom(pem: string): RsaKey {
  const key = createPrivateKey(pem);
  const publicKey = createPublicKey(key);
  return {
    publicPem: publicKey.export({ type: 'pkcs1', format: 'pem' }).toString().trim(),
    fingerprint: fingerprintOf(publicKey),
    decrypt: (encrypted) => privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, encrypted),
  };
}

/** The lower 64 bits of the SHA-1 of both numbers as TL strings (core.telegram.org/mtproto/auth_key, 4.1). */
export function fingerprintOf(publicKey: KeyObject): bigint {
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const numbers = new TlWriter().bytes(Buffer.from(n, 'base64url')).bytes(Buffer.from(e, 'base64url'));
  return sha1(numbers.finish()).readBigInt64LE(12);
}
