import type { AuthKey, World } from '../../world';
import { sha1 } from './hash';

/** Where a key belongs. */
export interface KeyHome {
  dc: number;
  /** Who is signed in with it from the start. */
  userId?: string;
}

/**
 * Puts a key into the world as if it had been agreed on, for tests whose subject is not the key exchange: a
 * client that is given the same 256 bytes may begin at once.
 */
export function newAuthKey(world: World, home: KeyHome): AuthKey {
  const key = world.randomBytes(256);
  // GramJS and mtcute drop a leading zero byte, and are then at odds with their server.
  key[0] ||= 1;
  return keepAuthKey(world, key, home);
}

export function keepAuthKey(world: World, key: Buffer, home: KeyHome): AuthKey {
  const authKey = {
    id: authKeyId(key),
    key,
    dc: home.dc,
    layer: null,
    client: null,
    userId: home.userId ?? null,
  };
  world.keys.set(String(authKey.id), authKey);
  return authKey;
}

/** The lower 64 bits of the key's SHA-1, signed (core.telegram.org/mtproto/description#key-identifier). */
function authKeyId(key: Buffer): bigint {
  return sha1(key).readBigInt64LE(12);
}
