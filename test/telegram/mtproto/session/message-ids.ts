/**
 * Makes the ids of the server's messages: Unix seconds in the upper half, the part of a second in the lower,
 * always growing (core.telegram.org/mtproto/description#message-identifier-msg-id).
 */
export class MessageIds {
  readonly #nowMs: () => number;
  #last = 0n;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  /** An answer to a client's message has remainder 1 by 4, what the server says by itself has 3. */
  next(kind: 'answer' | 'notice'): bigint {
    const milliseconds = BigInt(Math.floor(this.#nowMs()));
    const now = ((milliseconds / 1000n) << 32n) | (((milliseconds % 1000n) << 22n) & ~3n);
    // A clock that was set back counts anew: clients set their own by these ids.
    const wasSetBack = this.#last - now > SET_BACK_SECONDS << 32n;
    this.#last = now > this.#last || wasSetBack ? now : this.#last + 4n;
    return this.#last | (kind === 'answer' ? 1n : 3n);
  }
}

const SET_BACK_SECONDS = 5n;

export function unixSecondsOf(messageId: bigint): number {
  return Number(messageId >> 32n);
}
