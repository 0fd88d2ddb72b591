import type { TlObject } from '../../tl-object';
import { type Group, PRIME, SAFE_GROUP } from './diffie-hellman';

/** What an attacker may put into a key exchange; each is one rule of Telegram's broken, and all else right. */
export type Forgery = keyof typeof FORGERIES;

/** Where in an exchange a forgery comes in. What is left out stays as it is. */
export interface Forger {
  /** The message as it goes out. */
  outer?: (message: TlObject) => TlObject;
  /** `server_DH_inner_data`, before it is encrypted. */
  inner?: (message: TlObject) => TlObject;
  /** The same as bytes, behind its hash and with its padding. */
  hashed?: (bytes: Buffer) => Buffer;
  /** The group that all numbers are made in: the exchange comes to its end in it. */
  group?: Group;
  /** The server's secret, from which follows what it tells the client. */
  secret?: bigint;
}

export function forgerOf(forgery: Forgery): Forger {
  return FORGERIES[forgery];
}

export function isForgery(name: string): name is Forgery {
  return Object.hasOwn(FORGERIES, name);
}

const FORGERIES = {
  nonce: { outer: changed('nonce', flipped) },
  'server-nonce': { outer: changed('server_nonce', flipped) },
  'prime-pq': { outer: changed('pq', () => Buffer.from('7fffffff', 'hex')) },
  'even-pq': { outer: changed('pq', () => Buffer.from('7ffffffe', 'hex')) },
  // 2147483647 by itself.
  'square-pq': { outer: changed('pq', () => Buffer.from('3fffffff00000001', 'hex')) },
  'public-key': { outer: changed('server_public_key_fingerprints', () => [7n]) },
  'dh-params-fail': { outer: (message) => ({ ...failed(message), new_nonce_hash: 7n }) },
  'cut-block': { outer: changed('encrypted_answer', (bytes) => (bytes as Buffer).subarray(0, -8)) },
  'inner-nonce': { inner: changed('nonce', flipped) },
  'inner-server-nonce': { inner: changed('server_nonce', flipped) },
  'inner-hash': { hashed: (bytes) => Buffer.concat([Buffer.alloc(20), bytes.subarray(20)]) },
  'inner-padding': { hashed: (bytes) => Buffer.concat([bytes, Buffer.alloc(16)]) },
  'composite-prime': { group: { prime: PRIME - 2n, generator: 4 } },
  'unsafe-prime': { group: { prime: prime2048(), generator: 4 } },
  'short-prime': { group: { prime: prime1024(), generator: 4 } },
  // Not wrong: any safe prime will do.
  'other-safe-prime': { group: { prime: safePrime2048(), generator: 2 } },
  'wrong-generator': { group: { ...SAFE_GROUP, generator: 2 } },
  'large-generator': { group: { ...SAFE_GROUP, generator: 9 } },
  'guessable-share': { secret: 5n },
  'new-nonce-hash': { outer: withFlippedHash },
  retry: { outer: (message) => ({ ...message, _: 'dh_gen_retry', new_nonce_hash2: 7n }) },
  fail: { outer: (message) => ({ ...message, _: 'dh_gen_fail', new_nonce_hash3: 7n }) },
} satisfies Record<string, Forger>;

function changed(field: string, change: (value: unknown) => unknown): (message: TlObject) => TlObject {
  return (message) => ({ ...message, [field]: change(message[field]) });
}

/** The lowest bit the other way round, so that the number stays as long as it is. */
function flipped(value: unknown): bigint {
  return (value as bigint) ^ 1n;
}

/** `dh_gen_ok` has its hash in another field than `dh_gen_fail`, which one exchange in 200 ends with. */
function withFlippedHash(message: TlObject): TlObject {
  const fields = Object.entries(message);
  return Object.fromEntries(
    fields.map(([name, value]) => [name, name.startsWith('new_nonce_hash') ? flipped(value) : value]),
  ) as TlObject;
}

function failed({ nonce, server_nonce }: TlObject): TlObject {
  return { _: 'server_DH_params_fail', nonce, server_nonce };
}

/** A prime p, made with `openssl prime -generate -bits 2048`; (p - 1) / 2 is composite. */
function prime2048(): bigint {
  return BigInt(
    '0xEC18A05ADFA5D246F57DE62172721D84F37CF5F5C2D967D47CF240FDACC83681' +
      'ADAE711F6D63C4B94C4434258C0E668F715906C58CE34129081C934F00BC5CF4' +
      '2C326B2F2ECDF10A11B7AE03E9D6AE942CFDD466C992AC5429C0F09EF88EECC4' +
      '9A7431E66B8E208DD65C9878B75E37588BEF9D53503CC30BCED2A70CB049A0B6' +
      '0DE0F713DDC0E84292DAAAEBA2A5C1C4A1E08035C97A607DAC976689F2285C1A' +
      '688329FA7434513FEA1EA2BC2BFF9B838996FABCF991BD7F56058568D4B84D3C' +
      '4DEC77E830D5F1882A0B23C9B0F2F1BC49DB89BD12AFC20B1CA6A064307C630E' +
      'B9628B38DE096BCB2E653EADD94D8172BC0DF2F6B590C7623E64C16E6AA7F529',
  );
}

/** A safe prime, too short for these days: the second group of RFC 2409. */
function prime1024(): bigint {
  return BigInt(
    '0xFFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74' +
      '020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437' +
      '4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED' +
      'EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF',
  );
}

/** A safe prime that is not Telegram's: group 14 of RFC 3526. */
function safePrime2048(): bigint {
  return BigInt(
    '0xFFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74' +
      '020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437' +
      '4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED' +
      'EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF05' +
      '98DA48361C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB' +
      '9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B' +
      'E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF695581718' +
      '3995497CEA956AE515D2261898FA051015728E5A8AACAA68FFFFFFFFFFFFFFFF',
  );
}
