import type { Message } from '../../message';
import type { Manner, Peer } from '../../peer';

/** A message of the server's, and the connection that it went out on. */
export interface Sent {
  message: Message;
  /** For the trace. */
  name: string;
  /** The request that this is the answer to. */
  requestId: bigint | null;
  peer: Peer;
  /** Others may follow it in its container. */
  isTogether?: boolean;
  /** The first time only: what is repeated goes in one piece. */
  manner?: Manner | undefined;
}

/** What one session has been sent and has not confirmed. Kept until then: it may have been lost on the way. */
export class Unconfirmed {
  readonly #byId = new Map<bigint, Sent>();
  readonly #byRequest = new Map<bigint, Sent>();

  add(sent: Sent): void {
    this.#byId.set(sent.message.id, sent);
    if (sent.requestId !== null) this.#byRequest.set(sent.requestId, sent);
  }

  confirm(messageId: bigint): void {
    const requestId = this.#byId.get(messageId)?.requestId;
    this.#byId.delete(messageId);
    if (requestId !== undefined && requestId !== null) this.#byRequest.delete(requestId);
  }

  message(id: bigint): Sent | null {
    return this.#byId.get(id) ?? null;
  }

  answerTo(requestId: bigint): Sent | null {
    return this.#byRequest.get(requestId) ?? null;
  }

  /** What went out on a connection that is closed now. */
  stranded(): Sent[] {
    return [...this.#byId.values()].filter(({ peer }) => !peer.isOpen);
  }
}
