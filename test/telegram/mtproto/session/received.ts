import type { Message } from '../message';
import { unixSecondsOf } from './message-ids';

/** How far a client's clock may be off (core.telegram.org/mtproto/service_messages_about_messages). */
const MAX_PAST_SECONDS = 300;
const MAX_FUTURE_SECONDS = 30;
/** How many messages a session remembers. */
const MEMORY = 1000;

/** What has come in one session: so that nothing is done twice, and nothing out of order goes unnoticed. */
export class Received {
  readonly #nowMs: () => number;
  /** Message id -> sequence number. */
  readonly #messages = new Map<bigint, number>();
  /** What is older than this may have been forgotten. */
  #forgottenUpTo = 0n;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
  }

  has(id: bigint): boolean {
    return this.#messages.has(id);
  }

  note({ id, sequence }: Message): void {
    this.#messages.set(id, sequence);
    if (this.#messages.size <= MEMORY) return;
    const [oldest = id] = this.#messages.keys();
    this.#messages.delete(oldest);
    if (oldest > this.#forgottenUpTo) this.#forgottenUpTo = oldest;
  }

  /** As if it had never come: a client that sends it again will have it done. */
  forget(id: bigint): void {
    this.#messages.delete(id);
  }

  /** The error code of an id that no client may use now, or null. */
  idError(id: bigint): number | null {
    const seconds = Math.floor(this.#nowMs() / 1000);
    if (id % 4n !== 0n) return 18;
    if (unixSecondsOf(id) < seconds - MAX_PAST_SECONDS) return 16;
    if (unixSecondsOf(id) > seconds + MAX_FUTURE_SECONDS) return 17;
    if (id <= this.#forgottenUpTo && !this.has(id)) return 20;
    return null;
  }

  /**
   * The error code of a sequence number that contradicts another message, or null: numbers grow with the ids, and
   * two messages share one only when it is even.
   */
  sequenceError({ id, sequence }: Message): number | null {
    for (const [otherId, other] of this.#messages) {
      // Its id lies in the future since the clock was set back: it says nothing about the new order.
      if (this.idError(otherId) === 17) continue;
      const isDouble = other === sequence && sequence % 2 === 1;
      if (otherId < id && (other > sequence || isDouble)) return 32;
      if (otherId > id && (other < sequence || isDouble)) return 33;
    }
    return null;
  }

  /** One byte of `msgs_state_info`: 1 too old to know, 2 not received, 3 not received and too new, 4 received. */
  stateOf(id: bigint): number {
    if (this.has(id)) return 4;
    const error = this.idError(id);
    if (error === 16 || error === 20) return 1;
    return error === 17 ? 3 : 2;
  }
}
