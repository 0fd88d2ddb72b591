import { publicEncrypt, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parsePublicKey } from '@mtcute/core/utils.js';
import { NodeCryptoProvider } from '@mtcute/node/utils.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { sha1 } from './hash';
import { rsaKeyFrom } from './rsa-key';
import { removeOldPadding, removeRsaPad } from './rsa-padding';

const mtcute = new NodeCryptoProvider();
beforeAll(() => mtcute.initialize());

const key = rsaKeyFrom(readFileSync(new URL('../../keys/rsa-test-key.pem', import.meta.url), 'utf8'));

describe('the RSA key', () => {
  it('has the fingerprint that a client finds in it', () => {
    expect(key.publicPem).toMatch(
      /^-----BEGIN RSA PUBLIC KEY-----\n[\w+/=\n]+\n-----END RSA PUBLIC KEY-----$/,
    );
    const fingerprint = BigInt.asUintN(64, key.fingerprint).toString(16).padStart(16, '0');
    expect(parsePublicKey(mtcute, key.publicPem).fingerprint).toBe(fingerprint);
  });

  it('decrypts what was encrypted to it', () => {
    const plain = Buffer.concat([Buffer.of(0), randomBytes(255)]);
    const encrypted = publicEncrypt({ key: key.publicPem, padding: 3 }, plain);
    expect(key.decrypt(encrypted)).toEqual(plain);
  });
});

describe('the padding before RSA_PAD', () => {
  const data = randomBytes(96);
  const padded = Buffer.concat([Buffer.of(0), sha1(data), data, randomBytes(255 - 20 - 96)]);

  it('is taken off', () => {
    expect(removeOldPadding(padded, () => 96)).toEqual(data);
  });

  it('is not taken for what it is not', () => {
    expect(removeOldPadding(padded, () => 95)).toBeNull();
    expect(removeOldPadding(Buffer.concat([Buffer.of(1), padded.subarray(1)]), () => 96)).toBeNull();
    expect(removeRsaPad(padded)).toBeNull();
  });
});
