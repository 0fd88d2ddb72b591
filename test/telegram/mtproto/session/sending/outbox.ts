import { type Message, writeContainer } from '../../message';
import type { Manner, Peer } from '../../peer';
import type { Sent } from './unconfirmed';

/** What the outbox needs of its session. */
export interface Post {
  /** A message that is in no conversation: an acknowledgement or a container. */
  envelop(body: Buffer): Message;
  acknowledge(ids: bigint[]): Buffer;
  deliver(peer: Peer, message: Message, manner?: Manner): void;
}

/**
 * Gathers what a session has to say in one turn of the event loop, so that small messages travel together.
 *
 * Nothing stands behind an answer in the same container: GramJS drops what follows an `rpc_error` there
 * (`_handleContainer` in MTProtoSender), and this server shall not be what a test fails by. The fault
 * `batch-answers` lifts that.
 */
export class Outbox {
  readonly #post: Post;
  #waiting: Sent[] = [];
  #unacknowledged = new Map<bigint, Peer>();
  #isScheduled = false;

  constructor(post: Post) {
    this.#post = post;
  }

  add(sent: Sent): void {
    this.#waiting.push(sent);
    if (sent.requestId !== null) this.#unacknowledged.delete(sent.requestId);
    this.#schedule();
  }

  /** Says that a request has come, unless its answer does so in the same turn. */
  acknowledge(requestId: bigint, peer: Peer): void {
    this.#unacknowledged.set(requestId, peer);
    this.#schedule();
  }

  /** Says nothing about this request. */
  keepQuiet(requestId: bigint): void {
    this.#unacknowledged.delete(requestId);
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#flush();
    });
  }

  #flush(): void {
    const peers = new Set([...this.#waiting.map(({ peer }) => peer), ...this.#unacknowledged.values()]);
    for (const peer of peers) {
      const acknowledged = [...this.#unacknowledged].filter(([, from]) => from === peer).map(([id]) => id);
      let batch = acknowledged.length > 0 ? [this.#post.envelop(this.#post.acknowledge(acknowledged))] : [];
      for (const sent of this.#waiting.filter((it) => it.peer === peer)) {
        batch.push(sent.message);
        if (sent.requestId === null || sent.isTogether) continue;
        this.#deliver(peer, batch, sent.manner);
        batch = [];
      }
      this.#deliver(peer, batch);
    }
    this.#waiting = [];
    this.#unacknowledged.clear();
  }

  #deliver(peer: Peer, batch: Message[], manner?: Manner): void {
    const [first] = batch;
    if (!first || !peer.isOpen) return;
    const message = batch.length === 1 ? first : this.#post.envelop(writeContainer(batch));
    this.#post.deliver(peer, message, manner);
  }
}
