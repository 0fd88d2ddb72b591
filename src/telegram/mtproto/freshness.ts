import { Untrusted } from './errors';

/**
 * Tells what the server says now from what somebody recorded and plays back
 * (core.telegram.org/mtproto/security_guidelines#checking-msg-id). Of one session.
 */
export class Freshness {
  readonly #clock: { clockOffsetSeconds: number };
  readonly #seen = new Set<bigint>();
  #learnt: Learnt | null = null;

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
    if (!this.#nows().some((now) => isCloseTo(now, secondsOf(messageId))))
      throw new Untrusted('time of a message');
    if (says === 'answer' && this.#learnt === null) this.#learn(messageId);
    this.#seen.add(messageId);
    return true;
  }

  #learn(messageId: bigint): void {
    const seconds = secondsOf(messageId);
    this.#learnt = { offsetSeconds: seconds - Date.now() / 1000, seconds, atMs: performance.now() };
  }

  /**
   * What the time may be, by the server's clock. Of the clocks of this machine one may be put right at any moment, and the
   * other may stand still while the machine sleeps: when one of them has it, that is the one that goes well.
   */
  #nows(): Now[] {
    const byDate = Date.now() / 1000;
    if (!this.#learnt) return [{ seconds: byDate + this.#clock.clockOffsetSeconds, ...UNCERTAIN }];
    const { offsetSeconds, seconds, atMs } = this.#learnt;
    const sinceSeconds = (performance.now() - atMs) / 1000;
    return [byDate + offsetSeconds, seconds + sinceSeconds].map((now) => ({ seconds: now, ...CERTAIN }));
  }
}

/** A moment of the server's, and where the clocks of this machine stood then. */
interface Learnt {
  seconds: number;
  offsetSeconds: number;
  atMs: number;
}

interface Now {
  seconds: number;
  pastSeconds: number;
  futureSeconds: number;
}

function isCloseTo({ seconds, pastSeconds, futureSeconds }: Now, messageSeconds: number): boolean {
  const aheadSeconds = messageSeconds - seconds;
  return aheadSeconds >= -pastSeconds && aheadSeconds <= futureSeconds;
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
