/** Message ids and sequence numbers of one session (core.telegram.org/mtproto/description#message-identifier-msg-id). */
export class MessageIds {
  /** What to add to this machine's clock to get the server's. */
  clockOffsetSeconds: number;
  #last = 0n;
  #contentRelated = 0;

  constructor(clockOffsetSeconds: number) {
    this.clockOffsetSeconds = clockOffsetSeconds;
  }

  /** Unix time in the upper 32 bits, a multiple of four, above all before it. */
  next(): bigint {
    const nowMs = BigInt(Math.round(Date.now() + this.clockOffsetSeconds * 1000));
    const fromClock = ((nowMs / 1000n) << 32n) | (((nowMs % 1000n) << 22n) & ~3n);
    this.#last = fromClock > this.#last ? fromClock : this.#last + 4n;
    return this.#last;
  }

  /** Odd for what wants to be acknowledged, even for containers and acknowledgements. */
  sequenceNumber(contentRelated: boolean): number {
    const number = this.#contentRelated * 2 + (contentRelated ? 1 : 0);
    if (contentRelated) this.#contentRelated += 1;
    return number;
  }

  /** Takes the clock of a message that the server has just sent. */
  setClock(serverMessageId: bigint): void {
    this.clockOffsetSeconds = Number(serverMessageId >> 32n) - Math.floor(Date.now() / 1000);
    this.#last = 0n;
  }
}
