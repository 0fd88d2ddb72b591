/**
 * What must be kept to go on as the same person: the most valuable thing the extension holds.
 * JSON, for the vault; never for a page, a message or a log.
 */
export interface Session {
  /** The data centre that the key was agreed on with. */
  dc: number;
  /** 256 bytes in base64; null until a key is agreed on. */
  authKey: string | null;
  /** The server's current salt, a decimal string: with it the first message is not refused. */
  salt: string;
  clockOffsetSeconds: number;
}

export function newSession(dc: number): Session {
  return { dc, authKey: null, salt: '0', clockOffsetSeconds: 0 };
}
