export { endpoint } from 'virtual:endpoint';

/** Where Telegram is: data, so that an extension for another server differs by this alone. */
export interface Endpoint {
  /** One WebSocket address a data centre. */
  dcs: { id: number; url: string }[];
  /** The data centre that an unknown person starts at. */
  homeDc: number;
  /** RSA keys that the server may prove itself with. */
  publicKeys: PublicKey[];
  /** From the build; null when each person brings their own. */
  api: { id: number; hash: string } | null;
}

export interface PublicKey {
  /** The lower 64 bits of the key's SHA-1 (core.telegram.org/mtproto/auth_key), signed, as a decimal string. */
  fingerprint: string;
  /** Hexadecimal. */
  modulus: string;
  exponent: number;
}
