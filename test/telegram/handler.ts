import type { TlObject } from './tl-object';
import type { AuthKey, World } from './world';

/** Who sends a request. */
export interface Caller {
  /** The key it came under; `key.userId` says who is signed in with it. Handlers sign in and out by writing that. */
  key: AuthKey;
  /** The MTProto session, for `updates` and the order of messages. */
  sessionId: bigint;
  /** The TL layer that the client asked for with invokeWithLayer. */
  layer: number;
}

/** What a method can be answered with: an object, a Vector of objects or longs, or a Bool. */
export type Answer = TlObject | TlObject[] | bigint[] | boolean;

/**
 * One Telegram method: a function of the world, with no I/O. It throws what Telegram would answer.
 * A few take their time (an uploaded picture must be decoded), so an answer may be a promise.
 */
export type Handler = (world: World, request: TlObject, caller: Caller) => Answer | Promise<Answer>;

/** What Telegram answers instead of a result (`rpc_error`). */
export class RpcError extends Error {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

export function fail(code: number, message: string): never {
  throw new RpcError(code, message);
}
