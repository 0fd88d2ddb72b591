/**
 * A connection that the server answers with a bare number instead of a message
 * (core.telegram.org/mtproto/mtproto-transports#transport-errors).
 *
 * 404: the key is not known, or a packet makes no sense; 429: too many connections; 444: not this DC.
 */
export class TransportError extends Error {
  readonly code: number;
  constructor(code: number, reason: string) {
    super(reason);
    this.code = code;
  }
}
