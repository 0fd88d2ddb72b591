import { createHash, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Endpoint, PublicKey } from '../../src/telegram/endpoint';

/**
 * Reads an endpoint file: `{ dcs: [{ id, url }], homeDc, publicKeys: [PEM], apiId?, apiHash? }`.
 *
 * @throws Error of one line that names the field that is wrong
 */
export function readEndpoint(file: string): Endpoint {
  const wrong = (field: string, expected: string): never => {
    throw new Error(`${file}: ${field} must be ${expected}`);
  };
  const data = parse(file);
  const dcs = list(data.dcs).map((dc, at) => ({
    id: isDcId(dc.id) ? dc.id : wrong(`dcs[${at}].id`, 'a whole number above 0'),
    url: isWebSocketUrl(dc.url) ? dc.url : wrong(`dcs[${at}].url`, 'a ws:// or wss:// address'),
  }));
  if (dcs.length === 0) wrong('dcs', 'a list of at least one { id, url }');
  const homeDc = dcs.find(({ id }) => id === data.homeDc)?.id ?? wrong('homeDc', 'the id of one of dcs');
  const publicKeys = list(data.publicKeys).map(
    (pem, at) => publicKey(pem) ?? wrong(`publicKeys[${at}]`, 'an RSA public key of 2048 bits in PEM form'),
  );
  if (publicKeys.length === 0) wrong('publicKeys', 'a list of at least one RSA public key');
  return { dcs, homeDc, publicKeys, api: api(data, wrong) };
}

// biome-ignore lint/suspicious/noExplicitAny: the file is not trusted to have any shape; each field is looked at above.
type Unknown = any;

function parse(file: string): Unknown {
  try {
    const data = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof data === 'object' && data !== null) return data;
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message.split('\n')[0]}`);
  }
  throw new Error(`${file}: must hold an object`);
}

function list(value: Unknown): Unknown[] {
  return Array.isArray(value) ? value.map((item) => item ?? {}) : [];
}

function isDcId(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0;
}

function isWebSocketUrl(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && /^wss?:$/.test(new URL(value).protocol);
}

function api(data: Unknown, wrong: (field: string, expected: string) => never): Endpoint['api'] {
  if (data.apiId === undefined && data.apiHash === undefined) return null;
  if (!Number.isInteger(data.apiId) || data.apiId <= 0) wrong('apiId', 'a whole number above 0');
  if (typeof data.apiHash !== 'string' || data.apiHash === '') wrong('apiHash', 'a string');
  return { id: data.apiId, hash: data.apiHash };
}

/** The fingerprint is of the key's TL form: `n:bytes e:bytes` (core.telegram.org/mtproto/auth_key, step 4). */
function publicKey(pem: unknown): PublicKey | undefined {
  try {
    const { n, e } = createPublicKey(String(pem)).export({ format: 'jwk' });
    const modulus = Buffer.from(n ?? '', 'base64url');
    const exponent = Buffer.from(e ?? '', 'base64url');
    if (modulus.length !== 256) return undefined;
    const sha1 = createHash('sha1').update(tlBytes(modulus)).update(tlBytes(exponent)).digest();
    return {
      fingerprint: sha1.readBigInt64LE(12).toString(),
      modulus: modulus.toString('hex'),
      exponent: exponent.readUIntBE(0, exponent.length),
    };
  } catch {
    return undefined;
  }
}

/** TL's bare `bytes`: length (one byte, or 254 and three), data, zeros up to a multiple of four. */
function tlBytes(data: Buffer): Buffer {
  const length = data.length;
  const head = length < 254 ? [length] : [254, length & 255, (length >> 8) & 255, length >> 16];
  const unpadded = Buffer.concat([Buffer.from(head), data]);
  return Buffer.concat([unpadded, Buffer.alloc(-unpadded.length & 3)]);
}
