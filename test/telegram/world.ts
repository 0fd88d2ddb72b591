/**
 * The state of a whole Telegram: the only thing here that changes. Tests read it.
 * (Photos, accounts, codes and files are still to come.)
 */
export interface World {
  /** Every authorization key that was ever agreed on, by its 64-bit id (decimal). */
  keys: Map<string, AuthKey>;
  /** The time in milliseconds since the epoch; tests may inject another clock. */
  nowMs(): number;
  /** Seeded: the same seed gives the same ids, salts and nonces. */
  randomBytes(count: number): Buffer;
}

export interface AuthKey {
  id: bigint;
  /** 256 bytes. */
  key: Buffer;
  dc: number;
  /** From invokeWithLayer, kept with the key: clients do not repeat it on each connection. */
  layer: number | null;
  /** From initConnection; null until it came: then CONNECTION_NOT_INITED. */
  client: { apiId: number; deviceModel: string; systemVersion: string; appVersion: string } | null;
  /** Who is signed in with this key. */
  userId: string | null;
}
