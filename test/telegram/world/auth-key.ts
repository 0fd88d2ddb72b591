/** A key that a client and a DC agreed on, and what is known of who uses it. */
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
  /** The id of the key at home that this authorization was taken from: they end together. */
  exportedFrom?: string;
  /** Since when, in Unix seconds. */
  signedInAtSeconds?: number;
  /** Two used it at once: it opens nothing any more (AUTH_KEY_DUPLICATED). */
  isDuplicated?: boolean;
}
