import { Untrusted } from './errors';

/**
 * Tells what the server says now from what somebody recorded and plays back
 * (core.telegram.org/mtproto/security_guidelines#checking-msg-id). Of one session.
 */
export class Freshness {
  readonly #clock: { clockOffsetSeconds: number };
  readonly #seen = new Set<bigint>();
  #learntOffsetSeconds: number | null = null;

  /** @param clock what our message ids go by */
  constructor(clock: { clockOffsetSeconds: number }) {
    this.#clock = clock;
  }

  /**
   * @param says `answer` to a request of ours that waits; `clock` when it puts our clock or salt right, naming such a
   *   request; `unasked` otherwise
   * @returns false for a message that was here before
   * @throws Untrusted for one from the past or the future
   */
  admits(messageId: bigint, says: 'answer' | 'clock' | 'unasked'): boolean {
    if (this.#seen.has(messageId)) return false;
    // It names a number that we have just made up: it cannot be old, and tells the time as it is.
    if (says === 'clock') this.#learn(messageId);
    const aheadSeconds = secondsOf(messageId) - this.#nowSeconds();
    const { pastSeconds, futureSeconds } = this.#learntOffsetSeconds === null ? UNCERTAIN : CERTAIN;
    if (aheadSeconds < -pastSeconds || aheadSeconds > futureSeconds) throw new Untrusted('time of a message');
    if (says === 'answer' && this.#learntOffsetSeconds === null) this.#learn(messageId);
    this.#seen.add(messageId);
    return true;
  }

  #learn(messageId: bigint): void {
    this.#learntOffsetSeconds = secondsOf(messageId) - Date.now() / 1000;
  }

  #nowSeconds(): number {
    return Date.now() / 1000 + (this.#learntOffsetSeconds ?? this.#clock.clockOffsetSeconds);
  }
}

/** What the guidelines say of a clock that is right. */
const CERTAIN = { pastSeconds: 300, futureSeconds: 30 };
/**
 * Before the first answer ours may be off by as much as the server lets pass unsaid, 30 s ahead or 300 s behind: a
 * machine's clock may have been put right since the last line.
 */
const UNCERTAIN = { pastSeconds: 330, futureSeconds: 300 };

function secondsOf(messageId: bigint): number {
  return Number(messageId >> 32n) + Number(messageId & 0xffffffffn) / 2 ** 32;
}
