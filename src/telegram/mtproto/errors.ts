/** What Telegram answered instead of a result: `FLOOD_WAIT_30`, `PHOTO_ID_INVALID` (core.telegram.org/api/errors). */
export class RpcError extends Error {
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** The data centre refused the key or the connection as such: a negative number in place of a message (-404, -429). */
export class TransportError extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`Transport error ${code}`);
    this.code = code;
  }
}

/** The connection broke, or no answer came in time: nobody knows whether the request was executed. */
export class ConnectionLost extends Error {}

/**
 * What came is not from the one who holds the key, or breaks a rule that Telegram keeps: the line is given up.
 * Whether a request was executed is as unknown as after any other broken line.
 */
export class Untrusted extends ConnectionLost {}

/** The answer came and is of a newer layer than ours: here, too, nobody can say what came of the request. */
export class Unreadable extends ConnectionLost {}

/** No connection stood: the request was not sent. */
export class Unreachable extends Error {}
